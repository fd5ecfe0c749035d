import type { Edition } from '../_questions/publication'
import { reviewerPath } from './address'
import { Day } from './Day'

/** What the record says of this edition: what it rests on, who signed exactly this text, and until when it holds. Nothing of a draft. */
export const HowReviewed = (page: Edition & { readonly url: string }) => page.edition.number > 0 && <Record {...page} />

const Record = ({ edition, firstPublishedAt, reviewDue, reviewedBy, claims, references, url }: Edition & { readonly url: string }) => (
  <section aria-labelledby="_reviewed">
    <h2 id="_reviewed">How this page was reviewed</h2>
    <p>
      {rests(claims.length, references.length)} {reviewedBy.length === 1 ? 'A medical reviewer has' : `${reviewedBy.length} medical reviewers have`} read and signed the text as it stands here; with any change to it
      the signature would no longer hold. <a href="/how-we-review">How we review</a>
    </p>
    <dl className="facts">
      {reviewedBy.map(({ id, name, credentials, meaning, signedAt }) => (
        <div key={id}>
          <dt>Signed</dt>
          <dd><a href={reviewerPath(id)}>{name}, {credentials}</a>, on <Day on={signedAt} />: “{meaning}”</dd>
        </div>
      ))}
      <dt>Edition</dt>
      <dd>{edition.number}, published on <Day on={edition.publishedAt} /></dd>
      {edition.number > 1 && <><dt>First published</dt><dd><Day on={firstPublishedAt} /></dd></>}
      <dt>Next review</dt>
      <dd>By <Day on={reviewDue} /></dd>
      <dt>Fingerprint</dt>
      <dd><code>{edition.contentHash}</code> <span className="quiet">(SHA-256 of what was signed)</span></dd>
    </dl>
    <p className="on-paper">Printed from {url}</p>
  </section>
)

function rests(claims: number, references: number): string {
  if (claims === 0) return references === 0 ? 'Nothing on this page needed a source.' : `${counted(references, 'source')} stand${references === 1 ? 's' : ''} behind this page.`
  return `${counted(claims, 'statement')} on this page rest${claims === 1 ? 's' : ''} on ${counted(references, 'source')}, each numbered where it is used.`
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`
