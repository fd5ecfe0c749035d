import type { Extent } from '../domain/publication/extent'
import type { LivePublication, Publication, PublicationChange, SubjectKind } from '../domain/publication/publication'
import type { Question } from '../domain/search/question'
import type { Point } from './near'
import type { SearchPosition } from './search'
import type { TopicSummary } from './topics'

/**
 * All that delivery reads. Behind it stand only publications: what is live, and the tombstones of what was withdrawn.
 * Pages are asked for by position, never by number, so that inserts and withdrawals neither repeat nor skip an entry.
 */
export interface PublicationStore {
  /** What stands, or once stood, at an address; null: nothing ever did. */
  readonly at: (address: Address, extent: Exclude<Extent, 'card'>) => Promise<Publication | null>
  /** Live publications, newest first by the moment they first went live. */
  readonly list: (filter: Filter, after: ListPosition | null, first: number, extent: Extent) => Promise<Page<LivePublication, ListPosition>>
  /** Live clinics round a point, nearest first. */
  readonly near: (circle: Circle, filter: Filter, after: NearPosition | null, first: number, extent: Extent) => Promise<Page<LivePublication, NearPosition>>
  /** Live publications that have every word of a question, best first (search.ts). */
  readonly search: (question: Question, filter: Within, after: SearchPosition | null, first: number, extent: Extent) => Promise<Page<LivePublication, SearchPosition>>
  /** The topics of live articles, in no order. */
  readonly topics: (filter: Pick<Filter, 'topic' | 'language'>) => Promise<readonly TopicSummary[]>
  /** Which state of all this the database has: another mark means that anything may be another. */
  readonly epoch: () => Promise<Epoch>
  /** What was told after a position, in the order in which it was: nothing is ever put in front of what somebody may have read. */
  readonly changes: (after: ChangePosition | null, first: number) => Promise<Page<PublicationChange, ChangePosition>>
}

/** `settled` is false while a change is being written: what is read meanwhile is not kept. */
export interface Epoch {
  readonly mark: string
  readonly settled: boolean
}

/** Another database stands where this one was opened: open it again. */
export class Replaced extends Error {}

export interface Address {
  readonly kind: SubjectKind
  readonly language: string
  readonly slug: string
}

/** What must hold of a publication; absent: anything. `topic` is a slug, `treatment` and `specialty` are names, `media` is a digest, `translations` a group of translations, reviews are ISO days that count themselves, the others are ids. */
export interface Filter {
  readonly kind?: SubjectKind
  readonly language?: string
  readonly clinic?: string
  readonly topic?: string
  readonly treatment?: string
  readonly specialty?: string
  readonly claim?: string
  readonly source?: string
  readonly reviewer?: string
  readonly media?: string
  readonly reviewedAfter?: string
  readonly reviewedBefore?: string
  readonly translations?: string
}

/** Where a search looks. */
export type Within = Pick<Filter, 'kind' | 'language' | 'topic'>

export interface Circle {
  readonly centre: Point
  readonly radiusKm: number
}

export interface Page<Entry, Position> {
  readonly entries: readonly { readonly entry: Entry; readonly position: Position }[]
  readonly hasMore: boolean
}

/** [firstPublishedAt, subject] */
export type ListPosition = readonly [string, string]
/** [kilometres, subject] */
export type NearPosition = readonly [number, string]
/** One number, above 0, which no other change has. */
export type ChangePosition = readonly [number]

/** A change at its place in the feed. */
export interface PlacedChange extends PublicationChange {
  readonly position: number
}

/** One entry more than asked for is read to learn whether there are more. */
export const pageOf = <Entry, Position>(found: readonly Entry[], first: number, positionOf: (entry: Entry) => Position): Page<Entry, Position> => ({
  entries: found.slice(0, first).map((entry) => ({ entry, position: positionOf(entry) })),
  hasMore: found.length > first,
})

export const listPosition = ({ firstPublishedAt, subject }: { readonly firstPublishedAt: string; readonly subject: string }): ListPosition => [firstPublishedAt, subject]
export const changePosition = ({ position }: PlacedChange): ChangePosition => [position]
