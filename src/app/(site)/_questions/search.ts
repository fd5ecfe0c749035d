import { LISTED, LISTED_ARTICLE, LISTED_CLINIC, type ListedArticle, type ListedClinic, type PageOf } from './listed'

export const SEARCH = /* GraphQL */ `
  query Search($text: String!, $after: String) {
    search(text: $text, after: $after) {
      edges {
        node { __typename ...ListedArticle ...ListedClinic }
        excerpt { text match }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
  ${LISTED}${LISTED_ARTICLE}${LISTED_CLINIC}
`

export interface SearchAnswer {
  readonly search: Omit<PageOf<never>, 'edges'> & { readonly edges: readonly Found[] }
}

export interface Found {
  readonly node: (ListedArticle & { readonly __typename: 'Article' }) | (ListedClinic & { readonly __typename: 'Clinic' })
  readonly excerpt: readonly ExcerptPiece[]
}

export interface ExcerptPiece {
  readonly text: string
  readonly match: boolean
}
