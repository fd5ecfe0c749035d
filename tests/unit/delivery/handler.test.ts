import { describe, expect, it } from '@jest/globals'
import { getIntrospectionQuery } from 'graphql'
import { memoryStore } from '../../../src/delivery/memoryStore'
import { aDelivery, anArticleSnapshot, articles, delivering, PUBLIC_URL, published } from './builders'
import { serve } from './serving'

const audited = aDelivery()

describe('GraphQL over HTTP', () => {
  it('answers queries by GET', async () => {
    const { handle } = delivering([published(anArticleSnapshot())])
    const response = await handle(new Request(`${PUBLIC_URL}/graphql?query=${encodeURIComponent('query ($s: String!) { article(slug: $s) { __typename } }')}&variables=${encodeURIComponent('{"s":"less-salt"}')}`))
    expect(await response.json()).toEqual({ data: { article: { __typename: 'Article' } } })
  })

  it('may be introspected', async () => {
    expect((await audited.ask(getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true }))).errors).toBeUndefined()
    const misspelt = ['query ($near: Near!) { clinics(near: $near) { edges { cursor } } }', { near: { latitud: 1, longitude: 1 } }] as const
    expect((await audited.ask(...misspelt)).errors?.map(({ message }) => message).join()).toContain('Did you mean')
    expect((await aDelivery({ introspection: false }).ask(...misspelt)).errors?.map(({ message }) => message).join()).not.toContain('Did you mean')
  })
})

describe('limits', () => {
  const deep = (levels: number) => `{ article(slug: "a") { ... on Article { body { blocks { ${nested(levels)} } } } } }`
  const nested = (levels: number): string => (levels === 0 ? '__typename' : `... on List { items { blocks { ${nested(levels - 1)} } } }`)

  it.each([
    ['12 fields deep', deep(4), undefined],
    ['14 fields deep', deep(5), 'This operation is 14 fields deep; 12 are allowed.'],
  ])('for a query %s', async (_what, query, message) => {
    expect((await audited.ask(query)).errors?.[0]?.message).toBe(message)
  })

  it('count what fragments hide', async () => {
    const fragments = Array.from({ length: 6 }, (_, n) => `fragment F${n} on List { items { blocks { ${n === 5 ? '__typename' : `...F${n + 1} ...F${n + 1}`} } } }`)
    expect((await audited.ask(`{ article(slug: "a") { ... on Article { body { blocks { ...F0 } } } } } ${fragments.join(' ')}`)).errors).toMatchObject([{ extensions: { code: 'TOO_DEEP' } }])
  })

  it('survive fragments in a circle', async () => {
    const { errors } = await audited.ask('{ article(slug: "a") { ...A } } fragment A on Article { ...B } fragment B on Article { ...A }')
    expect(errors?.[0]?.message).toContain('Cannot spread fragment')
  })

  it('stop introspection that goes in circles, and documents of too many words', async () => {
    const circle = `{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }`
    expect((await audited.ask(circle)).errors?.[0]?.message).toContain('introspection depth')
    expect((await audited.ask(`{ ${'__typename '.repeat(3001)} }`)).errors?.[0]?.message).toContain('3000 tokens')
  })

  it.each([
    ['aliases', `{ ${Array.from({ length: 101 }, (_, n) => `a${n}: __typename`).join(' ')} }`, 'This document has 101 aliases; 100 are allowed.'],
    ['aliases in fragments', `{ ...F } fragment F on Query { ${Array.from({ length: 101 }, (_, n) => `a${n}: __typename`).join(' ')} }`, 'This document has 101 aliases; 100 are allowed.'],
    ['directives', `{ ${Array.from({ length: 51 }, (_, n) => `a${n}: __typename @include(if: true)`).join(' ')} }`, 'This document has 51 directives; 50 are allowed.'],
    ['fragments', `{ ${Array.from({ length: 101 }, (_, n) => `...F${n}`).join(' ')} } ${Array.from({ length: 101 }, (_, n) => `fragment F${n} on Query { __typename }`).join(' ')}`, 'This document has 101 fragments; 100 are allowed.'],
    ['one field again and again', `{ ${'... on Query { __typename } '.repeat(21)} }`, '__typename is asked for 21 times in one place; 20 are allowed.'],
    ['one fragment again and again', `{ ${'...F '.repeat(21)} } fragment F on Query { __typename }`, '...F is asked for 21 times in one place; 20 are allowed.'],
    ['whole texts', `{ ${Array.from({ length: 11 }, (_, n) => `a${n}: articles(first: 50) { edges { node { body { html } } } }`).join(' ')} }`, 'This operation would read more than 2500 publications, where one with its text counts for 5. Ask for fewer at once, or for lists without body, claims and references.'],
    ['lists of titles', `{ ${Array.from({ length: 50 }, (_, n) => `a${n}: articles(first: 50) { edges { cursor } }`).join(' ')} }`, undefined],
    ['claims, of which each is found in few texts', `{ ${Array.from({ length: 10 }, (_, n) => `c${n}: claim(id: "c${n}") { __typename }`).join(' ')} }`, undefined],
  ])('of %s', async (_what, query, message) => {
    expect((await audited.ask(query)).errors?.[0]?.message).toBe(message)
  })

  it('of what an answer may hold: one text under many names', async () => {
    const long = published(anArticleSnapshot({ body: [{ type: 'paragraph', content: [{ type: 'text', text: 'x'.repeat(100_000), emphasis: [] }] }] }))
    const query = `{ article(slug: "less-salt") { ... on Article { body { ${Array.from({ length: 90 }, (_, n) => `a${n}: html`).join(' ')} } } } }`
    expect((await delivering([long]).ask(query)).errors?.[0]?.message).toBe('The answer would be longer than 8000000 characters. Ask for fewer at once.')
    expect((await delivering([long]).ask(query.replaceAll(/a[1-9]\d: html/g, ''))).errors).toBeUndefined()
  })

  it('of what an answer may hold: structured data of many texts under many names', async () => {
    const query = `{ articles(first: 50) { edges { node { ${Array.from({ length: 90 }, (_, n) => `a${n}: jsonLd`).join(' ')} } } } }`
    const { ask, logged } = delivering(articles(50))
    expect((await ask(query)).errors?.[0]?.message).toContain('would be longer than 8000000 characters')
    expect((await ask(query.replaceAll(/a[1-9]\d: jsonLd/g, ''))).errors).toBeUndefined()
    expect(logged).toEqual([])
  })

  it('are looked at before a field is answered: what begins beyond them would end the process where it fails', async () => {
    const FIELDS = 4 * 32
    const long = { ...published(anArticleSnapshot()), snapshot: { ...anArticleSnapshot(), html: 'x'.repeat(8_000_000 - FIELDS + 1) } }
    const { world, get, close } = await serve([long])
    const { text } = await get('{ article(slug: "less-salt") { ... on Article { body { html } jsonLd(url: "no address") } } }')
    expect([text.includes('would be longer'), world.reads]).toEqual([true, 1])
    await close()
  })

  it('count how much has to be sorted for what is near', async () => {
    const near = (times: number) => `{ ${Array.from({ length: times }, (_, n) => `a${n}: clinics(near: { latitude: 1, longitude: 1 }, first: 1) { edges { cursor } }`).join(' ')} }`
    expect((await audited.ask(near(13))).errors).toMatchObject([{ extensions: { code: 'TOO_COSTLY' } }])
    expect((await audited.ask(near(12))).errors).toBeUndefined()
  })

  it('of one operation at a time: a list of them is refused', async () => {
    const response = await audited.post([{ query: '{ __typename }' }, { query: '{ __typename }' }])
    expect([response.status, await response.json()]).toEqual([400, { errors: [{ message: 'Missing query' }] }])
  })

  it.each([
    ['announced', { 'content-length': '70000' }],
    ['not announced', {}],
  ])('refuse a body over 64 KB, %s', async (_how, headers) => {
    const response = await audited.post(JSON.stringify({ query: `{ __typename } #${'x'.repeat(66_000)}` }), headers)
    expect([response.status, await response.json()]).toEqual([413, { errors: [{ message: 'A body may be 65536 bytes long.' }] }])
  })

  it('refuse an address over 64 KB', async () => {
    expect((await audited.handle(new Request(`${PUBLIC_URL}/graphql?query=${'x'.repeat(66_000)}`))).status).toBe(414)
  })

  it.each(['PUT', 'DELETE', 'PATCH', 'PROPFIND'])('refuse %s, in words that a page may read, and keep nothing by it', async (method) => {
    const { handle } = delivering([])
    const at = `${PUBLIC_URL}/graphql?query=${encodeURIComponent('{ __typename }')}`
    const [refused, asked] = await Promise.all([handle(new Request(at, { method })), handle(new Request(at))])
    expect([refused.status, refused.headers.get('allow'), refused.headers.get('access-control-allow-origin'), asked.status]).toEqual([405, 'GET, HEAD, POST', '*', 200])
  })
})

describe('errors inside', () => {
  it('are logged under a request id, and the asker gets the id alone', async () => {
    const broken = { ...memoryStore([]), at: async () => Promise.reject(new Error('database at 10.0.0.7 is away')) }
    const { post, logged } = aDelivery({ store: broken })
    const response = await post({ query: '{ article(slug: "a") { __typename } }' })
    const words = await response.text()
    const requestId = response.headers.get('x-request-id')
    expect(JSON.parse(words)).toMatchObject({ data: { article: null }, errors: [{ message: `Something went wrong here. Tell us request ${requestId}.`, path: ['article'], extensions: { code: 'INTERNAL_SERVER_ERROR', requestId } }] })
    expect(words).not.toContain('10.0.0.7')
    expect(logged).toMatchObject([{ requestId, err: { message: 'database at 10.0.0.7 is away' } }])
  })

  it('of the asker are told in full and logged nowhere', async () => {
    const { ask, logged } = aDelivery()
    expect((await ask('{ artcle }')).errors?.[0]?.message).toContain('Cannot query field "artcle"')
    expect((await ask('query ($first: Int!) { articles(first: $first) { edges { cursor } } }', { first: 'many' })).errors?.[0]?.message).toContain('Int cannot represent')
    expect((await ask('{ article(slug: "less-salt") { ... on Article { jsonLd(url: "javascript:alert(1)") } } }')).errors).toBeUndefined()
    expect(await ask('query ($slug: String!) { article(slug: $slug) { __typename } }', { slug: '\ud800' })).toEqual({ data: { article: null } })
    expect(logged).toEqual([])
  })
})

describe('pages of other origins', () => {
  const from = (origin: string) => ({ origin })
  const asked = async (allowedOrigins: '*' | readonly string[], origin: string) => (await aDelivery({ allowedOrigins }).post({ query: '{ __typename }' }, from(origin))).headers

  it.each([
    ['everybody', '*', 'https://any.example', '*'],
    ['a listed origin', ['https://www.example.org', 'https://app.example.org'], 'https://app.example.org', 'https://app.example.org'],
    ['no unlisted origin', ['https://www.example.org'], 'https://app.example.org', null],
    ['no origin that only begins like a listed one', ['https://www.example.org'], 'https://www.example.org.evil.example', null],
    ['nobody', [], 'https://www.example.org', null],
  ] as const)('%s may read', async (_who, allowed, origin, answer) => {
    const headers = await asked(allowed, origin)
    expect([headers.get('access-control-allow-origin'), headers.get('access-control-allow-credentials')]).toEqual([answer, null])
    expect(headers.get('vary')).toBe(`Accept, Accept-Encoding${allowed === '*' ? '' : ', Origin'}`)
  })

  it('are told beforehand what they may send', async () => {
    const { handle } = aDelivery({ allowedOrigins: ['https://www.example.org'] })
    const ask = (origin: string) => handle(new Request(`${PUBLIC_URL}/graphql`, { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST' } }))
    const allowed = await ask('https://www.example.org')
    expect([allowed.status, allowed.headers.get('access-control-allow-origin'), allowed.headers.get('access-control-allow-headers')]).toEqual([204, 'https://www.example.org', 'Accept, Content-Type'])
    expect((await ask('https://evil.example')).headers.get('access-control-allow-origin')).toBeNull()
  })
})
