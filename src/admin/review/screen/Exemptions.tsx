'use client'
import type { Place } from '../../../domain/snapshot/passage'
import type { ReviewScreen } from '../../../operations/review/reviewOf'
import { useWords } from '../../words/useWords'

/** Every sentence that somebody has said needs no source, with who and why. */
export const Exemptions = ({ exemptions, show }: { readonly exemptions: ReviewScreen['exemptions']; readonly show: (place: Place) => void }) => {
  const t = useWords()
  if (exemptions.length === 0) return null
  return (
    <section aria-labelledby="review-exemptions">
      <h2 id="review-exemptions">{t('review:screen:exemptions')}</h2>
      <ul className="review__list">
        {exemptions.map(({ text, place, reason, by }) => (
          <li key={`${place.path} ${place.start}`}><button type="button" className="review__words" onClick={() => show(place)}>“{text}”</button> {t('review:screen:exemptionBy', { reason, by })}</li>
        ))}
      </ul>
    </section>
  )
}
