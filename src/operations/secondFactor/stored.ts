import type { Cms } from '../cms'

/** A user's second factor as it is stored, in a collection that no door opens (collections/SecondFactors.ts). */
export interface StoredFactor {
  /** The user's. */
  readonly id: string
  /** Raised by every write, which compares it: of two at once one wins. */
  readonly revision: number
  /** Sealed; null: there is none. */
  readonly secret: string | null
  /** What an authenticator app is being given, and has not confirmed yet. */
  readonly pending: string | null
  readonly pendingAt: string | null
  /** The newest time step of which a code was taken: neither it nor an older one is good again (RFC 6238, 5.2). */
  readonly lastStep: number | null
  /** In a row: a right one takes them back, a log-in doesn't. */
  readonly wrongCodes: number | null
  /** UTC instant before which no code is looked at. */
  readonly lockedUntil: string | null
  /** Marks of those that are left. */
  readonly recoveryCodes: readonly string[] | null
  readonly confirmedAt: string | null
  /** User id of the admin who took it away. */
  readonly removedBy: string | null
  readonly removedAt: string | null
}

export type FactorChange = Partial<Omit<StoredFactor, 'id' | 'revision'>>

export async function factorOf({ payload }: Cms, user: string): Promise<StoredFactor | null> {
  const found = await payload.db.findOne<Pick<StoredFactor, 'id' | 'revision'>>({ collection: 'second-factors', where: { id: { equals: user } } })
  return found && { ...EMPTY, ...found }
}

/** MongoDB leaves out what is empty. */
const EMPTY: Omit<StoredFactor, 'id' | 'revision'> = { secret: null, pending: null, pendingAt: null, lastStep: null, wrongCodes: null, lockedUntil: null, recoveryCodes: null, confirmedAt: null, removedBy: null, removedAt: null }

export const hasSecondFactor = async (cms: Cms, user: string): Promise<boolean> => ((await factorOf(cms, user))?.secret ?? null) !== null

/** Writes unless somebody else has written since it was read. False: that is so. */
export async function writeFactor({ payload }: Cms, user: string, read: StoredFactor | null, change: FactorChange): Promise<boolean> {
  if (read === null) return createFactor(payload, user, change)
  const written: unknown = await payload.db.updateOne({ collection: 'second-factors', where: { and: [{ id: { equals: user } }, { revision: { equals: read.revision } }] }, data: { ...change, revision: read.revision + 1 }, options: { atomic: true } })
  return written !== null
}

async function createFactor(payload: Cms['payload'], user: string, change: FactorChange): Promise<boolean> {
  try {
    await payload.db.create({ collection: 'second-factors', data: { id: user, revision: 1, ...change }, returning: false })
    return true
  } catch (error) {
    if ((await payload.db.findOne({ collection: 'second-factors', where: { id: { equals: user } } })) === null) throw error
    return false
  }
}
