import { badInput } from './badInput'
import { cursorOf } from '../domain/publication/cursor'
import type { Page } from './store'

/** A page as a Relay connection. `fields` are those of an edge besides its cursor. */
export function connectionOf<Entry, Position extends readonly (string | number)[]>(
  { entries, hasMore }: Page<Entry, Position>,
  after: string | null | undefined,
  fields: (entry: Entry, position: Position) => object,
) {
  const cursor = (edge: { readonly position: Position } | undefined): string | null => (edge === undefined ? null : cursorOf(edge.position))
  return {
    edges: entries.map(({ entry, position }) => ({ cursor: () => cursorOf(position), ...fields(entry, position) })),
    pageInfo: {
      hasNextPage: hasMore,
      hasPreviousPage: (after ?? null) !== null,
      startCursor: cursor(entries[0]),
      endCursor: cursor(entries.at(-1)) ?? after ?? null,
    },
  }
}

const MOST = 50

export function pageSize(first: number): number {
  if (first < 1 || first > MOST) throw badInput(`first must be from 1 to ${MOST}.`)
  return first
}
