import { siteUrl } from '../../delivery'
import { FINDER, type FinderAnswer } from '../_questions/finder'
import type { ListProps } from '../_reading/address'
import { choices } from '../_reading/choices'
import { FinderPage } from '../_reading/FinderPage'
import { wishOf } from '../_reading/finding'
import { orNotFound } from '../_reading/orNotFound'

export const dynamic = 'force-dynamic'

const Page = async ({ searchParams }: ListProps) => {
  const wish = wishOf(await searchParams)
  const { near, radiusKm, treatment, after } = wish
  const [{ clinics }, among] = await Promise.all([orNotFound<FinderAnswer>(FINDER, { near: near && { ...near, radiusKm }, treatment, after }), choices()])
  return <FinderPage wish={wish} choices={among} clinics={clinics} url={after === undefined ? siteUrl('/clinics') : ''} />
}

export default Page
