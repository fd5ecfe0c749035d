import type { Edition } from '../_questions/publication'
import { reviewerPath } from './address'
import { Day } from './Day'

/** What the record says of this edition: what it rests on, who signed exactly this text, and until when it holds. Nothing of a draft. */
export const HowReviewed = (page: Edition & { readonly url: string }) => page.edition.number > 0 && <Record {...page} />

const Record = ({ edition, firstPublishedAt, reviewDue, reviewedBy, claims, url }: Edition & { readonly url: string }) => (
  <section aria-labelledby="_reviewed">
    <h2 id="_reviewed">How this page was reviewed</h2>
    <p>
      {rests(claims)} {reviewedBy.length === 1 ? 'A medical reviewer has' : `${reviewedBy.length} medical reviewers have`} read and signed the text as it stands here; with any change to it
      the signature would no longer hold. <a href="/how-we-review">How we review</a>
    </p>
    <dl className="facts">
      {reviewedBy.map(({ id, name, credentials, meaning, signedOn }) => (
        <div key={id}>
          <dt>Signed</dt>
          <dd><a href={reviewerPath(id)}>{name}, {credentials}</a>, on <Day on={signedOn} />: “{meaning}”</dd>
        </div>
      ))}
      <div><dt>Edition</dt><dd>{edition.number}, published on <Day on={edition.publishedAt} /></dd></div>
      {edition.number > 1 && <div><dt>First published</dt><dd><Day on={firstPublishedAt} /></dd></div>}
      <div><dt>Next review</dt><dd>By <Day on={reviewDue} /></dd></div>
      <div><dt>Fingerprint</dt><dd><code>{edition.contentHash}</code> <span className="quiet">(SHA-256 of what was signed)</span></dd></div>
    </dl>
    <p className="on-paper">Printed from {url}</p>
  </section>
)

/** A source that is only listed, or that speaks against a statement, carries none. */
function rests(claims: Edition['claims']): string {
  const carried = claims.map(({ citations }) => citations.filter(({ stance }) => stance !== 'CONTRADICTS')).filter((citations) => citations.length > 0)
  if (carried.length === 0) return 'This page makes no statement that rests on a source.'
  const sources = new Set(carried.flat().map(({ reference }) => reference.number))
  return `${counted(carried.length, 'statement')} on this page rest${carried.length === 1 ? 's' : ''} on ${counted(sources.size, 'source')}.`
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`
