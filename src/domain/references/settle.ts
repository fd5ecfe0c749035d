import type { SourceStatus } from '../gate/facts'
import type { Found, Standing } from './notices'

/** What earlier checks have found: the one on the same grounds, and all of them. */
export interface Earlier {
  readonly same: Standing | null
  readonly any: readonly Standing[]
}

/**
 * What a source's record is to say after a check; null: what it says. People decide, registries report (docs/decisions/0009-source-status.md):
 * news that is worse is taken over; what was found before is no news, whatever somebody has made of it since; and only a reinstatement
 * makes a status better, and only one that a check had set.
 */
export function settled(stands: Standing, found: Found, { same, any }: Earlier): Standing | null {
  if (found.status === 'unknown') return null
  if (stands.status !== 'unknown' && same !== null && alike(same, found)) return null
  const own = any.some((one) => one.status === stands.status && one.statusOn === stands.statusOn)
  const worse = GRAVITY.indexOf(found.status) - GRAVITY.indexOf(stands.status)
  const taken = worse > 0 || (worse === 0 && (own || stands.statusOn === '')) || (worse < 0 && own && found.reinstated)
  if (!taken) return null
  const next = { status: found.status, statusOn: found.statusOn, notice: added(stands.notice, found.notice) }
  return alike(next, stands) ? null : next
}

const GRAVITY: readonly SourceStatus[] = ['unknown', 'current', 'corrected', 'expression-of-concern', 'retracted']

const alike = (one: Standing, other: Standing): boolean => one.status === other.status && one.statusOn === other.statusOn && one.notice === other.notice

/** What the team has written stays; what is new goes below it. */
function added(notice: string, found: string): string {
  const lines = notice.split('\n').filter((line) => line !== '')
  return [...lines, ...found.split('\n').filter((line) => line !== '' && !lines.includes(line))].join('\n')
}
