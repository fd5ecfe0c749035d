import { siteUrl } from '../delivery'
import { FRONT, type FrontAnswer } from './_questions/front'
import { single, type ListProps } from './_reading/address'
import { FrontPage } from './_reading/FrontPage'
import { orNotFound } from './_reading/orNotFound'

export const dynamic = 'force-dynamic'

const Page = async ({ searchParams }: ListProps) => {
  const after = single((await searchParams)['after'])
  return <FrontPage {...await orNotFound<FrontAnswer>(FRONT, { after })} isFirst={after === undefined} url={after === undefined ? siteUrl('/') : ''} />
}

export default Page
