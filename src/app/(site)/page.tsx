import { notFound } from 'next/navigation'
import { ask, BadInput } from '../delivery'
import { FRONT, type FrontAnswer } from './_questions/front'
import { single, type SearchParams } from './_reading/address'
import { FrontPage } from './_reading/FrontPage'

export const dynamic = 'force-dynamic'

const Page = async ({ searchParams }: { readonly searchParams: Promise<SearchParams> }) => {
  const given = await searchParams
  const [articlesAfter, clinicsAfter] = [single(given['articlesAfter']), single(given['clinicsAfter'])]
  const front = await ask<FrontAnswer>(FRONT, { articlesAfter, clinicsAfter }).catch((error: unknown) => {
    if (error instanceof BadInput) notFound() // a cursor that no page of ours ever linked to
    throw error
  })
  return <FrontPage {...front} isFirst={articlesAfter === undefined && clinicsAfter === undefined} />
}

export default Page
