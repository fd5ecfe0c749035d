import { randomUUID } from 'node:crypto'
import type { Browser, Page } from '@playwright/test'
import { anArticle, deskOf, get, post, type Article } from './desk'
import { PASSWORD } from './people'

/** An article submitted as an editor, and asked of the neurologist. */
export async function submitted(editor: Page, fields: object = {}): Promise<Article> {
  const article = await anArticle(editor, fields)
  await post(editor, `/articles/${article.id}/submit`, {})
  const { docs } = await get<{ docs: { id: string; specialties: string[] }[] }>(editor, '/medical-reviewers?depth=0')
  await post(editor, `/articles/${article.id}/assign`, { reviewer: docs.find(({ specialties }) => specialties.includes('Neurology'))?.id, due: '2099-01-31' })
  return article
}

/** A clinic that nothing blocks, made as an editor. */
export async function aClinic(editor: Page, fields: object = {}): Promise<{ readonly id: string; readonly name: string; readonly slug: string }> {
  const name = `Alder Hill Centre ${randomUUID().slice(0, 8)}`
  const { doc } = await post<{ readonly doc: { readonly id: string; readonly name: string; readonly slug: string } }>(editor, '/clinics', {
    name,
    slug: `alder-${randomUUID()}`,
    address: { street: '12 Imaginary Row', city: 'Portland', region: 'ME', postalCode: '04101', country: 'US' },
    phone: '+1 207-555-0112',
    url: 'https://alder-hill.example',
    treatments: [{ name: 'Headache consultation', description: 'A first appointment with a neurologist.' }],
    licence: { number: 'FICTION-1', body: 'Board of Tests' },
    verifiedOn: '2026-01-01',
    ...fields,
  })
  return doc
}

/** Of the text that is under review. */
export const hashOf = async (page: Page, subject: string): Promise<string> => (await get<{ contentHash: string }>(page, `${subject}/snapshot`)).contentHash

/** Takes a text from its draft to a live edition, as an editor, a reviewer and a publisher do over REST. Returns the hash of what was signed. */
export async function goesLive(browser: Browser, editor: Page, id: string, collection: 'articles' | 'clinics' = 'articles'): Promise<string> {
  const at = `/${collection}/${id}`
  await post(editor, `${at}/submit`, {})
  const contentHash = await hashOf(editor, at)
  const [reviewer, publisher] = [await deskOf(browser, 'neurologist'), await deskOf(browser, 'publisher')]
  await post(reviewer, `${at}/approve`, { contentHash, password: PASSWORD, declaresNoConflict: true })
  await post(publisher, `${at}/publish`, { contentHash })
  await Promise.all([reviewer, publisher].map((page) => page.context().close()))
  return contentHash
}

/** Saves some fields of a document, as an editor. */
export async function saves(editor: Page, path: string, fields: object): Promise<void> {
  const response = await editor.request.patch(`/api${path}`, { data: fields })
  if (!response.ok()) throw new Error(`${path}: ${await response.text()}`)
}
