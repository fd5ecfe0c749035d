import type { FrontAnswer } from '../_questions/front'
import { ArticleList, articlesOf } from './ArticleList'
import { Head } from './Head'
import { Pager } from './Pager'
import { SearchForm } from './SearchForm'
import { TopicLinks } from './TopicList'

/** The way in: search, topics, and what is newest. `isFirst`: nothing was turned over yet, so that empty means that nothing is published. */
export function FrontPage({ articles, clinics, topics, isFirst, url }: FrontAnswer & { readonly isFirst: boolean; readonly url: string }) {
  const hasClinics = clinics.edges.length > 0
  const empty = articles.edges.length === 0 && !hasClinics
  return (
    <>
      <Head title="Health information with its sources and its reviewers" description={PROMISE} url={url} />
      <div className="opening">
        <h1>Health information with its sources and its reviewers</h1>
        <p className="standfirst">{PROMISE}</p>
        {!empty && <SearchForm label="Search all articles and clinics" />}
      </div>
      {empty && isFirst && <Empty />}
      {topics.edges.length > 0 && (
        <section aria-labelledby="topics">
          <h2 id="topics">Topics</h2>
          <TopicLinks topics={topics.edges.map(({ node }) => node)} />
          {topics.pageInfo.hasNextPage && <p><a href="/topics">All topics</a></p>}
        </section>
      )}
      {hasClinics && (
        <section aria-labelledby="clinics">
          <h2 id="clinics">Clinics</h2>
          <p>Every clinic’s page says what the clinic offers, and a medical reviewer has signed it. <a href="/clinics">Find a clinic near you</a></p>
        </section>
      )}
      {articles.edges.length > 0 && (
        <section aria-labelledby="articles">
          <h2 id="articles">{isFirst ? 'Newest articles' : 'Older articles'}</h2>
          <ArticleList articles={articlesOf(articles)} />
          <Pager {...articles} to="/">Older articles</Pager>
        </section>
      )}
    </>
  )
}

const PROMISE = 'Every text here is checked for statements that lack a source, and a medical reviewer has read and signed it.'

const Empty = () => (
  <section className="empty">
    <h2>Nothing is published yet</h2>
    <p>What appears here has been written, cited, signed by a medical reviewer and published.</p>
    <ul>
      <li>To see a whole example with invented people, stop this server and run <code>npm run demo</code>.</li>
      <li>To begin your own, <a href="/admin">log in to write</a>.</li>
    </ul>
  </section>
)
