import type { OfferedAction } from '../../domain/editorial/offers'
import type { Offered } from '../../operations/offers'

export type AskedField = 'minorCorrection' | 'reason' | 'notice' | 'reviewer' | 'due' | 'publishAt'

/** An action that is done from the bar. The others are a reviewer's, and begin with reading. */
export type BarAction = Exclude<OfferedAction, ReadFirst>
type ReadFirst = (typeof READ_FIRST)[number]
const READ_FIRST = ['request-changes', 'approve', 'reaffirm'] as const

export const isReadFirst = (action: OfferedAction): action is ReadFirst => READ_FIRST.some((name) => name === action)

/** What an action asks of a person about this text; null: nothing, and it is done at once. */
export const asksOf = (action: BarAction, { live }: Offered): readonly AskedField[] | null => (action === 'submit' && live.type === 'edition' ? ['minorCorrection'] : ASKS[action])

const ASKS: Readonly<Record<BarAction, readonly AskedField[] | null>> = {
  submit: null,
  assign: ['reviewer', 'due'],
  'hand-on': ['reviewer', 'reason'],
  recall: ['reason'],
  revoke: ['reason'],
  schedule: ['publishAt'],
  unschedule: null,
  publish: [],
  revise: null,
  'discard-revision': [],
  withdraw: ['reason', 'notice'],
}

/** What can't be had back by another action. */
export const GRAVE: readonly OfferedAction[] = ['withdraw', 'discard-revision', 'recall', 'revoke']

/** What moves a text on: the one button that stands out. */
export const FORWARD: readonly OfferedAction[] = ['submit', 'approve', 'publish']
