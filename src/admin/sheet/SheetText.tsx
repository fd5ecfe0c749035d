import { referenceNumbers } from '../../domain/snapshot/referenceNumbers'
import type { Person, Snapshot } from '../../domain/snapshot/snapshot'
import type { Say } from '../words/key'
import type { Writing } from './ApprovalSheet'
import { ClinicText } from './ClinicText'

/** A text as its readers get it. Its HTML was made of whitelisted elements when it was frozen. */
export function SheetText({ snapshot, t, day }: { readonly snapshot: Snapshot } & Pick<Writing, 't' | 'day'>) {
  if (snapshot.kind === 'clinic') return <ClinicText clinic={snapshot} t={t} day={day} />
  const numbersOf = (claims: readonly string[]): string => referenceNumbers(snapshot, claims).join(',')
  const { title, dek, supporting, heroImage, crisisResource, html, language } = snapshot
  return (
    <>
      <div className="sheet__text" lang={language}>
        <p className="sheet__title">{title}<sup>{numbersOf(supporting.title)}</sup></p>
        {dek !== '' && <p className="sheet__dek">{dek}<sup>{numbersOf(supporting.dek)}</sup></p>}
        {crisisResource !== '' && <p><strong lang="en">{t('sheet:crisisResource')}: </strong>{crisisResource}</p>}
        {heroImage !== null && <p><em>{[heroImage.alt, heroImage.caption].filter(Boolean).join('. ')}</em></p>}
        <div dangerouslySetInnerHTML={{ __html: html }} />
      </div>
      <dl className="sheet__facts">
        {facts(snapshot, t).map(([label, words]) => <div key={label}><dt>{label}</dt><dd>{words}</dd></div>)}
      </dl>
    </>
  )
}

const facts = ({ authors, quotedExperts, disclosure }: Extract<Snapshot, { kind: 'article' }>, t: Say): (readonly [string, string])[] =>
  ([
    [t('sheet:authors'), people(authors)],
    [t('sheet:experts'), people(quotedExperts)],
    [t('sheet:funding'), disclosure.funding],
    [t('sheet:conflicts'), disclosure.conflicts],
  ] as const).filter(([, words]) => words !== '')

const people = (persons: readonly Person[]): string => persons.map(({ name, credentials, affiliation }) => [name, credentials, affiliation].filter(Boolean).join(', ')).join('; ')
