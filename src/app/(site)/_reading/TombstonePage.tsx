import type { Withdrawn } from '../_questions/publication'
import { Day } from './Day'

/** What stands where something was withdrawn: that it was, when, and why. Next can't answer a page with 410 Gone, so search engines are told by noindex. */
export const TombstonePage = ({ formerTitle, notice, withdrawnAt, language }: Withdrawn) => (
  <article>
    <title>{formerTitle === null ? 'Withdrawn' : `Withdrawn: ${formerTitle}`}</title>
    <meta name="robots" content="noindex" />
    <h1>{formerTitle === null ? 'This page has been withdrawn' : <span lang={language}>{formerTitle}</span>}</h1>
    <aside className="notice" aria-label="Notice of withdrawal">
      <p><strong>Withdrawn on <Day on={withdrawnAt} /></strong></p>
      <p lang={language}>{notice}</p>
    </aside>
    <p><a href="/">See what is published</a></p>
  </article>
)
