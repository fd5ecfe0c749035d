import { Declined } from '../refused'
import type { FactorChange, StoredFactor } from './stored'

/** So many wrong codes in a row lock it. */
const IN_A_ROW = 5
const LOCKED_MS = 10 * 60 * 1000
const LONGEST_MS = 24 * 60 * 60 * 1000

/** Each lock lasts twice as long as the one before (RFC 4226, 7.3): a million codes take centuries, and a mistake ten minutes. */
export function oneMoreWrong({ wrongCodes }: StoredFactor, now: string): FactorChange {
  const wrong = (wrongCodes ?? 0) + 1
  if (wrong % IN_A_ROW !== 0) return { wrongCodes: wrong }
  const locked = Math.min(LOCKED_MS * 2 ** (wrong / IN_A_ROW - 1), LONGEST_MS)
  return { wrongCodes: wrong, lockedUntil: new Date(Date.parse(now) + locked).toISOString() }
}

export function refuseLocked({ lockedUntil }: StoredFactor, now: string): void {
  if (lockedUntil !== null && lockedUntil > now) throw new Declined('Too many wrong codes: no code is looked at for some time. Try again later.', 423, { code: 'locked' })
}
