import { LISTED, LISTED_ARTICLE, LISTED_CLINIC, type ListedArticle, type ListedClinic, type PageOf } from './listed'

export const REVIEWER = /* GraphQL */ `
  query Reviewer($id: ID!, $articlesAfter: String, $clinicsAfter: String) {
    reviewer(id: $id) {
      name
      credentials
      articles(after: $articlesAfter) { edges { node { ...ListedArticle } } pageInfo { hasNextPage endCursor } }
      clinics(after: $clinicsAfter) { edges { node { ...ListedClinic } } pageInfo { hasNextPage endCursor } }
    }
  }
  ${LISTED}${LISTED_ARTICLE}${LISTED_CLINIC}
`

export interface Reviewer {
  readonly name: string
  readonly credentials: string
  readonly articles: PageOf<ListedArticle>
  readonly clinics: PageOf<ListedClinic>
}

export interface ReviewerAnswer {
  readonly reviewer: Reviewer | null
}
