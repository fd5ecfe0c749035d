'use client'
import { Button, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { ImportReport } from '../../operations/import/report'
import { useWords } from '../words/useWords'
import { whyNot } from '../words/whyNot'
import type { Import } from './queue'

interface ImportEntryProps {
  readonly entry: Import
  readonly dismiss: (key: string) => void
}

/** One file and what became of it. */
export const ImportEntry = ({ entry, dismiss }: ImportEntryProps) => {
  const t = useWords()
  const { file } = entry
  if (entry.state === 'reading') return <li aria-busy="true">{t('importing:reading', { file })}</li>
  return (
    <li className={`importing__file importing__file--${entry.state}`}>
      {entry.state === 'interrupted' && <p>{t('importing:interrupted', { file })}</p>}
      {entry.state === 'failed' && <p>{t('importing:failed', { file, problem: entry.status === 0 ? t('importing:unreachable') : whyNot({ refused: entry.problem, status: entry.status, code: null }, t) })}</p>}
      {entry.state === 'done' && <Report report={entry.report} />}
      <Button buttonStyle="secondary" size="small" margin={false} aria-label={`${t('importing:dismiss')} ${file}`} onClick={() => dismiss(entry.key)}>{t('importing:dismiss')}</Button>
    </li>
  )
}

/** The same as the command line prints. */
const Report = ({ report: { file, outcome, article, title, findings, sources, claims, people, clinics, resembles, notices } }: { readonly report: ImportReport }) => {
  const t = useWords()
  const { config: { routes } } = useConfig()
  // Loads the page whole: the list is fetched anew after each import, and would call a click on its way back.
  const to = (id: string) => formatAdminURL({ adminRoute: routes.admin, path: `/collections/articles/${id}` })
  const blocking = findings.filter(({ severity }) => severity === 'blocks').length
  return (
    <div>
      <p>{t(`importing:${outcome}`, { file })} <a href={to(article)}>{title}</a></p>
      {outcome === 'imported' && <p>{t('importing:tally', { sourcesMade: sources.made, sourcesFound: sources.found, claimsMade: claims.made, claimsFound: claims.found })}</p>}
      {resembles !== null && <p>{t('importing:resembles')} <a href={to(resembles.article)}>{resembles.title}</a></p>}
      {notices.map((notice) => <p key={notice}>{notice}</p>)}
      {people.length > 0 && <p>{t('importing:people', { names: people.map(({ name, credentials, affiliation }) => [name, credentials, affiliation].filter((part) => part !== '').join(', ')).join('; ') })}</p>}
      {clinics.length > 0 && <p>{t('importing:clinics', { names: clinics.map(({ name }) => name).join('; ') })}</p>}
      {findings.length === 0 ? <p>{t('importing:clean')}</p> : (
        <details>
          <summary>{[...(blocking === 0 ? [t('importing:clean')] : [t('importing:blocking', { count: blocking })]), ...(findings.length > blocking ? [t('importing:warnings', { count: findings.length - blocking })] : [])].join(', ')}</summary>
          <ol tabIndex={0}>
            {findings.map(({ code, severity, place, text, message, advice }) => (
              <li key={`${code} ${place.path} ${place.start}`} className={`importing__${severity}`}>{text !== '' && <q>{text}</q>} {message} {advice}</li>
            ))}
          </ol>
        </details>
      )}
    </div>
  )
}
