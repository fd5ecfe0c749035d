import { pbkdf2, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { incrementLoginAttempts, resetLoginAttempts } from 'payload'
import type { Cms } from './cms'
import { Declined } from './refused'

/** How Payload 3.90.2 stores a password: PBKDF2-SHA-256, 600,000 rounds, 32 bytes, behind this prefix. A log-in renews older hashes. */
const PREFIX = 'pbkdf2-sha256-v1:'
const ROUNDS = 600_000
const BYTES = 32

/**
 * Whether this is the user's password, with no new session. A wrong one counts against the same limit as a failed log-in.
 * Throws 423 where the account is locked. 21 CFR 11.200(a)(1): a signature component at the moment of signing.
 */
export async function verifyPassword({ payload }: Cms, id: string, password: string): Promise<boolean> {
  const user = await payload.db.findOne<SignIn>({ collection: 'users', where: { id: { equals: id } } })
  if (user === null) return false
  if (user.lockUntil != null && new Date(user.lockUntil) > new Date()) throw new Declined('Too many wrong passwords: this account is locked for some minutes. Try again later.', 423, { code: 'locked' })
  const collection = payload.collections['users'].config
  if (await matches(user, password)) {
    await resetLoginAttempts({ collection, doc: user as never, payload, req: { payload } as never })
    return true
  }
  await incrementLoginAttempts({ collection, payload, user: user as never })
  return false
}

interface SignIn {
  readonly id: string
  readonly hash?: string | null
  readonly salt?: string | null
  readonly lockUntil?: string | null
  readonly loginAttempts?: number | null
}

async function matches({ hash, salt }: SignIn, password: string): Promise<boolean> {
  if (hash == null || salt == null || !hash.startsWith(PREFIX)) return false
  const stored = Buffer.from(hash.slice(PREFIX.length), 'hex')
  const given = await promisify(pbkdf2)(password, salt, ROUNDS, BYTES, 'sha256')
  return stored.length === given.length && timingSafeEqual(stored, given)
}
