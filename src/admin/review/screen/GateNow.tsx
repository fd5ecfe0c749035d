'use client'
import type { Finding } from '../../../domain/gate/rule'
import type { Place } from '../../../domain/snapshot/passage'
import { useWords } from '../../words/useWords'

/** What the gate holds against this text today. */
export const GateNow = ({ findings, show }: { readonly findings: readonly Finding[]; readonly show: (place: Place) => void }) => {
  const t = useWords()
  if (findings.length === 0) return null
  return (
    <section aria-labelledby="review-findings">
      <h2 id="review-findings">{t('review:screen:findings')}</h2>
      <ul className="review__list">
        {findings.map(({ code, severity, text, place, message }) => (
          <li key={`${code} ${place.path} ${place.start}`}><strong>{t(`review:screen:${severity}`)}:</strong> {text !== '' && <button type="button" className="review__words" onClick={() => show(place)}>“{text}”</button>} {message}</li>
        ))}
      </ul>
    </section>
  )
}
