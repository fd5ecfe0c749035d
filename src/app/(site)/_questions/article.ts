import { EDITION, ELSEWHERE, type Edition, type Moved, type Withdrawn } from './publication'

export const ARTICLE = /* GraphQL */ `
  query Article($slug: String!, $language: String!, $url: String!) {
    article(slug: $slug, language: $language) {
      __typename
      ... on Article {
        ...Edition
        title
        dek
        body { html }
        authors { ...Printed }
        quotedExperts { ...Printed }
        topics { slug name }
        clinic { slug name relation }
        disclosure { funding conflicts }
        containsAdvertising
        crisisResource
        jurisdiction
        heroImage { url alt caption width height }
      }
      ...Tombstone
      ...Forwarding
    }
  }
  fragment Printed on Person { name credentials affiliation url }
  ${EDITION}${ELSEWHERE}
`

export interface ArticleAnswer {
  readonly article: Article | Withdrawn | Moved | null
}

export interface Article extends Edition {
  readonly __typename: 'Article'
  readonly title: string
  readonly dek: string | null
  readonly body: { readonly html: string }
  readonly authors: readonly Person[]
  readonly quotedExperts: readonly Person[]
  readonly topics: readonly { readonly slug: string; readonly name: string }[]
  readonly clinic: { readonly slug: string; readonly name: string; readonly relation: 'OFFER' | 'AFFILIATION' } | null
  readonly disclosure: { readonly funding: string | null; readonly conflicts: string | null }
  readonly containsAdvertising: boolean
  readonly crisisResource: string | null
  readonly jurisdiction: string | null
  readonly heroImage: Image | null
}

export interface Person {
  readonly name: string
  readonly credentials: string | null
  readonly affiliation: string | null
  readonly url: string | null
}

export interface Image {
  readonly url: string
  readonly alt: string
  readonly caption: string | null
  readonly width: number | null
  readonly height: number | null
}
