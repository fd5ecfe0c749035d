import { badInput } from './badInput'
import { cursorOf } from '../domain/publication/cursor'
import type { Page } from './store'

/** A page as a Relay connection. `fields` are those of an edge besides its cursor. */
export function connectionOf<Entry, Position extends readonly (string | number)[]>(
  { entries, hasMore }: Page<Entry, Position>,
  after: string | null | undefined,
  fields: (entry: Entry, position: Position) => object,
) {
  const edges = entries.map(({ entry, position }) => ({ cursor: cursorOf(position), ...fields(entry, position) }))
  return {
    edges,
    pageInfo: {
      hasNextPage: hasMore,
      hasPreviousPage: (after ?? null) !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? after ?? null,
    },
  }
}

const MOST = 50

export function pageSize(first: number): number {
  if (first < 1 || first > MOST) throw badInput(`first must be from 1 to ${MOST}.`)
  return first
}
