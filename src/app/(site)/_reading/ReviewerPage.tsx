import type { Reviewer } from '../_questions/reviewer'
import { ArticleList, articlesOf } from './ArticleList'
import { ClinicList } from './ClinicList'
import { Head } from './Head'
import { Pager } from './Pager'

/** Somebody whose name stands under texts, and which texts these are. */
export const ReviewerPage = ({ reviewer: { name, credentials, articles, clinics }, path, url }: { readonly reviewer: Reviewer; readonly path: string; readonly url: string }) => (
  <>
    <Head title={`${name}, ${credentials}`} description={`What ${name}, ${credentials}, has reviewed and signed.`} url={url} />
    <p className="crumb">Medical reviewer</p>
    <h1>{name}</h1>
    <p className="standfirst">{credentials}</p>
    <p>
      Each page below bears the signature of {name} under exactly the text that it shows. <a href="/how-we-review">How we review</a>
    </p>
    {articles.edges.length > 0 && (
      <section aria-labelledby="articles">
        <h2 id="articles">Articles</h2>
        <ArticleList articles={articlesOf(articles)} />
        <Pager {...articles} to={path} parameter="articlesAfter">Older articles</Pager>
      </section>
    )}
    {clinics.edges.length > 0 && (
      <section aria-labelledby="clinics">
        <h2 id="clinics">Clinics</h2>
        <ClinicList clinics={clinics.edges} />
        <Pager {...clinics} to={path} parameter="clinicsAfter">More clinics</Pager>
      </section>
    )}
  </>
)
