import type { SourceStatus } from '../gate/facts'
import type { Found, Standing } from './notices'

/** What earlier checks have found: the one on the same grounds, all of them, and those that looked for another work. */
export interface Earlier {
  readonly same: Standing | null
  readonly any: readonly Standing[]
  /** Under numbers that the source had before. */
  readonly others: readonly Standing[]
}

/**
 * What a source's record is to say after a check; null: what it says. People decide, registries report (docs/decisions/0009-source-status.md):
 * news that is worse is taken over; what was found before is no news, whatever somebody has made of it since; only a reinstatement makes a
 * status better, and only one that a check had set; and what was found under another number falls with it.
 */
export function settled(stored: Standing, found: Found, { same, any, others }: Earlier): Standing | null {
  if (found.status === 'unknown') return null
  const stands = others.some((other) => agrees(other, stored)) ? without(stored, others) : stored
  if (stands.status !== 'unknown' && same !== null && alike(same, found)) return null
  const own = any.some((one) => agrees(one, stands))
  const worse = GRAVITY.indexOf(found.status) - GRAVITY.indexOf(stands.status)
  const taken = worse > 0 || (worse === 0 && (own || stands.statusOn === '')) || (worse < 0 && own && found.reinstated)
  if (!taken) return null
  const next = { status: found.status, statusOn: found.statusOn, notice: added(stands.notice, found.notice) }
  return alike(next, stored) ? null : next
}

const GRAVITY: readonly SourceStatus[] = ['unknown', 'current', 'corrected', 'expression-of-concern', 'retracted']

/** Whether a status is the one that was found. */
const agrees = (one: Standing, other: Standing): boolean => one.status === other.status && one.statusOn === other.statusOn

const alike = (one: Standing, other: Standing): boolean => agrees(one, other) && one.notice === other.notice

/** What the team has written stays; what is new goes below it. */
const added = (notice: string, found: string): string => [...new Set([...linesOf(notice), ...linesOf(found)])].join('\n')

function without({ notice }: Standing, others: readonly Standing[]): Standing {
  const gone = others.flatMap((other) => linesOf(other.notice))
  return { status: 'unknown', statusOn: '', notice: linesOf(notice).filter((line) => !gone.includes(line)).join('\n') }
}

const linesOf = (notice: string): string[] => notice.split('\n').filter((line) => line !== '')
