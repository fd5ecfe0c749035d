import { ask, siteUrl } from '../../delivery'
import { FEED, type FeedAnswer } from '../_questions/feed'
import { feed } from '../_reading/feed'
import { xml } from '../_reading/xml'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  const { articles } = await ask<FeedAnswer>(FEED)
  return xml('application/atom+xml', feed(articles.edges.map(({ node }) => node), siteUrl))
}
