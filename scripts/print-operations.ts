import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const QUESTIONS = new URL('../src/app/(site)/_questions/', import.meta.url)

/** What the site of the app asks the public API, by digest: a manifest for DELIVERY_OPERATIONS, to which a frontend's own are added. */
export async function siteOperations(): Promise<Readonly<Record<string, string>>> {
  const modules = await Promise.all(readdirSync(QUESTIONS).map((file) => import(new URL(file, QUESTIONS).href) as Promise<object>))
  const exported = modules.flatMap((module) => Object.values(module) as (string | object)[]).flatMap((one) => (typeof one === 'object' ? (Object.values(one) as unknown[]) : [one]))
  const texts = exported.filter((text): text is string => typeof text === 'string' && text.trimStart().startsWith('query '))
  return Object.fromEntries(texts.map((text) => [createHash('sha256').update(text).digest('hex'), text]))
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(JSON.stringify(await siteOperations(), null, 2))
