'use client'
import type { ClinicSnapshot } from '../../../domain/snapshot/snapshot'
import { useWords } from '../../words/useWords'

/** What a clinic's page says besides its offer. */
export const ClinicParts = ({ clinic: { address, phone, url, licence, treatments } }: { readonly clinic: ClinicSnapshot }) => {
  const t = useWords()
  const facts = [
    { label: t('review:screen:clinic:address'), text: [address.street, address.postalCode, address.city, address.region, address.country].filter((part) => part !== '').join(', ') },
    { label: t('review:screen:clinic:phone'), text: phone },
    { label: t('review:screen:clinic:url'), text: url },
    { label: t('review:screen:clinic:licence'), text: [licence.body, licence.number].filter((part) => part !== '').join(' ') },
  ].filter(({ text }) => text !== '')
  return (
    <>
      <dl className="review__parts">{facts.map(({ label, text }) => <div key={label}><dt>{label}</dt><dd>{text}</dd></div>)}</dl>
      {treatments.length > 0 && (
        <>
          <h3>{t('review:screen:clinic:treatments')}</h3>
          <dl className="review__parts">
            {treatments.map(({ name, description }, index) => <div key={index}><dt data-path={`treatments/${index}/name`}>{name}</dt><dd data-path={`treatments/${index}/description`}>{description}</dd></div>)}
          </dl>
        </>
      )}
    </>
  )
}
