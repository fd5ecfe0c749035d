import { canonicalJson } from './hash'
import type { Snapshot } from './snapshot'

/** In what a text rests on something else than another one does: its claims, its sources, how much is at risk. Empty: only words differ. */
export function otherEvidence(before: Snapshot, now: Snapshot): string[] {
  const [was, is] = [evidenceOf(before), evidenceOf(now)]
  return PARTS.filter((part) => was[part] !== is[part])
}

const PARTS = ['claims', 'sources', 'risk'] as const

/** Another order gives the same sources other numbers, which is no other evidence. */
const evidenceOf = ({ claims, bibliography, risk }: Snapshot): Readonly<Record<(typeof PARTS)[number], string>> => ({
  claims: sorted(claims.map(({ citations, ...claim }) => ({ ...claim, citations: citations.map(({ reference: _reference, ...citation }) => citation) }))),
  sources: sorted(bibliography.map(({ source, revision }) => ({ source, revision }))),
  risk,
})

const sorted = (values: readonly object[]): string => values.map(canonicalJson).sort().join('\n')
