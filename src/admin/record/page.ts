import type { RecordedEvent } from '../../domain/editorial/event'

const ON_A_PAGE = 100

/** Part of a record, newest first: the newest events, or those before one. `older`: the event before which there are more; null: none. */
export function pageOf(record: readonly RecordedEvent[], before: number | null): { readonly shown: readonly RecordedEvent[]; readonly older: number | null } {
  const earlier = before === null ? record : record.filter(({ seq }) => seq < before)
  const shown = earlier.slice(-ON_A_PAGE).toReversed()
  return { shown, older: earlier.length > ON_A_PAGE ? (shown.at(-1)?.seq ?? null) : null }
}
