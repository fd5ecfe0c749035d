import type { Article } from '../_questions/article'
import { publicPath } from '../../../domain/publication/publicPath'
import { alternatesOf } from './address'
import { CitationCards } from './CitationCards'
import { Figure } from './Figure'
import { Head } from './Head'
import { HowReviewed } from './HowReviewed'
import { inLanguage } from './inLanguage'
import { JsonLd } from './JsonLd'
import { Notices } from './Notices'
import { People } from './People'
import { References } from './References'
import { ReviewLine } from './ReviewLine'
import { TopicLinks } from './TopicList'
import { Translations } from './Translations'
import { WhatChanged } from './WhatChanged'

/** One article as readers get it. Everything that the API says to show is shown, the duties above the text. */
export const ArticlePage = ({ article, url }: { readonly article: Article; readonly url: string }) => (
  <article {...inLanguage(article.language)}>
    <Head title={article.title} description={article.dek} url={url} article={{ published: article.firstPublishedAt, modified: article.edition.publishedAt }} image={article.heroImage} language={article.language} alternates={alternatesOf('articles', article, url)} />
    <header>
      {article.topics.length > 0 && <TopicLinks topics={article.topics} />}
      <h1>{article.title}</h1>
      {article.dek && <p className="standfirst">{article.dek}</p>}
      <div {...inLanguage('en')}>
        <ReviewLine {...article} />
        <Translations shelf="articles" translations={article.translations} />
        <Notices {...article} />
        <Interests {...article} />
      </div>
      {article.crisisResource && (
        <section {...inLanguage('en')} className="crisis" aria-labelledby="_help">
          <h2 id="_help">If you need help now</h2>
          <p {...inLanguage(article.language)}>{article.crisisResource}</p>
        </section>
      )}
    </header>
    {article.heroImage && <Figure {...article.heroImage} />}
    <div className="body" dangerouslySetInnerHTML={{ __html: article.body.html }} />
    <footer {...inLanguage('en')}>
      <References {...article} />
      <People title="Written by" people={article.authors} />
      <People title="Quoted" people={article.quotedExperts} />
      <Disclosure {...article} />
      <WhatChanged {...article} />
      <HowReviewed {...article} url={url} />
    </footer>
    <CitationCards />
    <JsonLd data={article.jsonLd} />
  </article>
)

function Interests({ clinic, containsAdvertising, jurisdiction, language }: Article) {
  return (
    <>
      {containsAdvertising && <p className="interest">This page contains advertising or affiliate links.</p>}
      {clinic && (
        <p className="interest">
          {clinic.relation === 'OFFER' ? 'This page is about something that a clinic offers: ' : 'The makers of this page are affiliated with a clinic: '}
          <a href={publicPath('clinics', { slug: clinic.slug, language })}>{clinic.name}</a>
        </p>
      )}
      {jurisdiction && <p className="interest">Approvals and rules mentioned here are those of one country: {COUNTRIES.of(jurisdiction) ?? jurisdiction}.</p>}
    </>
  )
}

const COUNTRIES = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' })

function Disclosure({ disclosure: { funding, conflicts }, language }: Article) {
  if (funding === null && conflicts === null) return null
  return (
    <section aria-labelledby="_disclosure">
      <h2 id="_disclosure">Funding and conflicts of interest</h2>
      <dl className="facts">
        {funding && <><dt>Funding</dt><dd {...inLanguage(language)}>{funding}</dd></>}
        {conflicts && <><dt>Conflicts</dt><dd {...inLanguage(language)}>{conflicts}</dd></>}
      </dl>
    </section>
  )
}
