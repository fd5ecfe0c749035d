import { identifierUrls } from '../../domain/publication/sourceUrl'
import type { Snapshot, SnapshotCitation } from '../../domain/snapshot/snapshot'
import type { Sheet } from '../../operations/sheet'
import type { Say } from '../words/key'
import type { Writing } from './ApprovalSheet'

/** Where a source is found; on paper its printed identifiers say it. */
const REGISTRIES = [['doi', 'DOI'], ['pmid', 'PubMed'], ['pmcid', 'PMC'], ['nct', 'ClinicalTrials.gov']] as const

/** Each claim with the places that carry it, and who has looked there. */
export function SheetClaims({ snapshot: { claims }, t }: { readonly snapshot: Snapshot; readonly t: Say }) {
  if (claims.length === 0) return <p>{t('sheet:noClaims')}</p>
  return (
    <ol className="sheet__claims">
      {claims.map(({ id, statement, certainty, kind, jurisdiction, citations }) => (
        <li key={id}>
          <p>{statement} <span className="sheet__quiet">{[t('sheet:certainty', { certainty }), t('sheet:claimKind', { kind }), jurisdiction && t('sheet:holdsIn', { jurisdiction })].filter(Boolean).join(' · ')}</span></p>
          <ul>{citations.map((citation, index) => <li key={index}>{t(`sheet:stances:${citation.stance}`)} [{citation.reference}]{placeOf(citation, t)}</li>)}</ul>
        </li>
      ))}
    </ol>
  )
}

const placeOf = ({ locator: { page, section, quote }, confirmedBy }: SnapshotCitation, t: Say): string =>
  [page && t('sheet:page', { page }), section, quote && `“${quote}”`, confirmedBy === null ? t('sheet:unconfirmed') : t('sheet:confirmedBy', { name: confirmedBy })].filter(Boolean).map((words) => `, ${words}`).join('')

/** The numbered references as they were signed, each with what has become of it since. */
export function SheetSources({ sheet: { snapshot, standings }, t, day }: { readonly sheet: Sheet } & Writing) {
  const { bibliography } = snapshot
  if (bibliography.length === 0) return <p>{t('sheet:noSources')}</p>
  return (
    <ol className="sheet__sources">
      {bibliography.map(({ number, source, text, identifiers, studyDesign, evidenceLevel }) => {
        const standing = standings[source]
        const status = t(`sheet:statuses:${standing?.status ?? 'gone'}`)
        return (
          <li key={number} id={`reference-${number}`} value={number}>
            {text}{' '}
            <span className="sheet__links">{REGISTRIES.flatMap(([name, label]) => identifierUrls({ [name]: identifiers[name] }, name).map((address) => <a key={name} href={address}>{label} </a>))}</span>
            <span className={`sheet__status sheet__status--${standing?.status ?? 'gone'}`}>{standing === undefined || standing.statusOn === '' ? status : t('sheet:statusOn', { status, on: day(standing.statusOn) })}</span>
            {[studyDesign, evidenceLevel].filter(Boolean).map((words) => <span key={words} className="sheet__quiet"> · {words}</span>)}
          </li>
        )
      })}
    </ol>
  )
}
