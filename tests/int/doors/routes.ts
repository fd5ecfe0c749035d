import { getNamedType, type GraphQLInputObjectType, type GraphQLSchema } from 'graphql'
import type { User } from '../../../src/payload-types'
import type { rest } from '../support/requests'
import type { payloadGraphql } from './graphql'

/** What a client may try to slip in: what the record, a hook or an admin decides. */
export const FORGED = {
  workflow: { stage: 'published', live: 'edition', edition: 9, publishAt: '2020-01-01T00:00:00.000Z', seq: 99 },
  contributors: {},
  textRevision: 99,
  safetyRevision: 0,
  usedClaims: [],
  _status: 'published',
  deletedAt: '2020-01-01T00:00:00.000Z',
  contentHash: 'f'.repeat(64),
  standingSince: '2020-01-01T00:00:00.000Z',
  passwordSetByOther: false,
  hash: 'forged',
  salt: 'forged',
}

/** One document to try to change, and the version of it to restore. */
export interface Target {
  readonly collection: string
  readonly id: string
  readonly version: string | null
}

interface Doors {
  readonly api: ReturnType<typeof rest>
  readonly graphql: ReturnType<typeof payloadGraphql>
}

/** Every way in which Payload lets a client change a collection. Answers the REST status, or for GraphQL 200 or 400. */
export const ROUTES: Readonly<Record<string, (doors: Doors, as: User | null, target: Target, text: object) => Promise<number>>> = {
  'creating': ({ api }, as, { collection }, text) => status(api.post(`/${collection}`, as, { ...text, ...FORGED })),
  'creating under its id': ({ api }, as, { collection, id }, text) => status(api.post(`/${collection}`, as, { ...text, ...FORGED, id })),
  'updating': ({ api }, as, { collection, id }, text) => status(api.patch(`/${collection}/${id}`, as, { ...text, ...FORGED })),
  'updating as a draft': ({ api }, as, { collection, id }, text) => status(api.patch(`/${collection}/${id}?draft=true&autosave=true`, as, { ...text, ...FORGED })),
  'unpublishing all locales': ({ api }, as, { collection, id }) => status(api.patch(`/${collection}/${id}?unpublishAllLocales=true`, as, FORGED)),
  'publishing all locales': ({ api }, as, { collection, id }) => status(api.patch(`/${collection}/${id}?publishAllLocales=true&overrideLock=true`, as, FORGED)),
  'updating in bulk': ({ api }, as, { collection, id }, text) => status(api.patch(`/${collection}?where[id][equals]=${encodeURIComponent(id)}`, as, { ...text, ...FORGED })),
  'updating everything in bulk': ({ api }, as, { collection }, text) => (collection === 'users' ? Promise.resolve(400) : status(api.patch(`/${collection}?where[id][exists]=true`, as, text))),
  'moving to the trash': ({ api }, as, { collection, id }) => status(api.patch(`/${collection}/${id}?trash=true`, as, { deletedAt: FORGED.deletedAt })),
  'restoring from the trash': ({ api }, as, { collection, id }) => status(api.patch(`/${collection}/${id}?trash=true`, as, { deletedAt: null, _status: 'published' })),
  'duplicating': ({ api }, as, { collection, id }, text) => status(api.post(`/${collection}/${id}/duplicate`, as, { ...text, ...FORGED })),
  'restoring a version': ({ api }, as, { collection, id, version }) => status(api.post(`/${collection}/versions/${version ?? id}`, as)),
  'restoring a version as a draft': ({ api }, as, { collection, id, version }) => status(api.post(`/${collection}/versions/${version ?? id}?draft=true`, as)),
  'deleting': ({ api }, as, { collection, id }) => status(api.delete(`/${collection}/${id}`, as)),
  'deleting for ever': ({ api }, as, { collection, id }) => status(api.delete(`/${collection}/${id}?trash=true&overrideLock=true`, as)),
  'deleting in bulk': ({ api }, as, { collection, id }) => status(api.delete(`/${collection}?where[id][equals]=${encodeURIComponent(id)}`, as)),
  'a mutation that creates': (doors, as, target, text) => mutate(doors, as, target, 'create', text),
  'a mutation that updates': (doors, as, target, text) => mutate(doors, as, target, 'update', text),
  'a mutation that duplicates': (doors, as, target, text) => mutate(doors, as, target, 'duplicate', text),
  'a mutation that restores a version': (doors, as, target, text) => mutate(doors, as, target, 'restoreVersion', text),
  'a mutation that deletes': (doors, as, target, text) => mutate(doors, as, target, 'delete', text),
}

/** What GraphQL asks of a new document besides. */
const ASKED_FOR = { slug: 'changed', language: 'en', risk: 'standard', status: 'current', revision: 99 }

const status = async (answer: Promise<{ readonly status: number }>): Promise<number> => (await answer).status

async function mutate({ graphql }: Doors, as: User | null, { collection, id, version }: Target, verb: string, text: object): Promise<number> {
  const mutation = mutationFor(graphql.schema, collection, verb)
  if (mutation === undefined) return 400
  const { name, args } = mutation
  const header = args.map((arg) => `$${arg.name}: ${arg.type.toString()}`).join(', ')
  const document = `mutation Try(${header}) { ${name}(${args.map((arg) => `${arg.name}: $${arg.name}`).join(', ')}) { id } }`
  const input = args.find((arg) => arg.name === 'data')?.type
  const known = input === undefined ? {} : (getNamedType(input) as GraphQLInputObjectType).getFields()
  const given = { ...(verb === 'update' ? {} : ASKED_FOR), ...text, ...FORGED }
  const data = Object.fromEntries(Object.entries(given).filter(([field]) => field in known))
  const { errors } = await graphql.ask(document, as, { id: verb === 'restoreVersion' ? (version ?? id) : id, data, draft: false, trash: true })
  return errors === undefined ? 200 : 400
}

/** The name that Payload made of a collection's slug: `updateReviewEvent` of `review-events`. */
function mutationFor(schema: GraphQLSchema, collection: string, verb: string) {
  const stem = collection.replaceAll('-', '').replace(/s$/, '')
  const fields = Object.values(schema.getMutationType()?.getFields() ?? {})
  return fields.find(({ name }) => name.toLowerCase() === `${verb}${stem}`.toLowerCase())
}
