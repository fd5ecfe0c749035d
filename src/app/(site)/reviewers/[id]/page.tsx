import { notFound } from 'next/navigation'
import { siteUrl } from '../../../delivery'
import { REVIEWER, type ReviewerAnswer } from '../../_questions/reviewer'
import { reviewerPath, single, type ListProps } from '../../_reading/address'
import { orNotFound } from '../../_reading/orNotFound'
import { ReviewerPage } from '../../_reading/ReviewerPage'

export const dynamic = 'force-dynamic'

interface Props extends ListProps {
  readonly params: Promise<{ readonly id: string }>
}

const Page = async ({ params, searchParams }: Props) => {
  const [{ id }, given] = [await params, await searchParams]
  const [articlesAfter, clinicsAfter] = [single(given['articlesAfter']), single(given['clinicsAfter'])]
  const { reviewer } = await orNotFound<ReviewerAnswer>(REVIEWER, { id, articlesAfter, clinicsAfter })
  if (reviewer === null) notFound()
  return <ReviewerPage reviewer={reviewer} path={reviewerPath(id)} url={articlesAfter === undefined && clinicsAfter === undefined ? siteUrl(reviewerPath(id)) : ''} />
}

export default Page
