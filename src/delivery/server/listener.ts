import type { IncomingMessage, ServerResponse } from 'node:http'
import { corsHeaders, preflightHeaders, type AllowedOrigins } from '../cors'
import { answerOf, has, type Answer } from './answer'
import { answerCache } from './cache'
import { encodingFor } from './encodings'
import { engine, type Made } from './engine'
import { freshness, type Standing } from './freshness'
import { graphqlServer, type Executed, type GraphqlOptions } from './graphql'
import { rate, type RateOptions } from './rate'
import { bodyUpTo } from './requestBody'
import { requestIds, type RequestIds } from './requestIds'
import { tally, type Outcome, type Tally } from './tally'

export interface DeliveryOptions extends GraphqlOptions {
  readonly allowedOrigins: AllowedOrigins
  readonly cacheBytes: number
  readonly pollMs: number
  readonly staleMs: number
  /** null: none, as behind a CDN, which asks for everybody. */
  readonly rate: RateOptions | null
  /** Networks of the proxies in front, whose X-Request-Id is believed; absent: nobody's. */
  readonly trustedProxies?: readonly string[]
}

export interface Delivery {
  /** Answers a request at /graphql. */
  readonly listen: (request: IncomingMessage, response: ServerResponse) => void
  /** Something may have become public or gone, just now and in this process. */
  readonly doubt: () => void
  readonly standing: () => Standing
  readonly lag: () => number
  readonly cachedBytes: () => number
  /** Answers held. */
  readonly cached: () => number
  readonly tally: Tally
  readonly requestId: RequestIds
  readonly close: () => void
}

const MAX_BYTES = 64 * 1024

/** What shared caches may do with an answer: keep it for a minute, and give it for ten more while they ask again, or can't. Browsers ask each time, by its tag. */
const LASTING = 'public, max-age=0, s-maxage=60, stale-while-revalidate=600, stale-if-error=600'
const RETRY_SECONDS = 5
const RETRY = { 'retry-after': String(RETRY_SECONDS) }

/** The database went away while it was read. */
class Away extends Error {}

/** GraphQL over node:http. Whole answers are kept in front of everything: a request that was made before costs one look-up and one write. */
export function deliveryServer({ allowedOrigins, cacheBytes, pollMs, staleMs, rate: rateOptions, trustedProxies = [], logger, ...graphql }: DeliveryOptions): Delivery {
  const execute = graphqlServer(graphql)
  const cache = answerCache(cacheBytes)
  const told = (error: unknown): void => (error === null ? logger.info('The database answers again.') : logger.error({ err: error }, 'The database is away: what is held is given as stale.'))
  const fresh = freshness({ read: graphql.store.epoch, changed: () => answers.forget(), told, pollMs, staleMs })
  const answers = engine(cache, fresh)
  const requestId = requestIds(trustedProxies)
  const counted = tally()
  const limit = rateOptions && rate(rateOptions)

  async function made(key: string, request: IncomingMessage, body: string | null, requestId: string): Promise<Made & { readonly failed: boolean }> {
    const method = request.method === 'HEAD' ? 'GET' : (request.method ?? '')
    const executed = await execute({ method, url: request.url ?? '', headers: request.headers, body, requestId })
    if (executed.failures.length > 0 && !(await fresh.check().then(() => true, () => false))) throw new Away()
    for (const err of executed.failures) logger.error({ err, requestId }, 'Delivery failed to answer.')
    return { lasting: executed.clean, failed: executed.failures.length > 0, answer: answerOf(parts(executed), (grown) => cache.grew(key, grown)) }
  }

  async function answered(request: IncomingMessage, response: ServerResponse, requestId: string, key: string, body: Buffer | null): Promise<Outcome> {
    await fresh.first
    const standing = fresh.standing()
    if (standing === 'gone') return refuse(request, response, requestId, 503, 'The database is away, and what this server holds is too old to be given. Try again in a moment.', RETRY)
    let outcome: Outcome = 'hit'
    const { answer, lasting } = await answers.ask(key, async () => {
      const making = await made(key, request, body?.toString() ?? null, requestId)
      outcome = making.failed ? 'failed' : 'miss'
      return making
    })
    const encoding = encodingFor(request.headers['accept-encoding'])
    const found = answer.ready(encoding) ?? (await answer.represented(encoding))
    write(request, response, answer, lasting ? found : { ...found, headers: keptByNobody(found.headers) }, requestId, standing)
    return outcome
  }

  function write(request: IncomingMessage, response: ServerResponse, { status }: Answer, { etag, headers, body }: Awaited<ReturnType<Answer['represented']>>, requestId: string, standing: Standing): void {
    const own = [...headers, 'x-request-id', requestId, ...(standing === 'fresh' ? [] : ['cache-status', 'probatum; hit; detail=stale'])]
    if (allowedOrigins !== '*') {
      const { vary: _told, ...cors } = corsHeaders(request.headers.origin ?? null, allowedOrigins)
      own.push(...Object.entries(cors).flat())
    }
    const tag = request.headers['if-none-match']
    if (status === 200 && tag !== undefined && request.method !== 'POST' && has(tag, etag)) response.writeHead(304, withoutBody(own)).end()
    else if (request.method === 'HEAD') response.writeHead(status, own).end()
    else response.writeHead(status, own).end(body)
  }

  function parts({ status, headers, body, clean, keys }: Executed) {
    const cors = allowedOrigins === '*' ? Object.entries(corsHeaders(null, '*')).flat() : []
    const kept = Object.entries(headers).filter(([name]) => !['content-length', 'content-encoding'].includes(name.toLowerCase())).flat()
    return { status, body: Buffer.from(body), headers: [...kept, ...cors, 'vary', allowedOrigins === '*' ? 'Accept, Accept-Encoding' : 'Accept, Accept-Encoding, Origin', ...(clean ? ['cache-control', LASTING, ...(keys.length > 0 ? ['surrogate-key', keys.join(' ')] : [])] : ['cache-control', 'no-store'])] }
  }

  function listen(request: IncomingMessage, response: ServerResponse, requestId: string): void {
    const { method, url = '' } = request
    const ended = (outcome: Outcome | Promise<Outcome>): void => tell(request, response, requestId, Promise.resolve(outcome))
    if (method === 'OPTIONS') {
      response.writeHead(204, { ...preflightHeaders(request.headers.origin ?? null, allowedOrigins), 'x-request-id': requestId }).end()
      ended('hit')
    } else if (method !== 'GET' && method !== 'HEAD' && method !== 'POST') ended(refuse(request, response, requestId, 405, 'Ask by GET or POST.', { allow: 'GET, HEAD, POST' }))
    else if (url.length > MAX_BYTES) ended(refuse(request, response, requestId, 414, `An address may be ${MAX_BYTES} characters long. Send the query by POST.`))
    else if (method !== 'POST') give(request, response, requestId, null)
    else bodyUpTo(MAX_BYTES, request, (body) => (body === null ? ended(refuse(request, response, requestId, 413, `A body may be ${MAX_BYTES} bytes long.`)) : give(request, response, requestId, body)), (error) => ended(Promise.reject(error)))
  }

  /** The shortest way for what is asked most: no promise, no parsing. */
  function give(request: IncomingMessage, response: ServerResponse, requestId: string, body: Buffer | null): void {
    const key = keyOf(request, body)
    const standing = fresh.standing()
    const held = standing === 'gone' ? undefined : answers.held(key)
    const ready = held?.ready(encodingFor(request.headers['accept-encoding']))
    if (held === undefined || ready === undefined) return tell(request, response, requestId, answered(request, response, requestId, key, body))
    write(request, response, held, ready, requestId, standing)
    counted.gave(response.statusCode)
  }

  /** Counts what becomes of a request, and says it. */
  function tell(request: IncomingMessage, response: ServerResponse, requestId: string, outcome: Promise<Outcome>): void {
    const begun = performance.now()
    void outcome.catch((error: unknown) => broken(error, request, response, requestId)).then((outcome) => {
      if (outcome === null) return
      const [ms, status] = [performance.now() - begun, response.statusCode]
      counted.answered(outcome, status, ms / 1000)
      logger.debug({ requestId, method: request.method ?? '', path: '/graphql', status, outcome, ms: Math.round(ms) }, 'Answered.')
    })
  }

  /** null: who asked has gone. */
  function broken(error: unknown, request: IncomingMessage, response: ServerResponse, requestId: string): 'failed' | null {
    if (response.destroyed) return null
    if (error instanceof Away) refuse(request, response, requestId, 503, 'The database is away, and this is not among what this server holds. Try again in a moment.', RETRY)
    else {
      logger.error({ err: error, requestId }, 'Delivery failed to answer.')
      if (response.headersSent) response.destroy()
      else refuse(request, response, requestId, 500, `Something went wrong here. Tell us request ${requestId}.`)
    }
    return 'failed'
  }

  function refuse({ headers: asked }: IncomingMessage, response: ServerResponse, requestId: string, status: number, message: string, headers: Readonly<Record<string, string>> = {}): 'refused' {
    const body = JSON.stringify({ errors: [{ message }] })
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(body), 'cache-control': 'no-store', 'x-request-id': requestId, ...corsHeaders(asked.origin ?? null, allowedOrigins), ...headers }).end(body)
    return 'refused'
  }

  return {
    listen: (request, response) => {
      const id = requestId(request)
      if (limit === null) return listen(request, response, id)
      void limit(request).then(
        (seconds) => (seconds === null ? listen(request, response, id) : tell(request, response, id, Promise.resolve(refuse(request, response, id, 429, `Too many requests from your address. Ask again in ${seconds} seconds.`, { 'retry-after': String(seconds) })))),
        (error: unknown) => tell(request, response, id, Promise.reject(error as Error)),
      )
    },
    doubt: fresh.doubt,
    standing: fresh.standing,
    lag: fresh.lag,
    cachedBytes: cache.bytes,
    cached: cache.size,
    tally: counted,
    requestId,
    close: fresh.close,
  }
}

/** What decides an answer: how it was asked, in which media type it is wanted, and the very address or body. */
function keyOf({ method, url, headers }: IncomingMessage, body: Buffer | null): string {
  const asked = `${headers.accept ?? ''}\n${url ?? ''}`
  return method === 'POST' ? `P${headers['content-type'] ?? ''}\n${asked}\n${body?.toString('latin1') ?? ''}` : `G${asked}`
}

/** Headers in pairs, for an answer that holds for who asked alone. */
const keptByNobody = (headers: readonly string[]): string[] => headers.map((value, index) => (index % 2 === 1 && headers[index - 1] === 'cache-control' ? 'no-store' : value))

/** A 304 says nothing of a body (RFC 9110, section 15.4.5). */
const withoutBody = (headers: readonly string[]): string[] => headers.filter((_, index) => !['content-length', 'content-encoding', 'content-type'].includes(headers[index - (index % 2)] ?? ''))
