import { AsyncLocalStorage } from 'node:async_hooks'
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
export async function verifyPassword(cms: Cms, id: string, password: string): Promise<boolean> {
  if (!(await isPassword(cms, id, password))) {
    await countWrong(cms, id)
    return false
  }
  await forgetWrong(cms, id)
  return true
}

/** Takes the count of wrong ones back, once everything that was asked for was right. */
export const forgetWrong = async (cms: Cms, id: string): Promise<void> =>
  resetLoginAttempts({ collection: users(cms), doc: (await signInOf(cms, id)) as never, payload: cms.payload, req: { payload: cms.payload } as never })

/**
 * The same for inside a save, whose transaction would take the count of a wrong one back when it fails: that is written once the save has ended,
 * and until then remembered here, so that the next try meets it.
 */
export async function verifyWithinSave(cms: Cms, id: string, password: string): Promise<boolean> {
  if (await isPassword(cms, id, password)) return true
  const { req: _req, ...outside } = cms
  const { wrong, last } = uncounted.get(id) ?? NONE
  const counted = last
    .then(() => outsideSaves(() => countWrong(outside, id)))
    .catch((error: unknown) => cms.payload.logger.error({ err: error }, 'A wrong password could not be counted.'))
    .finally(() => settled(id))
  uncounted.set(id, { wrong: wrong + 1, last: counted })
  return false
}

/** Wrong ones whose count is on its way, by user; one is written after the other, so that each sees how many there were. */
const uncounted = new Map<string, { readonly wrong: number; readonly last: Promise<void> }>()
const NONE = { wrong: 0, last: Promise.resolve() }
const wrongOf = (id: string): number => (uncounted.get(id) ?? NONE).wrong

function settled(id: string): void {
  const { wrong, last } = uncounted.get(id) ?? NONE
  if (wrong > 1) uncounted.set(id, { wrong: wrong - 1, last })
  else uncounted.delete(id)
}

/** What is called by this belongs to no transaction (database/sqlite/transactions.ts), whoever calls. */
const outsideSaves = AsyncLocalStorage.snapshot()

/** Whether it is, counting nothing. Throws 423 where the account is locked. */
export async function isPassword(cms: Cms, id: string, password: string): Promise<boolean> {
  const right = await matches(await unlocked(cms, id), password)
  // Hashing takes long: many tries at once all began before the first of them was counted.
  await unlocked(cms, id)
  return right
}

/** Counts a wrong password, or a wrong code after a right one, against the one limit. */
export async function countWrong(cms: Cms, id: string): Promise<void> {
  const user = await signInOf(cms, id)
  if (user !== null) await incrementLoginAttempts({ collection: users(cms), payload: cms.payload, user: user as never })
}

const users = ({ payload }: Cms) => payload.collections['users'].config

const signInOf = ({ payload, req }: Cms, id: string): Promise<SignIn | null> => payload.db.findOne<SignIn>({ collection: 'users', where: { id: { equals: id } }, ...(req && { req }) })

async function unlocked(cms: Cms, id: string): Promise<SignIn | null> {
  const before = wrongOf(id)
  const user = await signInOf(cms, id)
  const lockedUntil = user?.lockUntil == null ? null : new Date(user.lockUntil)
  // One may have been written down while the user was read.
  const pending = Math.max(before, wrongOf(id))
  const wrong = pending === 0 ? 0 : pending + (lockedUntil === null ? (user?.loginAttempts ?? 0) : 0)
  if ((lockedUntil !== null && lockedUntil > new Date()) || (wrong > 0 && wrong >= users(cms).auth.maxLoginAttempts)) throw new Declined('Too many wrong passwords: this account is locked for some minutes. Try again later.', 423, { code: 'locked' })
  return user
}

interface SignIn {
  readonly id: string
  readonly hash?: string | null
  readonly salt?: string | null
  readonly lockUntil?: string | null
  readonly loginAttempts?: number | null
}

async function matches(user: SignIn | null, password: string): Promise<boolean> {
  const { hash, salt } = user ?? {}
  if (hash == null || salt == null || !hash.startsWith(PREFIX)) return false
  const stored = Buffer.from(hash.slice(PREFIX.length), 'hex')
  const given = await promisify(pbkdf2)(password, salt, ROUNDS, BYTES, 'sha256')
  return stored.length === given.length && timingSafeEqual(stored, given)
}
