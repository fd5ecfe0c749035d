import type { RecordedEvent } from '../editorial/event'
import { headOf } from './sheet'

/** With which earlier texts the text of an event can be compared: the edition before it, and the submission before it. */
export interface Before {
  readonly edition: number | null
  readonly submission: string | null
}

/** For each event that brought a text (by number of the event): what stood before it, where that is another text. */
export function earlierTexts(record: readonly RecordedEvent[]): ReadonlyMap<number, Before> {
  const before = new Map<number, Before>()
  let edition: { readonly number: number; readonly contentHash: string } | null = null
  let submission: string | null = null
  for (const { seq, body } of record) {
    const head = headOf(body)
    if (body.type === 'submitted' || head !== null) {
      const { contentHash } = head ?? (body as Extract<typeof body, { type: 'submitted' }>)
      const other = submission !== null && submission !== contentHash && submission !== edition?.contentHash && body.type === 'submitted'
      before.set(seq, { edition: edition !== null && edition.contentHash !== contentHash ? edition.number : null, submission: other ? submission : null })
    }
    if (body.type === 'submitted') submission = body.contentHash
    if (head !== null) edition = head
  }
  return before
}
