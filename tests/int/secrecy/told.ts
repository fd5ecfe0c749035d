import { print } from 'graphql'
import { handleEndpoints, type Endpoint, type Payload } from 'payload'
import type { User } from '../../../src/payload-types'
import { mediaHandler } from '../../../src/delivery/media'
import { schema as deliverySchema } from '../../../src/delivery/schema'
import { cmsOf } from '../../../src/operations/cms'
import { readPublicFile } from '../../../src/operations/publishFiles'
import { PASSWORD } from '../support/builders'
import { keyOf } from '../support/cms'
import { deliveryFrom, publicationsOf } from '../support/publications'
import { payloadGraphql } from '../doors/graphql'
import { everyQuery } from './everyQuery'

/** What one request was answered. */
export interface Told {
  readonly door: string
  readonly status: number
  readonly text: string
}

/** By which everything can be asked for: what an insider would know and an attacker guess. */
interface Handles {
  readonly ids: Readonly<Record<string, readonly string[]>>
  readonly versions: Readonly<Record<string, readonly string[]>>
  readonly filenames: readonly string[]
  readonly slugs: readonly string[]
}

/** Payload's REST API, asked through every endpoint that its collections have, for every document and version. Anonymous askers (null) also try every POST. */
export async function toldByRest(cms: Payload, as: User | null): Promise<Told[]> {
  const handles = await handlesOf(cms)
  const token = as === null ? undefined : (await cms.login({ collection: 'users', data: { email: as.email, password: PASSWORD } })).token
  const told: Told[] = []
  async function ask(method: string, path: string, more: { readonly headers?: Record<string, string>; readonly body?: string } = {}): Promise<void> {
    const headers = new Headers({ 'content-type': 'application/json', ...(token !== undefined && { authorization: `JWT ${token}` }), ...more.headers })
    const request = new Request(`http://localhost:3000/api${path}`, { method, headers, ...(more.body !== undefined && { body: more.body }) })
    const response = await handleEndpoints({ config: cms.config, request, payloadInstanceCacheKey: keyOf(cms) })
    told.push({ door: `${method} ${path} ${more.body ?? ''}`, status: response.status, text: `${await response.text()} ${[...response.headers.values()].join(' ')}` })
  }

  const own = Object.values(cms.collections).map(({ config }) => ({ at: `/${config.slug}`, slug: config.slug, endpoints: config.endpoints || [] }))
  for (const { at, slug, endpoints } of [...own, { at: '', slug: '', endpoints: cms.config.endpoints }]) {
    for (const endpoint of endpoints) {
      for (const path of pathsOf(endpoint, slug, handles)) {
        if (endpoint.method === 'get') for (const query of QUERIES) await ask('GET', `${at}${path}${query}`)
        if (endpoint.method === 'post' && as === null) await ask('POST', `${at}${path}`, { body: '{}' })
      }
    }
    await ask('POST', at, { headers: { 'x-http-method-override': 'GET', 'content-type': 'application/x-www-form-urlencoded' }, body: ALL })
    await ask('POST', at, { headers: { 'x-payload-http-method-override': 'GET' }, body: '{"limit":500,"depth":5,"draft":true}' })
  }
  return told
}

const ALL = 'limit=500&depth=5&draft=true&trash=true&locale=all&overrideAccess=true&showHiddenFields=true'
const QUERIES = ['', `?${ALL}`, `?${ALL}&where[id][exists]=true&select[title]=true&select[statement]=true&joins[usedByArticles][limit]=100`]

/** Payload's GraphQL, by every query of its schema, and for every document. */
export async function toldByPayloadGraphql(cms: Payload, as: User | null): Promise<Told[]> {
  const { schema, ask } = payloadGraphql(cms)
  const { ids, versions } = await handlesOf(cms)
  const told: Told[] = []
  for (const { field, arguments: names, document } of everyQuery(schema, 2)) {
    for (const id of names.includes('id') ? distinct([...Object.values(ids), ...Object.values(versions)].flat()) : ['']) {
      told.push({ door: `${field} ${id}`, status: 200, text: JSON.stringify(await ask(document, as, { id, limit: 500, draft: true, trash: true })) })
    }
  }
  return told
}

/** The public API, by every query of its schema: every slug, every id, and the whole map. */
export async function toldByDelivery(cms: Payload): Promise<Told[]> {
  const { ids, slugs } = await handlesOf(cms)
  const handle = deliveryFrom(cms)
  const told: Told[] = []
  for (const { field, arguments: names, document } of everyQuery(deliverySchema, 9)) {
    const handles: object[] = names.includes('id') ? distinct(Object.values(ids).flat()).map((id) => ({ id })) : names.includes('slug') ? slugs.map((slug) => ({ slug })) : [{}]
    if (names.includes('text')) handles.splice(0, 1, ...SEARCHED.map((text) => ({ text })))
    if (names.includes('near')) handles.push({ near: { latitude: 52.5, longitude: 13.4, radiusKm: 500 } })
    for (const given of handles) {
      const body = JSON.stringify({ query: print(document), variables: { first: 50, ...given } })
      const response = await handle(new Request('http://localhost:3000/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body }))
      told.push({ door: `${field} ${JSON.stringify(given)}`, status: response.status, text: await response.text() })
    }
  }
  return told
}

/** What somebody looks for who knows nothing, or guesses. */
const SEARCHED = ['what we know', 'remedy trial', 'nausea', 'quiet', 'clinic']

/** By all three of them, asked by nobody. */
export const toldInPublic = async (cms: Payload): Promise<Told[]> => [...(await toldByRest(cms, null)), ...(await toldByPayloadGraphql(cms, null)), ...(await toldByDelivery(cms))]

/** The doors behind which any of these words was heard. */
export const doorsThatTell = (told: readonly Told[], ...words: readonly string[]): string[] => told.filter(({ text }) => words.some((word) => text.toLowerCase().includes(word.toLowerCase()))).map(({ door }) => door)

/** Their names alone: of a query its field, of a request its method. */
export const namesOf = (doors: readonly string[]): string[] => [...new Set(doors.map((door) => door.replace(/ .*/, '')))].sort()

/** The published files, by the digest of every upload. */
export async function toldByFiles(cms: Payload): Promise<Told[]> {
  const handle = mediaHandler(publicationsOf(cms), (sha256) => readPublicFile(cmsOf(cms), sha256))
  const { docs } = await cms.find({ collection: 'media', limit: 0, pagination: false, depth: 0 })
  return Promise.all(
    docs.map(async ({ filename, sha256 }) => {
      const response = await handle(new Request(`http://localhost:3000/media/${sha256}.png`))
      return { door: `file ${filename}`, status: response.status, text: Buffer.from(await response.arrayBuffer()).toString('base64') }
    }),
  )
}

async function handlesOf(cms: Payload): Promise<Handles> {
  const slugs = Object.keys(cms.collections)
  const idsIn = async (find: () => Promise<{ docs: readonly { id: number | string }[] }>): Promise<string[]> => (await find()).docs.map(({ id }) => String(id))
  const pairs = async (of: (slug: 'articles') => Promise<string[]>) => Object.fromEntries(await Promise.all(slugs.map(async (slug) => [slug, await of(slug as 'articles')] as const)))
  const [articles, clinics, media] = await Promise.all((['articles', 'clinics', 'media'] as const).map((collection) => cms.find({ collection, limit: 0, pagination: false, depth: 0 })))
  return {
    ids: await pairs((collection) => idsIn(() => cms.db.find({ collection, where: {}, limit: 0, pagination: false }))),
    versions: await pairs((collection) => (cms.collections[collection].config.versions ? idsIn(() => cms.db.findVersions({ collection, where: {}, limit: 0, pagination: false })) : Promise.resolve([]))),
    slugs: [...(articles?.docs ?? []), ...(clinics?.docs ?? [])].flatMap((doc) => ('slug' in doc && doc.slug ? [doc.slug] : [])),
    filenames: (media?.docs ?? []).flatMap((doc) => ('filename' in doc && doc.filename ? [doc.filename] : [])),
  }
}

function pathsOf({ path }: Endpoint, slug: string, { ids, versions, filenames }: Handles): string[] {
  const parameter = /:(\w+)\??/.exec(path)
  if (parameter === null) return [path === '/' ? '' : path]
  const values = parameter[1] === 'filename' ? filenames : path.startsWith('/versions') ? versions[slug] : ids[slug]
  return (values?.length ? values : ['none']).map((value) => path.replace(/:\w+\??/, encodeURIComponent(value)))
}

const distinct = (values: readonly string[]): string[] => [...new Set(values)]
