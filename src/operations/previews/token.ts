import { createHash, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Payload } from 'payload'

const RANDOM_BYTES = 32
const END_BYTES = 8
/** Of both and a mark of 32 bytes: 72, so that base64url has no bits over and each token has one spelling. */
const SHAPE = /^[\w-]{96}$/

type Secret = Pick<Payload, 'secret'>

/** What a preview link is known by: 32 random bytes and the millisecond of its end, signed (HMAC-SHA-256) under a key of this installation. */
export function newToken(payload: Secret, expiresAt: string): string {
  const end = Buffer.alloc(END_BYTES)
  end.writeBigUInt64BE(BigInt(Date.parse(expiresAt)))
  const said = Buffer.concat([randomBytes(RANDOM_BYTES), end])
  return Buffer.concat([said, markOf(payload, said)]).toString('base64url')
}

/** When a token of ours ends, as a UTC instant. null: we never gave it out, or under another PAYLOAD_SECRET. */
export function endOf(payload: Secret, token: string): string | null {
  if (!SHAPE.test(token)) return null
  const bytes = Buffer.from(token, 'base64url')
  const said = bytes.subarray(0, RANDOM_BYTES + END_BYTES)
  if (!timingSafeEqual(bytes.subarray(said.length), markOf(payload, said))) return null
  return new Date(Number(said.readBigUInt64BE(RANDOM_BYTES))).toISOString()
}

/** Under which a token is stored: whoever reads the database can't make a link of it. */
export const digestOf = (token: string): string => createHash('sha256').update(token).digest('hex')

const markOf = ({ secret }: Secret, said: Buffer): Buffer => createHmac('sha256', Buffer.from(hkdfSync('sha256', secret, '', 'probatum preview links', 32))).update(said).digest()
