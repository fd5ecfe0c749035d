import { notFound } from 'next/navigation'
import { siteUrl } from '../../../delivery'
import { TOPIC, type TopicAnswer } from '../../_questions/topics'
import { single, topicPath, type PlaceProps } from '../../_reading/address'
import { orNotFound } from '../../_reading/orNotFound'
import { TopicPage } from '../../_reading/TopicPage'

export const dynamic = 'force-dynamic'

const Page = async ({ params, searchParams }: PlaceProps) => {
  const { slug } = await params
  const after = single((await searchParams)['after'])
  const { topic, articles } = await orNotFound<TopicAnswer>(TOPIC, { slug, after })
  if (topic === null) notFound()
  return <TopicPage topic={topic} articles={articles} url={after === undefined ? siteUrl(topicPath(slug)) : ''} />
}

export default Page
