import { folded } from '../domain/references/sameWork'
import type { LivePublication } from '../domain/publication/publication'
import { pageOf, type Page } from './store'

/** A topic that live articles have. */
export interface TopicSummary {
  readonly slug: string
  /** As the newest of them prints it. */
  readonly name: string
  readonly articles: number
}

/** [folded name, slug] */
export type TopicPosition = readonly [string, string]

/** A page of topics by name, in any script; the slug decides between equals. */
export function byName(topics: readonly TopicSummary[], after: TopicPosition | null, first: number): Page<TopicSummary, TopicPosition> {
  const sorted = [...topics].sort((a, b) => compare(positionOf(a), positionOf(b)))
  return pageOf(sorted.filter((topic) => after === null || compare(positionOf(topic), after) > 0), first, positionOf)
}

/** How a publication prints a topic. */
export const nameIn = ({ snapshot }: LivePublication, slug: string): string => (snapshot.kind === 'article' ? (snapshot.topics.find((topic) => topic.slug === slug)?.name ?? slug) : slug)

const positionOf = ({ name, slug }: TopicSummary): TopicPosition => [folded(name).slice(0, 100), slug]
const compare = (a: TopicPosition, b: TopicPosition): number => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0)
