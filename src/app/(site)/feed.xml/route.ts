import { ask, siteUrl } from '../../delivery'
import { FEED, type FeedAnswer } from '../_questions/feed'
import { feed } from '../_reading/feed'
import { xml } from '../_reading/xml'

export const dynamic = 'force-dynamic'

/** It holds titles and summaries: what is withdrawn leaves it within a minute, and no reader's program keeps it unasked. */
const BRIEFLY = 'public, max-age=0, s-maxage=60'

export async function GET(): Promise<Response> {
  const { articles } = await ask<FeedAnswer>(FEED)
  return xml('application/atom+xml', feed(articles.edges.map(({ node }) => node), siteUrl), BRIEFLY)
}
