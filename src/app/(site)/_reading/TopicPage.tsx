import type { TopicAnswer, TopicEntry } from '../_questions/topics'
import { topicPath } from './address'
import { ArticleList, articlesOf } from './ArticleList'
import { Head } from './Head'
import { Pager } from './Pager'

/** What is published of one topic, newest first. */
export const TopicPage = ({ topic: { slug, name, articles: count }, articles, url }: { readonly topic: TopicEntry; readonly articles: TopicAnswer['articles']; readonly url: string }) => (
  <>
    <Head title={name} description={`What is published about ${name}, each text medically reviewed.`} url={url} />
    <p className="crumb"><a href="/topics">Topics</a></p>
    <h1>{name}</h1>
    <p className="quiet">{count === 1 ? '1 article' : `${count} articles`}, newest first</p>
    <h2 className="unseen">Articles</h2>
    <ArticleList articles={articlesOf(articles)} />
    <Pager {...articles} to={topicPath(slug)}>Older articles</Pager>
  </>
)
