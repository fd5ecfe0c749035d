import type { Review } from './publication'

export const FRONT = /* GraphQL */ `
  query Front($articlesAfter: String, $clinicsAfter: String) {
    articles(after: $articlesAfter) {
      edges { node { ...Listed title dek } }
      pageInfo { hasNextPage endCursor }
    }
    clinics(after: $clinicsAfter) {
      edges { node { ...Listed name address { city country } treatments { name } } }
      pageInfo { hasNextPage endCursor }
    }
  }
  fragment Listed on Publication { slug language lastReviewed reviewedBy { name credentials } }
`

export interface FrontAnswer {
  readonly articles: Page<Listed & { readonly title: string; readonly dek: string | null }>
  readonly clinics: Page<
    Listed & { readonly name: string; readonly address: { readonly city: string | null; readonly country: string | null }; readonly treatments: readonly { readonly name: string }[] }
  >
}

export interface Page<Node> {
  readonly edges: readonly { readonly node: Node }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

export interface Listed {
  readonly slug: string
  readonly language: string
  readonly lastReviewed: string
  readonly reviewedBy: readonly Pick<Review, 'name' | 'credentials'>[]
}
