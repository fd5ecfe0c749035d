'use client'
import type { ClinicSnapshot } from '../../../domain/snapshot/snapshot'
import { useWords } from '../../words/useWords'
import { Superscript } from './Superscript'

/** What a clinic treats, with the numbers of the claims behind it: what its page says after its offer. */
export const Treatments = ({ clinic }: { readonly clinic: ClinicSnapshot }) => {
  const t = useWords()
  if (clinic.treatments.length === 0) return null
  return (
    <>
      <h3>{t('review:screen:clinic:treatments')}</h3>
      <dl className="review__parts">
        {clinic.treatments.map(({ name, description, supporting }, index) => (
          <div key={index}>
            <dt data-path={`treatments/${index}/name`}>{name}</dt>
            <dd data-path={`treatments/${index}/description`}>{description}<Superscript snapshot={clinic} claims={supporting} /></dd>
          </div>
        ))}
      </dl>
    </>
  )
}
