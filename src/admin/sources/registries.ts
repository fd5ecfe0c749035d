import type { Standing } from '../../domain/references/notices'
import type { Difference, Proposals } from '../../domain/references/proposals'
import type { SourceFields } from '../../domain/references/sourceFields'
import type { CheckOutcome } from '../../domain/references/verdict'

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
export function outcome(filled: readonly (keyof SourceFields)[], { standing, message }: Pick<LookedUp, 'standing' | 'message'>): string {
  const fallen = standing.status !== 'current' && standing.status !== 'unknown'
  return [
    filled.length > 0 ? `Filled in: ${filled.map(labelOf).join(', ')}. Look it over, and save.` : 'Nothing was empty that the registries know.',
    fallen ? `Mind: ${standing.notice || `it stands as “${standing.status.replaceAll('-', ' ')}”`}.` : '',
    message,
  ].filter(Boolean).join(' ')
}

/** A field in which the registries differ from the form, in words. */
export const inWords = ({ field, is, registered }: Difference): string => `${labelOf(field)}: “${shown(is)}” here, “${shown(registered)}” there`

/** What the form calls a field. */
const labelOf = (field: keyof SourceFields): string => LABELS[field] ?? field.charAt(0).toUpperCase() + field.slice(1)

const LABELS: Partial<Record<keyof SourceFields, string>> = {
  containerTitle: 'Journal, book or site', publisherPlace: 'Publisher place', page: 'Pages', url: 'URL', doi: 'DOI', pmid: 'PMID', pmcid: 'PMCID', isbn: 'ISBN', nct: 'NCT number',
}

function shown(value: unknown): string {
  if (!Array.isArray(value)) return String(value)
  return (value as NonNullable<SourceFields['authors']>).map(({ family, given, literal }) => literal ?? [family, given].filter(Boolean).join(' ')).join(', ')
}
