import type { SourceStatus } from '../gate/facts'
import type { Policy } from '../policy'
import type { Reference, Snapshot } from '../snapshot/snapshot'
import type { SourceStanding } from './publication'

/** The one notice of a withdrawal that no editor writes: English, whatever the text’s language. */
export const SOURCE_RETRACTED = 'This page was withdrawn because a source that it rests on was retracted. It is being reviewed.'

/** What a text that is live must do about a source that it rests on. */
export type Answer = { readonly action: 'note'; readonly text: string } | { readonly action: 'withdraw'; readonly reason: string; readonly notice: string }

/** The cause under which notes and withdrawals name a source. */
export const causeOf = (source: string): string => `sources:${source}`

/** Whether a standing is worse than what authors expect of a source when they cite it. */
export const hasFallen = (status: SourceStatus): boolean => status === 'retracted' || status === 'expression-of-concern' || status === 'corrected'

/** The reference on which claims of a text rest, whole or in part; null where it is only listed, or cited as speaking against them. */
export function restsOn({ bibliography, claims }: Snapshot, source: string): Reference | null {
  const carries = claims.some(({ citations }) => citations.some((citation) => citation.source === source && citation.stance !== 'contradicts'))
  return carries ? (bibliography.find((reference) => reference.source === source) ?? null) : null
}

/**
 * What a source's standing asks of a live edition that rests on it; null: its mark in the reference list is enough.
 * ICMJE Recommendations, III.A and III.B; COPE Retraction Guidelines (2019): readers are told of retractions and concerns. The words quoted are the edition's own,
 * and no day is among them: that stands beside the reference, where an editor can still set it right.
 */
export function answerTo({ number, csl }: Reference, { status, statusOn }: SourceStanding, policy: Policy): Answer | null {
  const work = `“${csl.title ?? 'untitled'}” (reference ${number})`
  const on = statusOn === '' ? '' : ` on ${statusOn}`
  if (status === 'expression-of-concern') return { action: 'note', text: `The publisher of a source of this page has expressed concern about it: ${work}.` }
  if (status !== 'retracted') return null
  return policy.retracted === 'withdraw'
    ? { action: 'withdraw', reason: `It rests on ${work}, which was retracted${on}.`, notice: SOURCE_RETRACTED }
    : { action: 'note', text: `A source of this page was retracted: ${work}. What the page says on the strength of it is being reviewed.` }
}
