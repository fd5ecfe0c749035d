import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export const ENCODINGS = ['identity', 'br', 'gzip'] as const
/** Of a body (RFC 9110, section 8.4.1). */
export type Encoding = (typeof ENCODINGS)[number]

/** Headers differ little: a handful of browsers and proxies sends nearly all of them. */
const known = new Map<string, Encoding>()
const KNOWN = 500

/** The encoding to answer in (RFC 9110, section 12.5.3): brotli before gzip where both are welcome. */
export function encodingFor(accepts: string | undefined): Encoding {
  if (accepts === undefined || accepts === '') return 'identity'
  const before = known.get(accepts)
  if (before !== undefined) return before
  if (known.size >= KNOWN) known.clear()
  const weights = new Map(accepts.toLowerCase().split(',').map(weighted))
  const welcome = (name: Encoding): number => weights.get(name) ?? weights.get('*') ?? 0
  const best = welcome('br') > 0 && welcome('br') >= welcome('gzip') ? 'br' : welcome('gzip') > 0 ? 'gzip' : 'identity'
  // Who would rather have it plain says so: `identity;q=1, gzip;q=0.5`.
  const found = best !== 'identity' && (weights.get('identity') ?? 0) > welcome(best) ? 'identity' : best
  known.set(accepts, found)
  return found
}

function weighted(part: string): [string, number] {
  const [name = '', ...parameters] = part.split(';').map((text) => text.trim())
  const q = parameters.find((parameter) => parameter.startsWith('q='))
  const weight = q === undefined ? 1 : Number(q.slice(2))
  return [name, Number.isFinite(weight) ? weight : 0]
}

/** Too little to gain below: a packet is sent either way. */
const WORTH_BYTES = 1_000

/** A body as an encoding has it; null: it isn't worth it. What zlib returns lies in a larger buffer, which it would keep alive. */
export async function encoded(body: Buffer, encoding: Exclude<Encoding, 'identity'>): Promise<Buffer | null> {
  if (body.byteLength < WORTH_BYTES) return null
  const made = await (encoding === 'br' ? brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.byteLength } }) : zip(body, { level: 6 }))
  return made.byteLength < body.byteLength ? Buffer.from(made) : null
}

const brotli = promisify(brotliCompress)
const zip = promisify<Buffer, { level: number }, Buffer>(gzip)
