import { SOURCE_RETRACTED } from '../../../domain/publication/falls'
import type { Withdrawn } from '../_questions/publication'
import { Day } from './Day'
import { inLanguage } from './inLanguage'

/** What stands where something was withdrawn: that it was, when, and why. Next can't answer a page with 410 Gone, so search engines are told by noindex. */
export const TombstonePage = ({ formerTitle, notice, withdrawnAt, language }: Withdrawn) => (
  <article>
    <title>{formerTitle === null ? 'Withdrawn' : `Withdrawn: ${formerTitle}`}</title>
    <meta name="robots" content="noindex" />
    {formerTitle === null ? <h1>This page has been withdrawn</h1> : <h1 {...inLanguage(language)}>{formerTitle}</h1>}
    <section className="notice" aria-label="Notice of withdrawal">
      <p><strong>Withdrawn on <Day on={withdrawnAt} /></strong></p>
      <p {...inLanguage(notice === SOURCE_RETRACTED ? 'en' : language)}>{notice}</p>
    </section>
    <p><a href="/">See what is published</a></p>
  </article>
)
