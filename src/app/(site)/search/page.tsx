import { SEARCH, type SearchAnswer } from '../_questions/search'
import { single, type ListProps } from '../_reading/address'
import { orNotFound } from '../_reading/orNotFound'
import { SearchPage } from '../_reading/SearchPage'

export const dynamic = 'force-dynamic'

/** As long as the form lets it be. */
const MAX_CHARACTERS = 200

const Page = async ({ searchParams }: ListProps) => {
  const given = await searchParams
  const text = (single(given['q']) ?? '').trim().slice(0, MAX_CHARACTERS)
  // Signs alone are nothing to look for.
  const asks = /[\p{L}\p{N}]/u.test(text)
  const found = asks ? (await orNotFound<SearchAnswer>(SEARCH, { text, after: single(given['after']) })).search : null
  return <SearchPage text={text} found={found} />
}

export default Page
