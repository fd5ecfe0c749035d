import { publicPath } from '../../../domain/publication/publicPath'

export type Shelf = 'articles' | 'clinics'

/** What a slug belongs to here: English stands at the bare address, as the API’s default, every other language beside it. */
export interface Place {
  readonly slug: string
  readonly language: string
}

export interface PlaceProps extends ListProps {
  readonly params: Promise<{ readonly slug: string }>
}

/** Of a list's page, which is turned by a parameter. */
export interface ListProps {
  readonly searchParams: Promise<SearchParams>
}

export type SearchParams = Readonly<Record<string, string | string[] | undefined>>

export async function placeOf({ params, searchParams }: PlaceProps): Promise<Place> {
  const { slug } = await params
  return { slug, language: single((await searchParams)['language']) ?? 'en' }
}

/** A parameter that stands there twice says nothing. */
export const single = (given: string | string[] | undefined): string | undefined => (typeof given === 'string' ? given : undefined)

/** Where a text and its translations are, for those who send each reader to their own; nothing where it has none. */
export const alternatesOf = (shelf: Shelf, { language, translations }: { readonly language: string; readonly translations: readonly Place[] }, url: string): { readonly language: string; readonly url: string }[] =>
  translations.length === 0 ? [] : [{ language, url }, ...translations.map((other) => ({ language: other.language, url: new URL(publicPath(shelf, other), url).href }))]

export const reviewerPath = (id: string): string => `/reviewers/${encodeURIComponent(id)}`
export const topicPath = (slug: string): string => `/topics/${encodeURIComponent(slug)}`
