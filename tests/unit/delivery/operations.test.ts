import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { memoryStore } from '../../../src/delivery/memoryStore'
import { readManifest } from '../../../src/delivery/server/operations'
import { aDelivery, anArticleSnapshot, PUBLIC_URL, published } from './builders'

const QUERY = 'query Title($slug: String!) { article(slug: $slug) { ... on Article { title } } }'
const digest = createHash('sha256').update(QUERY).digest('hex')
const extensions = { persistedQuery: { version: 1, sha256Hash: digest } }
const variables = { slug: 'less-salt' }
const ANSWER = { data: { article: { title: 'How less salt lowers blood pressure' } } }
const store = memoryStore([published(anArticleSnapshot({ title: 'How less salt lowers blood pressure' }))])

type Delivery = ReturnType<typeof aDelivery>
const byPost = async ({ post }: Delivery, body: object) => (await (await post(body)).json()) as unknown
const byGet = async ({ handle }: Delivery, parameters: Readonly<Record<string, object | string>>) => {
  const search = new URLSearchParams(Object.entries(parameters).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]))
  return (await (await handle(new Request(`${PUBLIC_URL}/graphql?${search}`))).json()) as unknown
}

describe('an operation named by its digest', () => {
  it.each([['GET', byGet], ['POST', byPost]] as const)('is asked for once, and answered from then on: %s', async (_method, ask) => {
    const delivery = aDelivery({ store })
    expect(await ask(delivery, { extensions, variables })).toEqual({ errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] })
    expect(await ask(delivery, { query: QUERY, extensions, variables })).toEqual(ANSWER)
    expect(await ask(delivery, { extensions, variables })).toEqual(ANSWER)
    expect(await ask(delivery, { extensions, variables: { slug: 'nothing' } })).toEqual({ data: { article: null } })
  })

  it('is not taken for another one’s', async () => {
    const delivery = aDelivery({ store })
    expect(await byPost(delivery, { query: '{ __typename }', extensions })).toMatchObject({ errors: [{ extensions: { code: 'PERSISTED_QUERY_MISMATCH' } }] })
    expect(await byPost(delivery, { extensions, variables })).toMatchObject({ errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] })
  })

  it.each([[{ persistedQuery: null }], [{ persistedQuery: { sha256Hash: 7 } }], [{ persistedQuery: [] }], [{}]])('has one: %j is none', async (others) => {
    expect(await byPost(aDelivery({ store }), { query: QUERY, extensions: others, variables })).toEqual(ANSWER)
    expect(await byPost(aDelivery({ store }), { extensions: others, variables })).toMatchObject({ errors: [{ message: 'Missing query' }] })
  })
})

describe('where operations are registered', () => {
  const manifests = [
    ['texts by digest', { [digest]: QUERY }],
    ['Apollo’s manifest', { format: 'apollo-persisted-query-manifest', version: 1, operations: [{ id: digest, name: 'Title', type: 'query', body: QUERY }] }],
  ] as const
  it.each(manifests)('these alone are answered, by digest or by text: %s', async (_format, manifest) => {
    const delivery = aDelivery({ store, registered: readManifest(JSON.stringify(manifest)) })
    expect(await byPost(delivery, { extensions, variables })).toEqual(ANSWER)
    expect(await byGet(delivery, { query: QUERY, variables })).toEqual(ANSWER)
    for (const other of ['{ __typename }', '{ __schema { types { name } } }', `${QUERY} `]) expect(await byPost(delivery, { query: other })).toMatchObject({ errors: [{ extensions: { code: 'OPERATION_NOT_REGISTERED' } }] })
    const another = { persistedQuery: { sha256Hash: createHash('sha256').update('{ __typename }').digest('hex') } }
    expect(await byPost(delivery, { query: '{ __typename }', extensions: another })).toMatchObject({ errors: [{ extensions: { code: 'OPERATION_NOT_REGISTERED' } }] })
    expect(await byPost(delivery, { extensions: another })).toMatchObject({ errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] })
  })

  it.each([['[]'], ['{}'], ['{"a":1}'], ['{"operations":[{"id":"a"}]}'], ['7']])('%s is no manifest', (json) => {
    expect(() => readManifest(json)).toThrow('It holds no operations')
  })
})

describe('a schema that doesn’t tell of itself', () => {
  const silent = aDelivery({ store, introspection: false })
  it('is neither introspected nor guessed', async () => {
    expect(await byPost(silent, { query: '{ __schema { types { name } } }' })).toMatchObject({ errors: [{ message: 'GraphQL introspection has been disabled, but the requested query contained the field "__schema".' }, {}] })
    expect(await byPost(silent, { query: '{ artcle }' })).toMatchObject({ errors: [{ message: 'Cannot query field "artcle" on type "Query".' }] })
    expect(await byPost(silent, { query: QUERY, variables })).toEqual(ANSWER)
  })
})
