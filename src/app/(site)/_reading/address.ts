export type Shelf = 'articles' | 'clinics'

/** What a slug belongs to here: English stands at the bare address, as the API’s default, every other language beside it. */
export interface Place {
  readonly slug: string
  readonly language: string
}

export interface PlaceProps {
  readonly params: Promise<{ readonly slug: string }>
  readonly searchParams: Promise<SearchParams>
}

export type SearchParams = Readonly<Record<string, string | string[] | undefined>>

export async function placeOf({ params, searchParams }: PlaceProps): Promise<Place> {
  const { slug } = await params
  return { slug, language: single((await searchParams)['language']) ?? 'en' }
}

/** A parameter that stands there twice says nothing. */
export const single = (given: string | string[] | undefined): string | undefined => (typeof given === 'string' ? given : undefined)
