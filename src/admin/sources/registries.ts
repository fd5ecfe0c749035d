import type { Standing } from '../../domain/references/notices'
import type { Difference, Proposals } from '../../domain/references/proposals'
import type { SourceFields } from '../../domain/references/sourceFields'
import type { CheckOutcome } from '../../domain/references/verdict'
import type { Say } from '../words/key'

export interface LookedUp extends Proposals {
  readonly standing: Standing
  readonly message: string
}

export interface Checked {
  readonly outcome: CheckOutcome
  readonly message: string
  readonly changed: boolean
  readonly differences: readonly Difference[]
}

/** What was filled in, and what an editor must know of the work. */
export function outcome(filled: readonly (keyof SourceFields)[], { standing, message }: Pick<LookedUp, 'standing' | 'message'>, t: Say): string {
  const fallen = standing.status !== 'current' && standing.status !== 'unknown'
  return [
    filled.length > 0 ? t('sources:filledIn', { fields: filled.map((field) => t(`sources:fields:${field}`)).join(', ') }) : t('sources:nothing'),
    fallen ? t('sources:mind', { notice: standing.notice || t('sources:standsAs', { status: standing.status.replaceAll('-', ' ') }) }) : '',
    message,
  ].filter(Boolean).join(' ')
}

/** A field in which the registries differ from the form, in words. */
export const inWords = ({ field, is, registered }: Difference, t: Say): string => t('sources:differs', { field: t(`sources:fields:${field}`), here: shown(is), there: shown(registered) })

function shown(value: unknown): string {
  if (!Array.isArray(value)) return String(value)
  return (value as NonNullable<SourceFields['authors']>).map(({ family, given, literal }) => literal ?? [family, given].filter(Boolean).join(' ')).join(', ')
}
