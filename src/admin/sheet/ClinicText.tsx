import { referenceNumbers } from '../../domain/snapshot/referenceNumbers'
import type { ClinicSnapshot } from '../../domain/snapshot/snapshot'
import type { Writing } from './ApprovalSheet'

/** A clinic’s page as its readers get it. */
export function ClinicText({ clinic, t, day }: { readonly clinic: ClinicSnapshot } & Pick<Writing, 't' | 'day'>) {
  const { name, address: { street, postalCode, city, region, country }, phone, url, licence, verifiedOn, treatments, html, language } = clinic
  const facts = [
    [t('sheet:clinic:address'), [street, [postalCode, city].filter(Boolean).join(' '), region, country].filter(Boolean).join(', ')],
    [t('sheet:clinic:phone'), phone],
    [t('sheet:clinic:url'), url],
    [t('sheet:licence'), [licence.number, licence.body].filter(Boolean).join(', ')],
    [t('sheet:clinic:verifiedOn'), verifiedOn && day(verifiedOn)],
  ].filter(([, words]) => words !== '')
  return (
    <>
      <div className="sheet__text" lang={language}><p className="sheet__title">{name}</p></div>
      <dl className="sheet__facts">{facts.map(([label, words]) => <div key={label}><dt>{label}</dt><dd>{words}</dd></div>)}</dl>
      <div className="sheet__text" lang={language}>
        <div dangerouslySetInnerHTML={{ __html: html }} />
        {treatments.length > 0 && <p><strong lang="en">{t('sheet:treatments')}</strong></p>}
        <ul>{treatments.map((treatment, index) => <li key={index}><strong>{treatment.name}</strong> {treatment.description}<sup>{referenceNumbers(clinic, treatment.supporting).join(',')}</sup></li>)}</ul>
      </div>
    </>
  )
}
