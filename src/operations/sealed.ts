import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import type { Payload } from 'payload'

const CIPHER = 'aes-256-gcm'
const NONCE_BYTES = 12
const TAG_BYTES = 16

/** What is kept under seal, each by a key of its own. */
export type Kept = 'second factor encryption' | 'webhook encryption'

/** A text that only this installation can read, bound to its owner: copied into somebody else's row it can't be opened. */
export function sealed(payload: Payload, kept: Kept, owner: string, text: string): string {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv(CIPHER, keyFor(payload, kept), nonce, { authTagLength: TAG_BYTES }).setAAD(Buffer.from(owner))
  const content = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), content]).toString('base64url')
}

/** null: it was sealed with another PAYLOAD_SECRET, for somebody else, or changed since. */
export function unsealed(payload: Payload, kept: Kept, owner: string, box: string): string | null {
  const bytes = Buffer.from(box, 'base64url')
  try {
    const decipher = createDecipheriv(CIPHER, keyFor(payload, kept), bytes.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES }).setAAD(Buffer.from(owner))
    decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES))
    return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8')
  } catch {
    return null
  }
}

/** Of something that nobody can guess: whoever reads the database can't find it out. */
export const markOf = (payload: Payload, owner: string, text: string): string => createHmac('sha256', keyFor(payload, 'second factor recovery codes')).update(`${owner} ${text}`).digest('base64url')

/** RFC 5869, a key of its own for each use. */
const keyFor = ({ secret }: Payload, use: Kept | 'second factor recovery codes'): Buffer => Buffer.from(hkdfSync('sha256', secret, '', `probatum ${use}`, 32))
