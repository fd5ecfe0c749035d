import type { Shelf } from '../_reading/address'
import type { PageOf } from './listed'

const placesOf = (shelf: Shelf) => /* GraphQL */ `
  query Places($after: String) {
    placed: ${shelf}(first: 50, after: $after) {
      edges { node { slug language edition { publishedAt } } }
      pageInfo { hasNextPage endCursor }
    }
  }
`

/** Where everything on a shelf is, and since when it is as it is. */
export const PLACES: Readonly<Record<Shelf, string>> = { articles: placesOf('articles'), clinics: placesOf('clinics') }

export interface PlacesAnswer {
  readonly placed: PageOf<Placed>
}

export interface Placed {
  readonly slug: string
  readonly language: string
  readonly edition: { readonly publishedAt: string }
}
