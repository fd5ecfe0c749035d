import { setTimeout as sleep } from 'node:timers/promises'
import type { Pace } from './pace'

/** One service on the network, and how it is to be treated. */
export interface Service {
  readonly userAgent: string
  /** What its answers are, as in `application/json`. */
  readonly types: readonly string[]
  readonly pace: Pace
  readonly patience: Patience
}

export interface Patience {
  /** For one request, until the last byte of its answer. */
  readonly timeOutMs: number
  readonly tries: number
  /** Before the second try; doubled before each further one. */
  readonly firstWaitMs: number
  /** No further try begins after so long: somebody may be waiting. */
  readonly inAllMs: number
  /** Who asks to be left alone for longer is not asked again until then, and nobody waits. */
  readonly longestWaitMs: number
}

/** `away`: nothing else is to be had of it now either. */
export type Answer = { readonly type: 'body'; readonly text: string } | { readonly type: 'not-found' } | { readonly type: 'unknown'; readonly reason: string; readonly away: boolean }

/** A request that failed, and whether and how soon another try may help. */
interface Failed {
  readonly type: 'failed'
  readonly reason: string
  readonly retry: boolean
  readonly afterMs?: number
}

/**
 * Gets one answer of a service: politely spaced, within its time, tried again where that may help (429, 5xx, a broken connection) with growing,
 * random waits or as long as it asks for (RFC 9110, 10.2.3). Never throws.
 */
export async function ask(service: Service, url: URL): Promise<Answer> {
  const { pace, patience } = service
  const lastTryAt = performance.now() + patience.inAllMs
  for (let tried = 1; ; tried++) {
    if (pace.resting() > patience.longestWaitMs) return { type: 'unknown', reason: `asked to be left alone for another ${Math.ceil(pace.resting() / 60_000)} minutes`, away: true }
    await sleep(pace.turn())
    const got = await once(service, url)
    if (got.type !== 'failed') return got
    const wait = got.afterMs ?? patience.firstWaitMs * 2 ** (tried - 1) * (0.5 + Math.random() / 2)
    if (got.afterMs !== undefined) pace.rest(got.afterMs)
    if (!got.retry || tried >= patience.tries || performance.now() + Math.min(wait, patience.longestWaitMs) > lastTryAt) return { type: 'unknown', reason: got.reason, away: got.retry }
    if (wait <= patience.longestWaitMs) await sleep(wait)
  }
}

async function once(service: Service, url: URL): Promise<Exclude<Answer, { type: 'unknown' }> | Failed> {
  try {
    const response = await follow(service, url, AbortSignal.timeout(service.patience.timeOutMs))
    const { status, headers } = response
    heed(service.pace, headers)
    if (status !== 200) {
      await response.body?.cancel()
      if (status === 404) return { type: 'not-found' }
      const afterMs = retryAfter(headers.get('retry-after'))
      return { type: 'failed', reason: `answered ${status}`, retry: status === 429 || status >= 500, ...(afterMs !== null && (status === 429 || status === 503) && { afterMs }) }
    }
    const type = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? ''
    if (!service.types.includes(type)) {
      await response.body?.cancel()
      return { type: 'failed', reason: `answered with ${type === '' ? 'something' : type} where ${service.types.join(' or ')} was expected`, retry: false }
    }
    return await bodyOf(response)
  } catch (error) {
    return { type: 'failed', reason: inWords(error, service.patience), retry: true }
  }
}

const MOST_REDIRECTS = 3

/** A registry leads from one of its own addresses to another, and nowhere else. */
async function follow({ userAgent, types }: Service, from: URL, signal: AbortSignal): Promise<Response> {
  let url = from
  for (let redirects = 0; ; redirects++) {
    const response = await fetch(url, { redirect: 'manual', signal, headers: { accept: types.join(', '), 'user-agent': userAgent } })
    const location = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null
    if (location === null || redirects === MOST_REDIRECTS || !URL.canParse(location, url)) return response
    const next = new URL(location, url)
    if (next.origin !== from.origin) return response
    await response.body?.cancel()
    url = next
  }
}

/** Two hundred records of PubMed's have five. */
const MOST_BYTES = 10 * 1024 * 1024

async function bodyOf({ body }: Response): Promise<{ type: 'body'; text: string } | Failed> {
  const chunks: Uint8Array[] = []
  const reader = body?.getReader()
  for (let size = 0; ; ) {
    const chunk = await reader?.read()
    if (chunk?.value === undefined) return { type: 'body', text: Buffer.concat(chunks).toString('utf8') }
    size += chunk.value.byteLength
    if (size <= MOST_BYTES) chunks.push(chunk.value)
    else {
      await reader?.cancel()
      return { type: 'failed', reason: `answered with more than ${MOST_BYTES} bytes`, retry: false }
    }
  }
}

/** The rate that Crossref says it bears, as in `X-Rate-Limit-Limit: 50` and `X-Rate-Limit-Interval: 1s`. */
function heed(pace: Pace, headers: Headers): void {
  const limit = Number(headers.get('x-rate-limit-limit') ?? NaN)
  const seconds = Number(/^(\d+)s?$/.exec(headers.get('x-rate-limit-interval') ?? '')?.[1] ?? NaN)
  if (Number.isFinite(limit) && seconds > 0) pace.slowDown(limit / seconds)
}

/** Seconds, or a date. */
function retryAfter(header: string | null): number | null {
  if (header === null) return null
  const ms = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - Date.now()
  return Number.isNaN(ms) ? null : Math.min(Math.max(0, ms), LONGEST_REST_MS)
}

const LONGEST_REST_MS = 24 * 60 * 60 * 1000

function inWords(error: unknown, { timeOutMs }: Patience): string {
  if (told(error, 'name') === 'TimeoutError') return `gave no whole answer within ${timeOutMs / 1000} seconds`
  const code = told(told(error, 'cause'), 'code')
  return `can’t be reached${typeof code === 'string' ? ` (${code})` : ''}`
}

const told = (error: unknown, field: string): unknown => (typeof error === 'object' && error !== null ? (error as Readonly<Record<string, unknown>>)[field] : undefined)
