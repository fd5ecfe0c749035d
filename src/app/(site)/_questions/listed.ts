import type { Review } from './publication'

/** What lists show of everything that is live; with one or both of those below. */
export const LISTED = /* GraphQL */ `
  fragment Listed on Publication { slug language lastReviewed reviewedBy { id name credentials } }
`
export const LISTED_ARTICLE = /* GraphQL */ `
  fragment ListedArticle on Article { ...Listed title dek }
`
export const LISTED_CLINIC = /* GraphQL */ `
  fragment ListedClinic on Clinic { ...Listed name address { city country } treatments { name } }
`

export interface Listed {
  readonly slug: string
  readonly language: string
  readonly lastReviewed: string
  readonly reviewedBy: readonly Pick<Review, 'id' | 'name' | 'credentials'>[]
}

export type ListedArticle = Listed & { readonly title: string; readonly dek: string | null }

export type ListedClinic = Listed & {
  readonly name: string
  readonly address: { readonly city: string | null; readonly country: string | null }
  readonly treatments: readonly { readonly name: string }[]
}

export interface PageOf<Node> {
  readonly edges: readonly { readonly node: Node }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}
