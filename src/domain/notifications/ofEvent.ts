import type { RecordedEvent } from '../editorial/event'
import { replay } from '../editorial/evolve'
import type { Told } from './told'

/** Whom an event concerns. Askers: who has requested changes since the last edition. Reviewers: who was asked to review what was submitted, or signed it. Contributors: who has saved the working copy. Everybody: they, and who acted in the record so far. */
export type Circle = 'reviewer' | 'askers' | 'reviewers' | 'contributors' | 'contributors-and-publishers' | 'everybody'

export interface EventNews {
  readonly told: Titleless
  readonly circle: Circle
}

type WithoutTitle<T> = T extends unknown ? Omit<T, 'title'> : never
type Titleless = WithoutTitle<Told>

/** The types of events that anybody is told of. */
export const TOLD_OF: readonly RecordedEvent['body']['type'][] = ['submitted', 'assigned', 'recalled', 'changes-requested', 'approved', 'approval-revoked', 'published', 'schedule-failed', 'reaffirmed', 'withdrawn']

/** What people are told of the last event of a record, or null: an approval is told of once the last signature is there. */
export function newsOf(record: readonly RecordedEvent[]): EventNews | null {
  const event = record.at(-1)
  if (event === undefined) return null
  const { actor, body } = event
  const by = actor.type === 'user' ? actor.name : null
  const somebody = by ?? ''
  switch (body.type) {
    case 'submitted':
      return { told: { kind: 'resubmitted', by: somebody }, circle: 'askers' }
    case 'assigned':
      return { told: { kind: 'assigned', by: somebody, due: body.due }, circle: 'reviewer' }
    case 'recalled':
      return { told: { kind: 'recalled', by: somebody }, circle: 'reviewers' }
    case 'changes-requested':
      return { told: { kind: 'changes-requested', by: body.reviewer.name, comments: body.comments.length }, circle: 'contributors' }
    case 'approved':
      return replay(record).copy === 'approved' ? { told: { kind: 'approved', by: body.signature.name }, circle: 'contributors-and-publishers' } : null
    case 'approval-revoked':
      return { told: { kind: 'approval-revoked', by: somebody }, circle: 'contributors-and-publishers' }
    case 'schedule-failed':
      return { told: { kind: 'schedule-failed', reason: body.reasons[0] ?? '' }, circle: 'contributors-and-publishers' }
    case 'published':
      return { told: { kind: 'published', by, edition: body.number, reaffirmed: false }, circle: 'everybody' }
    case 'reaffirmed':
      return body.edition === null ? null : { told: { kind: 'published', by: body.signature.name, edition: body.edition.number, reaffirmed: true }, circle: 'everybody' }
    case 'withdrawn':
      return { told: { kind: 'withdrawn', by }, circle: 'everybody' }
    default:
      return null
  }
}
