import { lookup } from 'node:dns'
import http, { type IncomingMessage } from 'node:http'
import https from 'node:https'
import type { LookupFunction } from 'node:net'
import { isPublicAddress, targetProblem } from '../domain/webhooks/address'
import type { Courier, Letter, Outcome } from '../domain/webhooks/courier'

export interface CourierSettings {
  readonly allowsPrivate: boolean
  /** Who says where a name leads, for tests. */
  readonly resolve?: typeof lookup
  readonly timeOutMs?: number
}

export function courierOf({ allowsPrivate, resolve = lookup, timeOutMs = 10_000 }: CourierSettings): Courier {
  const where = allowsPrivate ? {} : { lookup: publicOnly(resolve) }
  return { allowsPrivate, post: (letter) => post(letter, allowsPrivate, timeOutMs, where) }
}

/** The connection is made to the very addresses that were looked at: what a name leads to a moment later is not asked again. */
const publicOnly =
  (resolve: typeof lookup): LookupFunction =>
  (hostname, options, callback) =>
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      const [first, ...others] = error === null ? addresses.filter(({ address }) => isPublicAddress(address)) : []
      if (first === undefined) callback(error ?? Object.assign(new Error('Only private addresses.'), { code: PRIVATE }), '', 4)
      else if (options.all) callback(null, [first, ...others])
      else callback(null, first.address, first.family)
    })

const PRIVATE = 'EPRIVATE'

function post({ url, headers, body }: Letter, allowsPrivate: boolean, timeOutMs: number, where: { readonly lookup?: LookupFunction }): Promise<Outcome> {
  // Names are looked up as they are connected to; what is an address already is not.
  const problem = targetProblem(url, allowsPrivate)
  if (problem !== null) return Promise.resolve({ outcome: 'unreached', why: problem })
  return new Promise((resolve) => {
    const signal = AbortSignal.timeout(timeOutMs)
    // Of an answer that has begun, the status counts: `read` tells it.
    let answered = false
    const failed = (error: unknown): void => void (answered || resolve({ outcome: 'unreached', why: signal.aborted ? `No answer within ${timeOutMs / 1000} seconds.` : inWords(error) }))
    try {
      const { request } = url.startsWith('https:') ? https : http
      // Neither kept open for later nor by the global agent: nobody else's settings count here.
      request(url, { ...where, method: 'POST', agent: false, signal, headers: { ...headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), 'user-agent': 'Probatum' } }, (response) => {
        answered = true
        void read(response).then(resolve)
      })
        .on('error', failed)
        // Whatever came instead of an answer: 101 hands the connection over, and nothing else tells of it.
        .on('close', () => failed(undefined))
        .end(body)
    } catch (error) {
      failed(error)
    }
  })
}

/** So much is read of an answer and no more. */
const MOST_BYTES = 64 * 1024
/** More than anybody is shown of it. */
const KEPT_CHARACTERS = 4_000

/** What it says is known from its first line: an answer that breaks off, or takes too long to its end, has been given. */
function read(response: IncomingMessage): Promise<Outcome> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let size = 0
    response
      .on('data', (chunk: Buffer) => {
        size += chunk.length
        if (size <= MOST_BYTES) chunks.push(chunk)
        else response.destroy()
      })
      .on('error', () => {})
      .on('close', () => resolve({ outcome: 'answered', status: response.statusCode ?? 0, retryAfter: response.headers['retry-after'] ?? null, text: Buffer.concat(chunks).toString('utf8').slice(0, KEPT_CHARACTERS) }))
  })
}

function inWords(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
  if (code === PRIVATE) return 'Its name leads to private addresses, where nothing is sent.'
  return code === '' ? 'It could not be reached.' : `It could not be reached (${code}).`
}
