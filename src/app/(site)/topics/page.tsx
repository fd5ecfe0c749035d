import { siteUrl } from '../../delivery'
import { TOPICS, type TopicsAnswer } from '../_questions/topics'
import { single, type ListProps } from '../_reading/address'
import { Head } from '../_reading/Head'
import { orNotFound } from '../_reading/orNotFound'
import { Pager } from '../_reading/Pager'
import { TopicList } from '../_reading/TopicList'

export const dynamic = 'force-dynamic'

const Page = async ({ searchParams }: ListProps) => {
  const after = single((await searchParams)['after'])
  const { topics } = await orNotFound<TopicsAnswer>(TOPICS, { after })
  return (
    <>
      <Head title="Topics" description="What is published here, by what it is about." url={after === undefined ? siteUrl('/topics') : ''} />
      <h1>Topics</h1>
      {topics.edges.length === 0 && <p>Nothing has been published yet.</p>}
      <TopicList topics={topics.edges.map(({ node }) => node)} />
      <Pager {...topics} to="/topics">More topics</Pager>
    </>
  )
}

export default Page
