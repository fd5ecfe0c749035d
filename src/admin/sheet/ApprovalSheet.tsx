import type { ReactNode } from 'react'
import { withFrozenImages } from '../../domain/review/frozenImages'
import { titleOf } from '../../domain/snapshot/title'
import type { Sheet } from '../../operations/sheet'
import { factorsIn, whoOf } from '../record/told'
import { Verification } from '../record/Verification'
import '../record/record.css'
import type { Say } from '../words/key'
import { dayIn, instantIn } from '../words/instant'
import { SheetClaims, SheetSources } from './SheetEvidence'
import { SheetText } from './SheetText'

/** What every part of a sheet is written with. */
export interface Writing {
  readonly t: Say
  readonly day: (iso: string) => string
  readonly instant: (iso: string) => string
}

interface ApprovalSheetProps {
  readonly sheet: Sheet
  readonly t: Say
  readonly language: string
  /** Where the API is. */
  readonly api: string
}

/** One edition on paper: what it is, who signed it, what it says, on what it rests, and that the record of it holds. */
export function ApprovalSheet({ sheet, t, language, api }: ApprovalSheetProps) {
  const writing: Writing = { t, day: dayIn(language), instant: instantIn(language) }
  const { snapshot, exemptions, submitted, chain, at } = sheet
  const warnings = submitted?.warnings ?? []
  return (
    <article className="sheet">
      <header className="sheet__header">
        <p className="sheet__kind">{t('sheet:kind')}</p>
        <h2 lang={snapshot.language}>{titleOf(snapshot)}</h2>
        <p><strong>{t('sheet:edition', { number: sheet.edition.number })}</strong> <Fate fate={sheet.fate} {...writing} /></p>
      </header>
      <Facts sheet={sheet} {...writing} />
      <Signatures sheet={sheet} {...writing} />
      <Part title={t('sheet:text')}><SheetText snapshot={{ ...snapshot, html: withFrozenImages(snapshot, api) }} api={api} {...writing} /></Part>
      <Part title={t('sheet:claims')}><SheetClaims snapshot={snapshot} t={t} /></Part>
      <Part title={t('sheet:sources', { at: writing.instant(at) })}><SheetSources sheet={sheet} {...writing} /></Part>
      <Part title={t('sheet:exemptions')}>
        {exemptions.length === 0 ? <p>{t('sheet:noExemptions')}</p> : <ul>{exemptions.map(({ text, reason, by }, index) => <li key={index}>“{text}” {t('sheet:exemptedBy', { reason, by })}</li>)}</ul>}
      </Part>
      <Part title={t('sheet:warnings')}>{warnings.length === 0 ? <p>{t('sheet:noWarnings')}</p> : <ul>{warnings.map((code) => <li key={code}><code>{code}</code></li>)}</ul>}</Part>
      <Part title={t('sheet:record')}><Verification {...chain} t={t} whole /></Part>
      <footer className="sheet__footer">{t('sheet:printed', { at: writing.instant(at) })}</footer>
    </article>
  )
}

const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section className="sheet__part">
    <h3>{title}</h3>
    {children}
  </section>
)

function Fate({ fate, t, instant }: Pick<Sheet, 'fate'> & Writing) {
  if (fate.type === 'live') return <span className="sheet__fate sheet__fate--live">{t('sheet:fate:live')}</span>
  if (fate.type === 'superseded') return <span className="sheet__fate">{t('sheet:fate:superseded', { by: fate.by, at: instant(fate.at) })}</span>
  return <span className="sheet__fate sheet__fate--withdrawn">{t('sheet:fate:withdrawn', { at: instant(fate.at) })}. {t('sheet:withdrawnFor', { reason: fate.reason })} {t('sheet:readersFind', { notice: fate.notice })}</span>
}

function Facts({ sheet: { edition, submitted, published, snapshot }, t, day, instant }: { readonly sheet: Sheet } & Writing) {
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t('sheet:address'), `/${snapshot.kind}s/${edition.slug}`],
    [t('sheet:language'), edition.language],
    [t('sheet:risk'), edition.risk],
    [t('sheet:contentHash'), <code key="hash">{edition.contentHash}</code>],
    ...(submitted === null ? [] : [[t('sheet:submitted'), t('sheet:by', { at: instant(submitted.at), who: whoOf(submitted.actor, t) })] as const]),
    [t(`sheet:${published.as}`), t('sheet:by', { at: instant(published.at), who: whoOf(published.actor, t) })],
    [t('sheet:reviewDue'), day(edition.reviewDue)],
    [t('sheet:policyHash'), <code key="policy">{published.policyHash}</code>],
    ...(edition.changeNote === null ? [] : [[t(`sheet:changeNotes:${edition.changeNote.kind}`), edition.changeNote.text] as const]),
  ]
  return <dl className="sheet__facts">{facts.map(([label, value]) => <div key={label}><dt>{label}</dt><dd>{value}</dd></div>)}</dl>
}

function Signatures({ sheet: { signatures, submitted }, t, instant }: { readonly sheet: Sheet } & Writing) {
  return (
    <Part title={t('sheet:signatures')}>
      {signatures.map(({ signature: { name, credentials, licence, meaning, factors, signedAt }, seq, hash }) => (
        <dl key={seq} className="sheet__facts sheet__signature">
          <div><dt>{t('sheet:name')}</dt><dd><strong>{name}</strong>, {credentials}</dd></div>
          {licence.number !== '' && <div><dt>{t('sheet:licence')}</dt><dd>{t('record:says:licenceIs', { ...licence })}</dd></div>}
          <div><dt>{t('sheet:meaning')}</dt><dd>“{meaning}”</dd></div>
          <div><dt>{t('sheet:declaration')}</dt><dd>{t('sheet:noConflict')}</dd></div>
          <div><dt>{t('sheet:givenWith')}</dt><dd>{factorsIn(factors, t)}</dd></div>
          <div><dt>{t('sheet:signedAt')}</dt><dd>{instant(signedAt)}</dd></div>
          <div><dt>{t('sheet:event')}</dt><dd>{t('sheet:eventIs', { seq })} <code>{hash}</code></dd></div>
        </dl>
      ))}
      <p className="sheet__quiet">{submitted !== null && t('sheet:needed', { count: submitted.approvalsNeeded })} {t('sheet:signs')}</p>
    </Part>
  )
}
