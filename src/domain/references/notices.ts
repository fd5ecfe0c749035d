import type { SourceStatus } from '../gate/facts'

/** What has been made known of a work since it came out, by its publisher or by those who keep watch. */
export interface Notice {
  readonly type: 'retraction' | 'expression-of-concern' | 'correction' | 'reinstatement'
  /** ISO day; '' where none is told. */
  readonly on: string
  /** Where it can be read, as its registry names it; '' where that isn't told. */
  readonly where: string
  /** Who told of it. */
  readonly by: string
}

/** What has become of a source, as its record holds it. */
export interface Standing {
  readonly status: SourceStatus
  /** ISO day, or ''. */
  readonly statusOn: string
  /** For the team: what the status rests on. */
  readonly notice: string
}

/** What follows from notices; `reinstated`: a later notice took an earlier one back. */
export interface Found extends Standing {
  readonly reinstated: boolean
}

/**
 * Of all notices on one work the gravest decides (COPE Retraction Guidelines: a retraction and an expression of concern say how far it may be relied on).
 * A reinstatement takes back what was said before it, so far as both have a day; what has none stands. A correction is never taken back.
 */
export function foundIn(notices: readonly Notice[]): Found {
  const reinstatements = notices.filter(({ type }) => type === 'reinstatement')
  const standing = notices.filter((notice) => notice.type !== 'reinstatement' && !reinstatements.some(({ on }) => takenBack(notice, on)))
  const type = GRAVEST_FIRST.find((one) => standing.some((notice) => notice.type === one))
  const days = standing.flatMap((notice) => (notice.type === type && notice.on !== '' ? [notice.on] : [])).sort()
  return {
    status: type === undefined ? 'current' : STATUS[type],
    // A text is retracted since its first retraction, and as it stands since its last correction.
    statusOn: (type === 'correction' ? days.at(-1) : days[0]) ?? '',
    notice: [...new Set(inOrder(notices).map(inWords))].join('\n'),
    reinstated: standing.length < notices.length - reinstatements.length,
  }
}

const GRAVEST_FIRST = ['retraction', 'expression-of-concern', 'correction'] as const
const STATUS = { retraction: 'retracted', 'expression-of-concern': 'expression-of-concern', correction: 'corrected' } as const

const takenBack = ({ type, on }: Notice, reinstated: string): boolean => type !== 'correction' && on !== '' && on <= reinstated

const inOrder = (notices: readonly Notice[]): Notice[] => [...notices].sort((a, b) => compare(a.on, b.on) || compare(a.type, b.type) || compare(a.by, b.by) || compare(a.where, b.where))

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const inWords = ({ type, on, where, by }: Notice): string => `${WORDS[type]}${on === '' ? '' : ` of ${on}`}, says ${by}${where === '' ? '' : `: ${where}`}`

const WORDS: Readonly<Record<Notice['type'], string>> = { retraction: 'Retraction', 'expression-of-concern': 'Expression of concern', correction: 'Correction', reinstatement: 'Reinstatement' }
