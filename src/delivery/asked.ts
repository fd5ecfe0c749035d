import { keysWithin, LISTS, subjectKey } from '../domain/publication/cacheKeys'
import type { Extent } from '../domain/publication/extent'
import type { LivePublication } from '../domain/publication/publication'
import type { Budget } from './budget'
import type { Filter, Page } from './store'
import type { Tags } from './tags'

/** What goes with one operation. */
export interface Context {
  readonly budget: Budget
  readonly tags: Tags
}

export type PageArguments = { readonly first: number; readonly after?: string | null }
export type Given<Names extends string> = { readonly [Name in Names]?: string | null }

/** An argument that is absent or null filters nothing. */
export const given = (filter: Given<keyof Filter>): Filter => Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== null && value !== undefined))

/** A page, and what it is made of. */
export function tagged<Position>(page: Page<LivePublication, Position>, tags: Tags, extent: Extent): Page<LivePublication, Position> {
  tags.add(LISTS, ...page.entries.flatMap(({ entry }) => (extent === 'card' ? [subjectKey(entry.subject)] : keysWithin(entry))))
  return page
}
