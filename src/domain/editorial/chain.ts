import { canonicalHash } from '../snapshot/hash'
import type { Actor } from './actor'
import type { EventBody, RecordedEvent } from './event'
import type { SubjectState } from './state'

/** The event as it will stand in the record: numbered, dated, and chained to the one before it. */
export function chained(subject: string, state: SubjectState, actor: Actor, policyHash: string, body: EventBody, now: string): RecordedEvent {
  const at = state.at !== null && state.at > now ? state.at : now
  const event = { subject, seq: state.seq + 1, at, actor, policyHash, previous: state.hash, body }
  return { ...event, hash: canonicalHash(event) }
}

export interface BrokenChain {
  readonly subject: string
  readonly seq: number
  readonly problem: string
}

/** What is wrong with a record, first problem first; empty: every hash, number, time and link holds. */
export function verifyChain(subject: string, events: readonly RecordedEvent[]): BrokenChain[] {
  return events.flatMap((event, index) => {
    const before = events[index - 1]
    const { hash, ...rest } = event
    const broken = (problem: string): BrokenChain => ({ subject, seq: event.seq, problem })
    return [
      ...(event.subject === subject ? [] : [broken(`belongs to ${event.subject}`)]),
      ...(event.seq === index + 1 ? [] : [broken(`stands at place ${index + 1}: an event is missing or twice`)]),
      ...(event.previous === (before?.hash ?? null) ? [] : [broken('is not linked to the event before it')]),
      ...(before !== undefined && event.at < before.at ? [broken('is dated before its predecessor')] : []),
      ...(canonicalHash(rest) === hash ? [] : [broken('does not match its hash: it was changed')]),
    ]
  })
}
