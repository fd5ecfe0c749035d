import type { Edition } from '../_questions/publication'
import { Day } from './Day'

/** The page's own history: when what became public, and who signed it; nothing of a draft, whose number is 0. */
export const EditionRecord = ({ edition, editions, firstPublishedAt, reviewDue, reviewedBy }: Edition) => edition.number > 0 && (
  <section aria-labelledby="record">
    <h2 id="record">About this page</h2>
    <dl className="facts">
      <dt>Edition</dt>
      <dd>{edition.number}, published on <Day on={edition.publishedAt} /></dd>
      {edition.number > 1 && (
        <>
          <dt>First published</dt>
          <dd><Day on={firstPublishedAt} /></dd>
        </>
      )}
      <dt>Next review</dt>
      <dd>By <Day on={reviewDue} /></dd>
      {reviewedBy.map(({ name, credentials, meaning, signedAt }) => (
        <div key={`${name} ${signedAt}`}>
          <dt>Signed</dt>
          <dd>{name}, {credentials}, on <Day on={signedAt} />: “{meaning}”</dd>
        </div>
      ))}
    </dl>
    {editions.length > 0 && (
      <details>
        <summary>Earlier editions</summary>
        <ul>
          {editions.map(({ number, publishedAt, changeNote }) => (
            <li key={number}>Edition {number}, <Day on={publishedAt} />{changeNote && `: ${changeNote.text}`}</li>
          ))}
        </ul>
      </details>
    )}
  </section>
)
