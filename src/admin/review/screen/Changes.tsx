'use client'
import type { Comparison as Compared } from '../../../domain/compare/comparison'
import type { ReviewScreen } from '../../../operations/review/reviewOf'
import { Comparison } from '../../compare/Comparison'
import { Problem } from '../../stage/Problem'
import { useAsked } from '../../useAsked'
import { useWords } from '../../words/useWords'

interface ChangesProps {
  readonly url: string
  readonly live: NonNullable<ReviewScreen['live']>
  readonly contentHash: string
  readonly minor: boolean
}

/** The differing words between the live edition and the text under review. */
export const Changes = ({ url, live: { number, contentHash: from }, contentHash, minor }: ChangesProps) => {
  const t = useWords()
  const { told, problem, ask } = useAsked<{ readonly comparison: Compared }>(`${url}/compare?from=${from}&to=${contentHash}`)
  return (
    <section className="review__text" aria-label={t('review:screen:changesSince', { number })}>
      {minor && <p className="review__aside">{t('review:screen:minor', { number })}</p>}
      {problem !== null && <Problem problem={problem} again={ask} />}
      {told === null ? problem === null && <p role="status">{t('review:screen:comparing', { number })}</p> : <Comparison comparison={told.comparison} />}
    </section>
  )
}
