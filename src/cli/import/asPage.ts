import type { Finding } from '../../domain/gate/rule'
import type { ImportReport, Tally } from '../../operations/import/report'
import { counted, quoted } from '../words'
import type { Imports } from './importFiles'

/** For people: what became of each document, what keeps it from going live, and whom to link. */
export function asPage({ reports, failed }: Imports): string {
  const imported = reports.filter(({ outcome }) => outcome === 'imported').length
  const total = `${counted(imported, 'document')} imported, ${reports.length - imported} unchanged, ${failed.length} failed.`
  return [...reports.map(pageOf), total].map((part) => `${part}\n`).join('\n')
}

function pageOf({ file, outcome, article, title, findings, sources, claims, people, clinics, resembles, notices }: ImportReport): string {
  const blocking = findings.filter(({ severity }) => severity === 'blocks').length
  return [
    `${file}: ${quoted(title)}`,
    outcome === 'imported' ? `  imported as article ${article}: sources ${tally(sources)}, claims ${tally(claims)}` : `  unchanged: it was imported before, as article ${article}`,
    ...(resembles === null ? [] : [`  note    It resembles the article ${resembles.article}, “${quoted(resembles.title)}”: delete the one that you don’t need.`]),
    ...notices.map((notice) => `  note    ${notice}`),
    ...people.map(({ name, credentials, affiliation }) => `  link    ${[name, credentials, affiliation].filter((part) => part !== '').join(', ')}: quoted or named; add as author or quoted expert.`),
    ...clinics.map(({ name }) => `  link    ${name}: a clinic named in the text.`),
    ...findings.map(lineOf),
    blocking === 0 ? '  Nothing keeps it from being submitted.' : `  ${counted(blocking, 'finding')} ${blocking === 1 ? 'keeps' : 'keep'} it from going live, ${counted(findings.length - blocking, 'warning')}.`,
  ].join('\n')
}

const tally = ({ made, found }: Tally): string => `${made} new, ${found} found`

const lineOf = ({ severity, code, place, text, message, advice }: Finding): string =>
  `  ${severity}  ${code}  ${place.path}${text === '' ? '' : `  “${quoted(text)}”`}\n          ${message} ${advice}`
