import { LISTED, LISTED_CLINIC, type ListedClinic, type PageOf } from './listed'

export const FINDER = /* GraphQL */ `
  query Finder($near: Near, $treatment: String, $after: String) {
    clinics(near: $near, treatment: $treatment, after: $after) {
      edges { distanceKm node { ...ListedClinic } }
      pageInfo { hasNextPage endCursor }
    }
  }
  ${LISTED}${LISTED_CLINIC}
`

/** Where clinics are and what they treat with: all of them, page by page, for what a reader may choose from. */
export const WHERE = /* GraphQL */ `
  query Where($after: String) {
    clinics(first: 50, after: $after) {
      edges { node { latitude longitude address { city region country } treatments { name } } }
      pageInfo { hasNextPage endCursor }
    }
  }
`

export interface FinderAnswer {
  readonly clinics: PageOf<ListedClinic> & { readonly edges: readonly { readonly distanceKm: number | null; readonly node: ListedClinic }[] }
}

export interface WhereAnswer {
  readonly clinics: PageOf<Located>
}

export interface Located {
  readonly latitude: number | null
  readonly longitude: number | null
  readonly address: { readonly [Line in 'city' | 'region' | 'country']: string | null }
  readonly treatments: readonly { readonly name: string }[]
}
