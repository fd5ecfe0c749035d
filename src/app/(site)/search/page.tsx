import { SEARCH, type SearchAnswer } from '../_questions/search'
import { single, type ListProps } from '../_reading/address'
import { orNotFound } from '../_reading/orNotFound'
import { SearchPage } from '../_reading/SearchPage'
import { hasWord, searchText } from '../_reading/searchText'

export const dynamic = 'force-dynamic'

const Page = async ({ searchParams }: ListProps) => {
  const given = await searchParams
  const text = searchText(single(given['q']))
  const found = hasWord(text) ? (await orNotFound<SearchAnswer>(SEARCH, { text, after: single(given['after']) })).search : null
  return <SearchPage text={text} found={found} />
}

export default Page
