'use client'
import type { SubjectCollection } from '../../../domain/editorial/subject'
import { useWords } from '../../words/useWords'
import { WaysOut } from './WaysOut'

interface OverProps {
  /** How the text stands, in a sentence. */
  readonly why: string
  readonly collection: SubjectCollection
  readonly id: string
}

/** What is here once a review is over: the way to what was said in it. */
export const Over = ({ why, collection, id }: OverProps) => {
  const t = useWords()
  return (
    <section className="review" aria-labelledby="review-over">
      <h2 id="review-over">{t('review:screen:over')}</h2>
      <p>{why} {t('review:screen:saidThere')}</p>
      <WaysOut collection={collection} id={id} />
    </section>
  )
}
