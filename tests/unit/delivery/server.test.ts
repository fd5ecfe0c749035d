import { afterAll, afterEach, beforeAll, describe, expect, it, test } from '@jest/globals'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { serverAudits } from 'graphql-http'
import { anArticleSnapshot, articles, published, withdrawn } from './builders'
import { edition, numberIn, ONE, readsOn } from './edition'
import { serve, type Served } from './serving'
import { until } from '../../support/until'

let served: Served | undefined
afterEach(async () => {
  await served?.close()
  served = undefined
})
const serving = async (...args: Parameters<typeof serve>): Promise<Served> => (served = await serve(...args))

const salt = published(anArticleSnapshot())

describe('GraphQL over HTTP, as its audit asks', () => {
  let audited: Served
  const url = () => `http://127.0.0.1:${audited.port}/graphql`
  beforeAll(async () => void (audited = await serve([])))
  afterAll(() => audited.close())
  it.each(serverAudits({ url: () => url(), fetchFn: fetch }).map((audit) => [`${audit.id} ${audit.name}`, audit] as const))('%s', async (_name, audit) => {
    expect(await audit.fn()).toMatchObject({ status: 'ok' })
  })
})

describe('what was asked before', () => {
  it('is answered without the database, byte for byte, by GET and by POST', async () => {
    const { get, post, world } = await serving([salt])
    const first = await get(ONE)
    for (let times = 0; times < 3; times++) expect((await get(ONE)).text).toBe(first.text)
    expect(world.reads).toBe(1)
    for (let times = 0; times < 3; times++) expect((await post({ query: ONE })).text).toBe(first.text)
    expect(world.reads).toBe(2)
  })

  it('is read once though a thousand ask at one moment', async () => {
    const { get, world } = await serving([salt])
    const answers = await Promise.all(Array.from({ length: 1000 }, () => get(ONE)))
    expect([world.reads, new Set(answers.map(({ text }) => text)).size, new Set(answers.map(({ status }) => status))]).toEqual([1, 1, new Set([200])])
  })

  it('is another answer in another media type', async () => {
    const { get } = await serving([salt])
    const [json, typed] = [await get(ONE), await get(ONE, { headers: { accept: 'application/graphql-response+json' } })]
    expect([json.headers['content-type'], typed.headers['content-type']]).toEqual(['application/json; charset=utf-8', 'application/graphql-response+json; charset=utf-8'])
  })

  it('is kept by caches for a minute, and a mistake by nobody', async () => {
    const { get, world } = await serving([salt])
    expect((await get(ONE)).headers['cache-control']).toBe('public, max-age=0, s-maxage=60, stale-while-revalidate=600, stale-if-error=600')
    for (const mistake of ['{ nothing }', '{ articles(first: 0) { edges { cursor } } }', '{ articles(after: "x") { edges { cursor } } }']) {
      const [first, second] = [await get(mistake), await get(mistake)]
      expect([first.headers['cache-control'], second.headers['cache-control']]).toEqual(['no-store', 'no-store'])
    }
    world.away = true
    expect((await get('{ clinic(slug: "x") { __typename } }')).headers['cache-control']).toBe('no-store')
    world.away = false
    expect((await get('{ clinic(slug: "x") { __typename } }')).text).toBe('{"data":{"clinic":null}}')
  })
})

describe('what a client has', () => {
  it.each([['br', brotliDecompressSync], ['gzip', gunzipSync]] as const)('is sent as %s where that is welcome, under a tag of its own', async (encoding, decode) => {
    const { get } = await serving([edition(1)])
    const plain = await get(ONE)
    const packed = await get(ONE, { headers: { 'accept-encoding': encoding } })
    expect([packed.headers['content-encoding'], decode(packed.body).toString()]).toEqual([encoding, plain.text])
    expect(packed.body.byteLength).toBeLessThan(plain.body.byteLength)
    expect(packed.headers.etag).not.toBe(plain.headers.etag)
    expect(packed.headers.vary).toContain('Accept-Encoding')
    expect((await get(ONE, { headers: { 'accept-encoding': encoding, 'if-none-match': packed.headers.etag ?? '' } })).status).toBe(304)
    expect((await get(ONE, { headers: { 'if-none-match': packed.headers.etag ?? '' } })).status).toBe(200)
  })

  it.each([
    ['identity', ''], ['br', 'br, gzip'], ['gzip', 'br;q=0, gzip'], ['identity', 'gzip;q=0, br;q=0.0'], ['br', '*'], ['gzip', 'gzip;q=1.0, br;q=0.5'], ['identity', 'identity, gzip;q=0.5'], ['identity', 'deflate'], ['br', 'GZIP, BR'],
  ])('is encoded as %s for “%s”', async (encoding, accepts) => {
    const { get } = await serving([edition(1)])
    expect((await get(ONE, { headers: { 'accept-encoding': accepts } })).headers['content-encoding'] ?? 'identity').toBe(encoding)
  })

  it.each([
    ['the tag', (tag: string) => tag, 304], ['a weak one', (tag: string) => `W/${tag}`, 304], ['one of several', (tag: string) => `"a", ${tag}`, 304], ['any', () => '*', 304], ['another', () => '"another"', 200],
  ])('is not sent again: %s', async (_which, header, status) => {
    const { get } = await serving([salt])
    const { headers: { etag = '' } } = await get(ONE)
    const again = await get(ONE, { headers: { 'if-none-match': header(etag) } })
    expect([again.status, again.headers.etag, again.headers['cache-control'] === undefined]).toEqual([status, etag, false])
    if (status === 304) expect([again.text, again.headers['content-length']]).toEqual(['', undefined])
  })

  it('is told without its body to who asks by HEAD', async () => {
    const { get } = await serving([salt])
    const whole = await get(ONE)
    const head = await get(ONE, { method: 'HEAD' })
    expect([head.status, head.text, head.headers['content-length'], head.headers.etag]).toEqual([200, '', whole.headers['content-length'], whole.headers.etag])
  })
})

describe('what changes', () => {
  it('is seen by the next who asks, where this process knows of it', async () => {
    const { get, world, delivery } = await serving([edition(1)], { pollMs: 60_000 })
    expect(numberIn((await get(ONE)).text)).toBe(1)
    world.publish(edition(2))
    delivery.doubt()
    expect(numberIn((await get(ONE)).text)).toBe(2)
    world.publish(withdrawn(edition(2)))
    delivery.doubt()
    expect((await get(ONE)).text).toContain('Withdrawn')
  })

  it('is seen within a look where another process made it', async () => {
    const { get, world } = await serving([edition(1)])
    await get(ONE)
    world.publish(edition(2))
    await expect(until(async () => numberIn((await get(ONE)).text) === 2)).resolves.toBeUndefined()
  })

  it('is not mixed with what was kept before: an answer that shows it ends all answers that don’t', async () => {
    const { get, world } = await serving([edition(1)], { pollMs: 60_000 })
    expect(numberIn((await get(ONE)).text)).toBe(1)
    world.publish(edition(2))
    expect(numberIn((await get(ONE)).text)).toBe(1)
    expect(numberIn((await get(`query Other ${ONE}`)).text)).toBe(2)
    expect(numberIn((await get(ONE)).text)).toBe(2)
  })

  it('is not kept while it is being written', async () => {
    const { get, world } = await serving([edition(1)])
    world.writing = true
    await get(ONE)
    const before = world.reads
    expect((await get(ONE)).headers['cache-control']).toBe('no-store')
    expect(world.reads).toBe(before + 1)
    world.writing = false
    await until(async () => (await get(ONE)).headers['cache-control'] !== 'no-store')
    const settled = world.reads
    await get(ONE)
    expect(world.reads).toBe(settled)
  })

  test('while readers hammer, no connection sees an older edition after a newer one, half an edition or a failure', async () => {
    const { get, world } = await serving([edition(1)], { pollMs: 5 })
    let [over, newest] = [false, 1]
    const readers = Array.from({ length: 10 }, () => readsOn(get, () => over))
    for (; newest < 40; await new Promise((next) => setTimeout(next, 10))) world.publish(edition(++newest))
    over = true
    await Promise.all(readers)
    await until(async () => numberIn((await get(ONE)).text) === newest)
  })
})

describe('without its database', () => {
  it('goes on answering from what it holds, marked as stale; what it doesn’t hold fails, and is there again with the database', async () => {
    const { get, world } = await serving([salt])
    const before = await get(ONE)
    expect(before.headers['cache-status']).toBeUndefined()
    world.away = true
    await until(async () => (await get(ONE)).headers['cache-status'] !== undefined)
    const stale = await get(ONE)
    expect([stale.status, stale.text, stale.headers['cache-status']]).toEqual([200, before.text, 'probatum; hit; detail=stale'])
    world.away = false
    await until(async () => (await get(ONE)).headers['cache-status'] === undefined)
  })

  it('says of what it doesn’t hold that the database is away, and when to come again: by GET and by POST, to all who ask at once, and in no log', async () => {
    const { get, post, world, logged } = await serving([salt], { pollMs: 60_000 })
    await get(ONE)
    world.away = true
    const other = `query Other ${ONE}`
    const answers = await Promise.all([get(other), get(other), post({ query: other }), get(other, { headers: { accept: 'application/graphql-response+json' } })])
    for (const { status, headers, text } of answers) {
      expect([status, headers['retry-after'], headers['cache-control'], text]).toEqual([503, '5', 'no-store', '{"errors":[{"message":"The database is away, and this is not among what this server holds. Try again in a moment."}]}'])
    }
    expect(logged).toHaveLength(1) // that it is away
    expect((await get(ONE)).status).toBe(200)
    world.away = false
    expect((await get(other)).status).toBe(200)
  })

  it('says so once what it holds is too old, and when to come again', async () => {
    const { get, world } = await serving([salt], { staleMs: 200 })
    await get(ONE)
    world.away = true
    await until(async () => (await get(ONE)).status === 503)
    const gone = await get(ONE)
    expect([gone.headers['retry-after'], gone.headers['cache-control'], gone.text]).toEqual(['5', 'no-store', '{"errors":[{"message":"The database is away, and what this server holds is too old to be given. Try again in a moment."}]}'])
    world.away = false
    await until(async () => (await get(ONE)).status === 200)
  })

  it('says the same before it has ever heard of it, and answers once it has', async () => {
    const { get, world } = await serving([salt], { away: true })
    expect((await get(ONE)).status).toBe(503)
    world.away = false
    await until(async () => (await get(ONE)).status === 200)
  })
})

describe('a scan of every address', () => {
  it('stays within the bytes allowed, and what is asked often is still held', async () => {
    const cacheBytes = 1_000_000
    const { get, world, delivery } = await serving([salt, ...articles(3)], { cacheBytes })
    const hot = Array.from({ length: 20 }, (_, index) => `query Hot${index} ${ONE}`)
    for (const query of [...hot, ...hot]) await get(query)
    for (let scanned = 0; scanned < 2_000; scanned++) {
      await get(`{ article(slug: "nothing-${scanned}") { __typename } }`)
      if (scanned % 200 === 0) expect(delivery.cachedBytes()).toBeLessThanOrEqual(cacheBytes)
    }
    const before = world.reads
    for (const query of hot) await get(query)
    expect(world.reads).toBe(before)
    expect(delivery.cachedBytes()).toBeGreaterThan(cacheBytes / 10)
  })
})

describe('a hundred at once who ask for too much', () => {
  const articlesOf = 'articles(first: 50) { edges { node { body { html } } } }'
  it.each([
    ['too deep', (n: number) => `query Q${n} { article(slug: "a") { ... on Article { body { blocks { ${'... on List { items { blocks { '.repeat(6)} __typename ${'} } }'.repeat(6)} } } } } }`, 'fields deep'],
    ['of too many names', (n: number) => `query Q${n} { ${Array.from({ length: 500 }, (_, at) => `a${at}: __typename`).join(' ')} }`, 'aliases'],
    ['of too many directives', (n: number) => `query Q${n} { ${'__typename @skip(if: false) '.repeat(300)} }`, 'directives'],
    ['of the same again and again', (n: number) => `query Q${n} { ${'articles(first: 5) { edges { cursor } } '.repeat(150)} }`, 'are allowed'],
    ['of too many words', (n: number) => `query Q${n} { ${'__typename '.repeat(5_000)} }`, 'tokens'],
    ['of too much to read', (n: number) => `query Q${n} { ${Array.from({ length: 12 }, (_, at) => `a${at}: ${articlesOf}`).join(' ')} }`, 'would read more than'],
    ['of too long an answer', (n: number) => `query Q${n} { articles(first: 50) { edges { node { body { ${Array.from({ length: 90 }, (_, at) => `a${at}: html`).join(' ')} } } } } }`, 'would be longer than'],
    ['with fragments that multiply', (n: number) => `query Q${n} { ...F0 } ${Array.from({ length: 40 }, (_, at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} a${at}: __typename }`).join(' ')} fragment F40 on Query { __typename }`, null],
    ['that is longer than a body may be', (n: number) => `query Q${n} { __typename } #${'x'.repeat(70_000)}`, 'A body may be'],
  ])('%s are told so, and others are answered meanwhile', async (_what, query, message) => {
    const { post, get } = await serving([...articles(50).map((article) => ({ ...article, snapshot: { ...article.snapshot, html: 'x'.repeat(5_000) } }))])
    const asked = Array.from({ length: 100 }, (_, n) => post({ query: query(n) }))
    const others = Array.from({ length: 10 }, () => get('{ __typename }'))
    for (const { status, text } of await Promise.all(others)) expect([status, text]).toEqual([200, '{"data":{"__typename":"Query"}}'])
    for (const { status, text } of await Promise.all(asked)) {
      expect(status).toBeLessThan(500)
      if (message === null) expect(text).not.toContain('errors')
      else expect(text).toContain(message)
    }
  })
})
