import { LISTED, LISTED_ARTICLE, type ListedArticle, type PageOf } from './listed'

export const TOPICS = /* GraphQL */ `
  query Topics($after: String) {
    topics(after: $after) { edges { node { slug name articles } } pageInfo { hasNextPage endCursor } }
  }
`

export const TOPIC = /* GraphQL */ `
  query Topic($slug: String!, $after: String) {
    topic(slug: $slug) { slug name articles }
    articles(topic: $slug, after: $after) { edges { node { ...ListedArticle } } pageInfo { hasNextPage endCursor } }
  }
  ${LISTED}${LISTED_ARTICLE}
`

export interface TopicEntry {
  readonly slug: string
  readonly name: string
  /** How many live articles it has. */
  readonly articles: number
}

export interface TopicsAnswer {
  readonly topics: PageOf<TopicEntry>
}

export interface TopicAnswer {
  readonly topic: TopicEntry | null
  readonly articles: PageOf<ListedArticle>
}
