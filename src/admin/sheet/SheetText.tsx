import { frozenPath } from '../../domain/review/frozenImages'
import { referenceNumbers } from '../../domain/snapshot/referenceNumbers'
import type { ArticleSnapshot, Person, Snapshot } from '../../domain/snapshot/snapshot'
import type { Say } from '../words/key'
import { altsOf } from './alts'
import type { Writing } from './ApprovalSheet'
import { ClinicText } from './ClinicText'
import { SheetFacts } from './SheetFacts'

interface SheetTextProps extends Pick<Writing, 't' | 'day'> {
  readonly snapshot: Snapshot
  /** Where the API is. */
  readonly api: string
}

/** A text as its readers get it, and what its page says besides. Its HTML was made of whitelisted elements when it was frozen. */
export function SheetText({ snapshot, t, day, api }: SheetTextProps) {
  if (snapshot.kind === 'clinic') return <ClinicText clinic={snapshot} t={t} day={day} />
  const numbersOf = (claims: readonly string[]): string => referenceNumbers(snapshot, claims).join(',')
  const { title, dek, supporting, heroImage, crisisResource, html, language, media } = snapshot
  const hero = media.find(({ id }) => id === heroImage?.media)
  return (
    <>
      <div className="sheet__text" lang={language}>
        <p className="sheet__title">{title}<sup>{numbersOf(supporting.title)}</sup></p>
        {dek !== '' && <p className="sheet__dek">{dek}<sup>{numbersOf(supporting.dek)}</sup></p>}
        {crisisResource !== '' && <p><strong lang="en">{t('sheet:crisisResource')}: </strong>{crisisResource}</p>}
        {heroImage !== null && (
          <figure>
            {hero !== undefined && <img src={`${api}${frozenPath(hero)}`} alt={heroImage.alt} />}
            {heroImage.caption !== '' && <figcaption>{heroImage.caption}<sup>{numbersOf(supporting.heroImage)}</sup></figcaption>}
          </figure>
        )}
        <div dangerouslySetInnerHTML={{ __html: html }} />
      </div>
      <SheetFacts facts={facts(snapshot, t)} />
    </>
  )
}

const facts = (article: ArticleSnapshot, t: Say): readonly (readonly [string, string])[] => {
  const { authors, quotedExperts, disclosure, containsAdvertising, clinic, topics, jurisdiction } = article
  return [
    [t('sheet:authors'), people(authors)],
    [t('sheet:experts'), people(quotedExperts)],
    [t('sheet:funding'), disclosure.funding],
    [t('sheet:conflicts'), disclosure.conflicts],
    [t('sheet:advertising'), containsAdvertising ? t('sheet:containsAdvertising') : ''],
    [t('sheet:aboutClinic'), clinic === null ? '' : t(`sheet:relations:${clinic.relation}`, { clinic: clinic.name })],
    [t('sheet:topics'), topics.map(({ name }) => name).join(', ')],
    [t('sheet:jurisdiction'), jurisdiction],
    [t('sheet:alts'), altsOf(article)],
  ]
}

const people = (persons: readonly Person[]): string => persons.map(({ name, credentials, affiliation, url }) => [name, credentials, affiliation, url].filter(Boolean).join(', ')).join('; ')
