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
  const right = await isPassword(cms, id, password)
  if (right) await forgetWrong(cms, id)
  return right
}

/** Takes the count of wrong ones back, once everything that was asked for was right. */
export const forgetWrong = async (cms: Cms, id: string): Promise<void> =>
  resetLoginAttempts({ collection: users(cms), doc: (await signInOf(cms, id)) as never, payload: cms.payload, req: { payload: cms.payload } as never })

/** The same, and a right one takes no count back: where more than a password is asked for. */
export async function isPassword(cms: Cms, id: string, password: string): Promise<boolean> {
  const right = await looked(cms, id, password)
  if (!right) await writtenDown(cms, id)
  return right
}

/**
 * The same for inside a save, whose transaction would take the count of a wrong one back when it fails: that is written once the save has ended,
 * and until then remembered here, so that the next try meets it.
 */
export async function verifyWithinSave(cms: Cms, id: string, password: string): Promise<boolean> {
  const right = await looked(cms, id, password)
  const { req: _req, ...outside } = cms
  if (!right) outsideSaves(() => writtenDown(outside, id)).catch((error: unknown) => cms.payload.logger.error({ err: error }, 'A wrong password could not be counted.'))
  return right
}

/** What is called by this belongs to no transaction (database/sqlite/transactions.ts), whoever calls. */
const outsideSaves = AsyncLocalStorage.snapshot()

/** Wrong ones whose count is on its way, by user. */
const uncounted = new Map<string, number>()
const wrongOf = (id: string): number => uncounted.get(id) ?? 0

/** Of one user's tries one is looked at after the other, however many come at once: none once the limit is reached. It only reads, so a save may wait for it. */
const looked = (cms: Cms, id: string, password: string): Promise<boolean> =>
  inTurn(looking, id, async () => {
    const right = await matches(await unlocked(cms, id), password)
    if (!right) uncounted.set(id, wrongOf(id) + 1)
    return right
  })

/** One is written down after the other, so that each sees how many there were. */
const writtenDown = (cms: Cms, id: string): Promise<void> =>
  inTurn(counting, id, () => countWrong(cms, id)).finally(() => {
    if (wrongOf(id) > 1) uncounted.set(id, wrongOf(id) - 1)
    else uncounted.delete(id)
  })

type Queue = Map<string, Promise<void>>
const looking: Queue = new Map()
const counting: Queue = new Map()

/** Begins once all that this user has in the queue is over. */
function inTurn<T>(queue: Queue, id: string, work: () => Promise<T>): Promise<T> {
  const done = (queue.get(id) ?? Promise.resolve()).then(work)
  const over: Promise<void> = done.then(nothing, nothing).then(() => void (queue.get(id) === over && queue.delete(id)))
  queue.set(id, over)
  return done
}

const nothing = (): void => undefined

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
