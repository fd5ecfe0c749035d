import { LISTED, LISTED_ARTICLE, LISTED_CLINIC, type ListedArticle, type ListedClinic, type PageOf } from './listed'
import type { TopicEntry } from './topics'

export const FRONT = /* GraphQL */ `
  query Front($after: String) {
    articles(after: $after) { edges { node { ...ListedArticle } } pageInfo { hasNextPage endCursor } }
    clinics(first: 1) { edges { node { ...ListedClinic } } pageInfo { hasNextPage endCursor } }
    topics(first: 20) { edges { node { slug name articles } } pageInfo { hasNextPage endCursor } }
  }
  ${LISTED}${LISTED_ARTICLE}${LISTED_CLINIC}
`

export interface FrontAnswer {
  readonly articles: PageOf<ListedArticle>
  readonly clinics: PageOf<ListedClinic>
  readonly topics: PageOf<TopicEntry>
}
