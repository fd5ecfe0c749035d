import { expect, it, test } from '@jest/globals'
import type { Answered } from '../../../src/delivery/logger'
import { memoryStore } from '../../../src/delivery/memoryStore'
import { metricsOf } from '../../../src/delivery/server/metrics'
import { deliveryServer, type DeliveryOptions } from '../../../src/delivery/server/listener'
import { addFigures } from '../../../src/cli/figuresMetrics'
import type { Figures } from '../../../src/operations/figures'
import { Registry } from 'prom-client'
import { over } from '../../support/over'
import { anArticleSnapshot, published, PUBLIC_URL } from './builders'

/** A delivery server with all that it tells its operator. */
function telling({ address = '203.0.113.7', ...options }: Partial<DeliveryOptions> & { readonly address?: string } = {}) {
  const lines: unknown[] = []
  const tell = (context: unknown, message?: string): void => void lines.push({ ...(typeof context === 'object' ? context : {}), message })
  const delivery = deliveryServer({ store: memoryStore([published(anArticleSnapshot())]), publicUrl: PUBLIC_URL, allowedOrigins: '*', registered: null, introspection: true, rate: null, cacheBytes: 10_000_000, pollMs: 60_000, staleMs: 600_000, logger: { debug: tell, info: tell, error: tell }, ...options })
  const handle = over(delivery.listen, address)
  const ask = (query: string, init: RequestInit = {}) => handle(new Request(`${PUBLIC_URL}/graphql?query=${encodeURIComponent(query)}`, init))
  const metrics = async () => (await metricsOf(delivery).metrics()).split('\n')
  return { lines: lines as Answered[], ask, handle, metrics }
}

test('the metrics tell how many were answered from what is held, made, not sent again, refused and failed, and how the process stands', async () => {
  const store = { ...memoryStore([published(anArticleSnapshot())]), changes: () => Promise.reject(new Error('broken')) }
  const { ask, handle, metrics } = telling({ store })
  const first = await ask('{ __typename }')
  for (let times = 0; times < 3; times++) await ask('{ __typename }')
  await ask('{ __typename }', { headers: { 'if-none-match': first.headers.get('etag') ?? '' } })
  await ask('{ nothing }', { headers: { accept: 'application/graphql-response+json' } })
  await ask('{ changes { edges { cursor } } }', { headers: { accept: 'application/graphql-response+json' } })
  await handle(new Request(`${PUBLIC_URL}/graphql`, { method: 'POST', body: 'x'.repeat(70_000) }))
  const lines = await metrics()
  const requests = lines.filter((line) => line.startsWith('probatum_delivery_requests_total{'))
  expect(requests.sort()).toEqual([
    'probatum_delivery_requests_total{outcome="failed",status="2xx"} 1',
    'probatum_delivery_requests_total{outcome="hit",status="2xx"} 3',
    'probatum_delivery_requests_total{outcome="miss",status="2xx"} 1',
    'probatum_delivery_requests_total{outcome="miss",status="4xx"} 1',
    'probatum_delivery_requests_total{outcome="not-modified",status="3xx"} 1',
    'probatum_delivery_requests_total{outcome="refused",status="4xx"} 1',
  ])
  expect(lines).toEqual(expect.arrayContaining(['probatum_delivery_seconds_count 4', 'probatum_delivery_cached_answers 1', 'probatum_delivery_standing{standing="fresh"} 1', 'probatum_delivery_standing{standing="gone"} 0', expect.stringMatching(/^process_resident_memory_bytes \d+/)]))
  expect(lines.find((line) => line.startsWith('probatum_delivery_cached_bytes '))).toMatch(/ \d{4,}$/)
})

test('the figures of the CMS are read once in a quarter of a minute, and left out where they can’t be', async () => {
  const registry = new Registry()
  const figures: Figures = { copies: { draft: 3, approved: 1 }, publications: { live: 2 }, mail: { waiting: 0, failed: 4 }, webhooks: { waiting: 2, failed: 1 }, reviewsOverdue: 5 }
  let [reads, now, broken] = [0, 0, false]
  addFigures(registry, async () => {
    reads++
    if (broken) throw new Error('The database is away.')
    return figures
  }, () => now)
  const scraped = async () => (await registry.metrics()).split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  const all = ['probatum_working_copies{stage="draft"} 3', 'probatum_working_copies{stage="approved"} 1', 'probatum_publications{state="live"} 2', 'probatum_mail{state="waiting"} 0', 'probatum_mail{state="failed"} 4', 'probatum_webhooks{state="waiting"} 2', 'probatum_webhooks{state="failed"} 1', 'probatum_reviews_overdue 5', 'probatum_figures_up 1']
  expect(await scraped()).toEqual(all)
  now = 14_999
  broken = true
  expect([await scraped(), reads]).toEqual([all, 1])
  now = 15_000
  expect([await scraped(), reads]).toEqual([['probatum_figures_up 0'], 2])
})

test('what is asked often is in no log; everything else is one line that says what became of it', async () => {
  const { ask, lines } = telling()
  for (let times = 0; times < 5; times++) await ask('{ __typename }')
  expect(lines).toEqual([{ requestId: expect.any(String), method: 'GET', path: '/graphql', status: 200, outcome: 'miss', ms: expect.any(Number), message: 'Answered.' }])
})

test('no line holds what somebody asked, or who did: not their words, variables, cookies or address', async () => {
  const words = ['suicidal', 'jane.doe@example.org', '203.0.113.7', 'session-of-jane']
  const broken = () => Promise.reject(new Error('broken'))
  const { ask, handle, lines } = telling({ store: { ...memoryStore([]), at: broken, list: broken }, rate: { perMinute: 7, trustedProxies: [] } })
  const headers = { cookie: 'session-of-jane', 'x-request-id': 'jane.doe@example.org', 'content-type': 'application/json', referer: 'https://example.org/?q=suicidal' }
  await ask('{ article(slug: "suicidal") { __typename } }', { headers })
  await ask('{ clinics(treatment: "suicidal") { edges { cursor } } }', { headers })
  await ask('{ suicidal }', { headers })
  await ask('{ articles(after: "jane.doe@example.org") { edges { cursor } } }', { headers })
  const body = JSON.stringify({ query: 'query($s: String!) { article(slug: $s) { __typename } }', variables: { s: 'jane.doe@example.org' } })
  for (let times = 0; times < 3; times++) await handle(new Request(`${PUBLIC_URL}/graphql`, { method: 'POST', headers, body }))
  expect((await ask('{ article(slug: "suicidal") { __typename } }', { headers })).status).toBe(429)
  expect(lines.length).toBeGreaterThan(10)
  const said = lines.map((line) => JSON.stringify(line, (_, value: unknown) => (value instanceof Error ? { ...value, message: value.message, stack: value.stack } : value))).join('\n')
  for (const word of words) expect(said).not.toContain(word)
})

it.each([
  ['its proxy’s', '10.0.0.9', 'abc-DEF_1.2', 'abc-DEF_1.2'],
  ['its own, for somebody who is no proxy', '203.0.113.7', 'abc-DEF_1.2', null],
  ['its own, where the proxy’s is too long', '10.0.0.9', 'x'.repeat(65), null],
  ['its own, where the proxy’s could be more than a name', '10.0.0.9', 'a b', null],
])('a request has one id in answers and logs: %s', async (_whose, address, given, taken) => {
  const { ask, lines } = telling({ address, trustedProxies: ['10.0.0.0/8'] })
  const { headers } = await ask('{ __typename }', { headers: { 'x-request-id': given } })
  const id = headers.get('x-request-id')
  expect(id).toEqual(taken ?? expect.stringMatching(/^[a-z0-9]+-[a-z0-9]+$/))
  expect(lines.map(({ requestId }) => requestId)).toEqual([id])
})
