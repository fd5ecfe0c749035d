import type { RecordedEvent } from '../editorial/event'
import { replay } from '../editorial/evolve'
import { dayOf, instantOf, isDay } from '../time'

/** What the public could read of a subject. */
export interface LiveEdition {
  readonly subject: string
  readonly edition: number
  readonly contentHash: string
  readonly language: string
  readonly slug: string
  readonly publishedAt: string
}

/** Whether something that happened at an instant had happened by then. */
export type By = (at: string) => boolean

/** By an instant (ISO 8601, with its zone), or by the end of a day in the house's time zone; null for anything else. */
export function by(date: string, timeZone: string): By | null {
  if (isDay(date)) return (at) => dayOf(at, timeZone) <= date
  const instant = /(?:Z|[+-]\d{2}:?\d{2})$/i.test(date) ? instantOf(date) : null
  return instant === null ? null : (at) => at <= instant
}

/** The edition that was live by then, or null. */
export function liveBy(record: readonly RecordedEvent[], had: By): LiveEdition | null {
  const past = record.filter(({ at }) => had(at))
  const { live } = replay(past)
  const [first] = past
  if (live.type !== 'edition' || first === undefined) return null
  const { number: edition, contentHash, language, slug, publishedAt } = live.edition
  return { subject: first.subject, edition, contentHash, language, slug, publishedAt }
}
