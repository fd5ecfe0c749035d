import { referenceNumbers } from '../../domain/snapshot/referenceNumbers'
import type { ClinicSnapshot } from '../../domain/snapshot/snapshot'
import { altsOf } from './alts'
import type { Writing } from './ApprovalSheet'
import { SheetFacts } from './SheetFacts'

/** A clinic’s page as its readers get it. */
export function ClinicText({ clinic, t, day }: { readonly clinic: ClinicSnapshot } & Pick<Writing, 't' | 'day'>) {
  const { name, address: { street, postalCode, city, region, country }, latitude, longitude, phone, url, licence, verifiedOn, treatments, html, language } = clinic
  const facts: readonly (readonly [string, string])[] = [
    [t('sheet:clinic:address'), [street, [postalCode, city].filter(Boolean).join(' '), region, country].filter(Boolean).join(', ')],
    [t('sheet:clinic:position'), [latitude, longitude].filter((degrees) => degrees !== null).join(', ')],
    [t('sheet:clinic:phone'), phone],
    [t('sheet:clinic:url'), url],
    [t('sheet:licence'), [licence.number, licence.body].filter(Boolean).join(', ')],
    [t('sheet:clinic:verifiedOn'), verifiedOn && day(verifiedOn)],
    [t('sheet:alts'), altsOf(clinic)],
  ]
  return (
    <>
      <div className="sheet__text" lang={language}><p className="sheet__title">{name}</p></div>
      <SheetFacts facts={facts} />
      <div className="sheet__text" lang={language}>
        <div dangerouslySetInnerHTML={{ __html: html }} />
        {treatments.length > 0 && <p><strong lang="en">{t('sheet:treatments')}</strong></p>}
        <ul>{treatments.map((treatment, index) => <li key={index}><strong>{treatment.name}</strong> {treatment.description}<sup>{referenceNumbers(clinic, treatment.supporting).join(',')}</sup></li>)}</ul>
      </div>
    </>
  )
}
