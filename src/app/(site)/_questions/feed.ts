import type { PageOf } from './listed'

/** What is newest, for feed readers. */
export const FEED = /* GraphQL */ `
  query Feed {
    articles { edges { node { id slug language title dek firstPublishedAt edition { publishedAt } authors { name } } } }
  }
`

export interface FeedAnswer {
  readonly articles: Pick<PageOf<FeedEntry>, 'edges'>
}

export interface FeedEntry {
  readonly id: string
  readonly slug: string
  readonly language: string
  readonly title: string
  readonly dek: string | null
  readonly firstPublishedAt: string
  readonly edition: { readonly publishedAt: string }
  readonly authors: readonly { readonly name: string }[]
}
