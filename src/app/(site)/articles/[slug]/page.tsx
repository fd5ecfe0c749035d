import { notFound, permanentRedirect } from 'next/navigation'
import { ask, siteUrl } from '../../../delivery'
import { ARTICLE, type ArticleAnswer } from '../../_questions/article'
import { publicPath } from '../../../../domain/publication/publicPath'
import { placeOf, type PlaceProps } from '../../_reading/address'
import { ArticlePage } from '../../_reading/ArticlePage'
import { TombstonePage } from '../../_reading/TombstonePage'

export const dynamic = 'force-dynamic'

const Page = async (props: PlaceProps) => {
  const place = await placeOf(props)
  const url = siteUrl(publicPath('articles', place))
  const { article } = await ask<ArticleAnswer>(ARTICLE, { ...place, url })
  if (article === null) notFound()
  if (article.__typename === 'Moved') permanentRedirect(publicPath('articles', article))
  return article.__typename === 'Withdrawn' ? <TombstonePage {...article} /> : <ArticlePage article={article} url={url} />
}

export default Page
