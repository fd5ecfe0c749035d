'use client'
import type { CSSProperties, MouseEvent } from 'react'
import { titleOf } from '../../../domain/snapshot/title'
import type { ReviewScreen } from '../../../operations/review/reviewOf'
import { useWords } from '../../words/useWords'
import { ArticleParts } from './ArticleParts'
import { ClinicFacts } from './ClinicFacts'
import { HeroImage } from './HeroImage'
import { SourceStatus } from './SourceStatus'
import { Superscript } from './Superscript'
import { Treatments } from './Treatments'

interface TextAsReadProps {
  readonly review: ReviewScreen
}

/** The snapshot as readers will get it: the very words, with the numbers of its references. */
export const TextAsRead = ({ review: { snapshot, html, references, original } }: TextAsReadProps) => {
  const t = useWords()
  return (
    <section className="review__text" aria-label={t('review:screen:asRead')} lang={snapshot.language} style={{ '--alt': JSON.stringify(t('review:screen:alt')) } as CSSProperties} onClick={toClaim}>
      <h2 data-path={snapshot.kind === 'article' ? 'title' : 'name'}>{titleOf(snapshot)}{snapshot.kind === 'article' && <Superscript snapshot={snapshot} claims={snapshot.supporting.title} />}</h2>
      {snapshot.kind === 'article' && snapshot.dek !== '' && <p className="review__dek" data-path="dek">{snapshot.dek}<Superscript snapshot={snapshot} claims={snapshot.supporting.dek} /></p>}
      {snapshot.kind === 'article' && snapshot.heroImage !== null && <HeroImage article={snapshot} image={snapshot.heroImage} />}
      {snapshot.changeNote !== null && <p className="review__aside"><strong>{t('review:screen:changeNote')}:</strong> <span data-path="changeNote">{snapshot.changeNote.text}</span></p>}
      {snapshot.kind === 'clinic' && <ClinicFacts clinic={snapshot} original={original} />}
      <div className="review__body" dangerouslySetInnerHTML={{ __html: html }} />
      {snapshot.kind === 'article' ? <ArticleParts article={snapshot} original={original} /> : <Treatments clinic={snapshot} />}
      {references.length > 0 && (
        <section aria-labelledby="review-references">
          <h3 id="review-references">{t('review:screen:references')}</h3>
          <ol className="review__references">
            {references.map(({ number, text, url, status, statusOn, notice }) => (
              <li key={number} id={`reference-${number}`} value={number}>
                {text} {url !== null && <a href={url} target="_blank" rel="noreferrer">{t('review:screen:open')}</a>} <SourceStatus status={status} statusOn={statusOn} notice={notice} />
              </li>
            ))}
          </ol>
        </section>
      )}
    </section>
  )
}

/** A number in the text leads to the claim that it stands for: its sources are there. */
function toClaim(event: MouseEvent): void {
  const [claim] = (event.target as Element).closest<HTMLElement>('[data-claims]')?.dataset['claims']?.split(' ') ?? []
  if (claim === undefined) return
  event.preventDefault()
  document.getElementById(`claim-${claim}`)?.focus()
}
