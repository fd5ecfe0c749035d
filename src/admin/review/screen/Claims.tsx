'use client'
import type { Place } from '../../../domain/snapshot/passage'
import type { ReviewScreen } from '../../../operations/review/reviewOf'
import { useWords } from '../../words/useWords'
import { Citation } from './Citation'
import { Marks } from './Marks'

interface ClaimsProps {
  readonly review: ReviewScreen
  readonly url: string
  readonly show: (place: Place) => void
  readonly changed: () => Promise<void>
}

/** Claim by claim, in the order in which readers come to them: what it says, on which words it stands in, on what evidence. */
export const Claims = ({ review: { action, claims, contentHash, own }, url, show, changed }: ClaimsProps) => {
  const t = useWords()
  const words = (statement: string, sentences: ReviewScreen['claims'][number]['sentences']) => {
    const own = sentences.find(({ text }) => same(text, statement))
    return own === undefined ? statement : <button type="button" className="review__words" onClick={() => show(own.place)}>{statement}</button>
  }
  return (
    <section aria-labelledby="review-claims">
      <h2 id="review-claims">{t('review:screen:claims')}</h2>
      {claims.length === 0 && <p>{t('review:screen:noClaims')}</p>}
      <ol className="review__claims">
        {claims.map(({ id, statement, certainty, kind, citations, sentences, marks }) => (
          <li key={id} id={`claim-${id}`} tabIndex={-1} className="review__claim" onMouseEnter={() => light(id, true)} onMouseLeave={() => light(id, false)} onFocus={() => light(id, true)} onBlur={() => light(id, false)}>
            <p className="review__statement">{words(statement, sentences)}</p>
            <p className="review__quiet">{t('review:screen:certainty', { certainty: certainty.replaceAll('-', ' ') })} · {t('review:screen:kind', { kind: kind.replaceAll('-', ' ') })}</p>
            {sentences.filter(({ text }) => !same(text, statement)).map(({ text, place }) => <p key={`${place.path} ${place.start}`} className="review__vouches">{t('review:screen:vouches')} <button type="button" className="review__words" onClick={() => show(place)}>“{text}”</button></p>)}
            <ul className="review__citations">{citations.map((citation, index) => <Citation key={index} citation={citation} />)}</ul>
            <Marks claim={id} statement={statement} marks={marks} url={url} contentHash={contentHash} may={action === 'approve' && own.reasonsNotToSign.length === 0} changed={changed} />
          </li>
        ))}
      </ol>
    </section>
  )
}

/** A claim that is worded as its sentence is shown once. */
const same = (one: string, other: string): boolean => one.replace(/[.\s]+$/, '') === other.replace(/[.\s]+$/, '')

/** Lights a claim's numbers up in the text while its card is looked at. */
function light(claim: string, on: boolean): void {
  for (const superscript of document.querySelectorAll(`.review__text [data-claims~="${CSS.escape(claim)}"]`)) superscript.classList.toggle('review__lit', on)
}
