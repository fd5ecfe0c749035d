import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { expect, it } from '@jest/globals'
import { aService, breaksOff, json, QUICK, says, saysNothing, xml, type Play } from './service'

const DOI = '10.5555/nap.2019'
const PMID = '31000001'
const service = aService()
const WORK = json({ DOI, type: 'journal-article', title: ['Naps at noon'] })
const BOMB = gzipSync(Buffer.alloc(100 * 1024 * 1024, ' '))
const SMALL = { ...QUICK, timeOutMs: { one: 60, many: 60 } }

it.each<[string, readonly Play[], number]>([
  ['once more after 500', [says(500, 'broken'), WORK], 2],
  ['once more after 429', [says(429, 'slowly'), WORK], 2],
  ['once more after 429 that says when', [says(429, 'slowly', { 'retry-after': '0' }), WORK], 2],
  ['once more where the connection breaks', [breaksOff, WORK], 2],
  ['at the address that a DOI has moved to', [says(301, '', { location: '/works/10.5555%2Fother' }), WORK], 2],
])('asks %s, and finds', async (_, plays, times) => {
  service.plays(...plays)
  expect(await service.client().byDoi(DOI)).toMatchObject({ type: 'found' })
  expect(service.asked).toHaveLength(times)
})

it.each<[string, Play, number, RegExp]>([
  ['fails every time', says(503, 'down'), 3, /^answered 503$/],
  ['breaks every connection', breaksOff, 3, /^can’t be reached \(/],
  ['refuses', says(403, 'no'), 1, /^answered 403$/],
  ['answers with a page for people', says(200, '<html>Maintenance</html>', { 'content-type': 'text/html' }), 1, /^answered with text\/html where application\/json was expected$/],
  ['doesn’t say what it answers with', says(200, '{}'), 1, /^answered with something where/],
  ['is cut off in its JSON', says(200, '{"message":{"DOI":"10.5555/nap', { 'content-type': 'application/json' }), 1, /can’t be read/],
  ['answers with JSON of another kind', says(200, '{"message":[1]}', { 'content-type': 'application/json' }), 1, /can’t be read/],
  ['leads to another server', says(302, '', { location: 'http://127.0.0.1:9/elsewhere' }), 1, /^answered 302$/],
  ['leads round in a circle', says(302, '', { location: '/works/again' }), 4, /^answered 302$/],
  ['asks for an hour’s rest', says(429, '', { 'retry-after': '3600' }), 1, /^asked to be left alone for another 60 minutes$/],
  ['asks for rest until a date', (response) => void response.writeHead(503, { 'retry-after': new Date(Date.now() + 3_600_000).toUTCString() }).end(), 1, /^asked to be left alone for another 60 minutes$/],
  ['sends packed nothing without measure', (response) => void response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end(BOMB), 1, /^answered with more than 10485760 bytes$/],
  ['sends without end', (response) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    response.on('error', () => {})
    const more = (): boolean => response.destroyed || (response.write(' '.repeat(65_536), () => setImmediate(more)))
    more()
  }, 1, /^answered with more than 10485760 bytes$/],
])('says that it doesn’t know where Crossref %s', async (_, play, times, reason) => {
  service.plays(play)
  expect(await service.client().byDoi(DOI)).toEqual({ type: 'unknown', reason: expect.stringMatching(reason) })
  expect(service.asked).toHaveLength(times)
})

it.each<[string, Play]>([
  ['never answers', saysNothing],
  ['drips', (response) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    response.on('error', () => {})
    const more = (): boolean => response.destroyed || (response.write(' ', () => setTimeout(more, 5)))
    more()
  }],
  ['stops in the middle', (response) => void response.writeHead(200, { 'content-type': 'application/json' }).write('{')],
])('gives up in time where Crossref %s', async (_, play) => {
  service.plays(play)
  expect(await service.client({}, SMALL).byDoi(DOI)).toEqual({ type: 'unknown', reason: 'gave no whole answer within 0.06 seconds' })
  expect(service.asked).toHaveLength(3)
})

it('says that it doesn’t know at a name that doesn’t resolve, and where nobody listens', async () => {
  const left = createServer()
  await new Promise<void>((resolve) => left.listen(0, '127.0.0.1', resolve))
  const { port } = left.address() as AddressInfo
  await new Promise((resolve) => left.close(resolve))
  for (const crossrefUrl of ['http://no-such-host.invalid/', `http://127.0.0.1:${port}/`]) {
    expect(await service.client({ crossrefUrl }).byDoi(DOI)).toEqual({ type: 'unknown', reason: expect.stringMatching(/^can’t be reached \(E\w+\)$/) })
  }
})

it.each([
  ['cut off', '<PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>31000001</PMID>'],
  ['wrongly nested', '<PubmedArticleSet><a><b></a></b></PubmedArticleSet>'],
  ['of another kind', '<eFetchResult><ERROR>Empty</ERROR></eFetchResult>'],
  ['nested beyond measure', `${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`],
  ['empty', ''],
])('says that it doesn’t know where PubMed’s XML is %s', async (_, body) => {
  service.plays(says(200, body, { 'content-type': 'text/xml' }))
  expect(await service.client().byPmid(PMID)).toEqual({ type: 'unknown', reason: 'answered with what can’t be read' })
})

it('tells what nobody has registered from what it couldn’t ask', async () => {
  service.plays(says(404, 'Resource not found.'))
  expect(await service.client().byDoi(DOI)).toEqual({ type: 'not-found' })
  service.plays(xml())
  expect(await service.client().byPmid(PMID)).toEqual({ type: 'not-found' })
})

it('says who asks, with the address to complain to and the key', async () => {
  service.plays(WORK)
  await service.client().byDoi('10.5555/a<b>;c/../d')
  service.plays(xml())
  await service.client({ pubmedApiKey: 'a-key' }).byPmid(PMID)
  const [first, second] = service.asked
  expect(first?.url).toBe('/works/10.5555%2Fa%3Cb%3E%3Bc%2F..%2Fd?mailto=desk%40example.org')
  expect(first?.headers['user-agent']).toBe('Probatum (mailto:desk@example.org)')
  expect(second?.url).toBe('/efetch.fcgi?db=pubmed&id=31000001&retmode=xml&tool=probatum&email=desk%40example.org&api_key=a-key')
})

it('gives no address where none is set', async () => {
  service.plays(WORK)
  await service.client({ contact: null }).byDoi(DOI)
  expect(service.asked[0]?.url).toBe('/works/10.5555%2Fnap.2019')
  expect(service.asked[0]?.headers['user-agent']).toBe('Probatum')
})

it('asks once for what is asked at the same time or soon after, and again for what it didn’t learn', async () => {
  service.plays(WORK)
  const client = service.client({}, { rememberMs: { answers: 60_000, failures: 0 } })
  await Promise.all([client.byDoi(DOI), client.byDoi(DOI)])
  await client.byDoi(DOI)
  expect(service.asked).toHaveLength(1)
  service.plays(says(403, 'no'))
  await client.byDoi('10.5555/other')
  await client.byDoi('10.5555/other')
  expect(service.asked).toHaveLength(3)
})

it('asks a registry that failed not at once again for the same work, and soon after it does', async () => {
  service.plays(says(503, 'down'))
  const client = service.client({}, { rememberMs: { answers: 60_000, failures: 50 } })
  const failed = { type: 'unknown', reason: 'answered 503' }
  expect([await client.byDoi(DOI), await client.byDoi(DOI)]).toEqual([failed, failed])
  expect(service.asked).toHaveLength(3)
  service.plays(WORK)
  await sleep(60)
  expect(await client.byDoi(DOI)).toMatchObject({ type: 'found' })
})

it('begins no further try when it was at it for long enough', async () => {
  service.plays(saysNothing)
  const manners = { ...SMALL, patience: { ...SMALL.patience, inAllMs: 90 } }
  expect(await service.client({}, manners).byDoi(DOI)).toMatchObject({ type: 'unknown' })
  expect(service.asked).toHaveLength(2)
})

it('waits for one work shorter than for many', async () => {
  service.plays((response, request) => void setTimeout(() => json(request.url?.includes('filter') === true ? { items: [] } : {})(response, request), 150))
  const client = service.client({}, { timeOutMs: { one: 60, many: 5000 }, patience: { ...QUICK.patience, tries: 1 } })
  expect(await client.byDoi(DOI)).toMatchObject({ reason: 'gave no whole answer within 0.06 seconds' })
  const pmids = await client.byPmids(['1', '2'])
  expect(pmids.get('1')).not.toMatchObject({ reason: 'gave no whole answer within 0.06 seconds' })
  expect(await client.byPmid('3')).toMatchObject({ reason: 'gave no whole answer within 0.06 seconds' })
})
