import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { readDocument } from '../documents/read'
import type { Actor } from '../domain/editorial/actor'
import type { Finding } from '../domain/gate/rule'
import type { Cms } from '../operations/cms'
import { importDocument } from '../operations/import/importDocument'
import type { ImportReport } from '../operations/import/report'
import { heading, say } from './print'

/** Shown of each document: the rest is a number, and `npx probatum check` shows them all. */
const SHOWN = 4

/** Imports the documents of samples/ and says of each what keeps it from going live. */
export async function importSamples(cms: Cms, editor: Actor): Promise<readonly ImportReport[]> {
  const reports: ImportReport[] = []
  for (const file of (await readdir('samples')).filter(isDocument).sort()) {
    const document = await readDocument(file, await readFile(path.join('samples', file)))
    heading(`Import ${file}`)
    if ('problem' in document) say(`  ${document.problem} ${document.advice}`)
    else reports.push(shown(await importDocument(cms, editor, document, { file })))
  }
  return reports
}

const isDocument = (file: string): boolean => /\.(txt|md|html|docx)$/.test(file) && file !== 'README.md'

function shown(report: ImportReport): ImportReport {
  const { title, findings, claims, sources } = report
  const blocking = findings.filter(({ severity }) => severity === 'blocks')
  say(`  “${title}”: ${claims.made} claims, ${sources.made} new sources; ${blocking.length} findings keep it from going live.`)
  for (const finding of distinct(blocking).slice(0, SHOWN)) {
    say(`  ✗ ${finding.code} at ${finding.place.path}${finding.text === '' ? '' : `: “${shortened(finding.text)}”`}`)
    say(`    ${finding.message} ${finding.advice}`)
  }
  if (blocking.length > SHOWN) say(`    … and ${blocking.length - Math.min(SHOWN, distinct(blocking).length)} more: npx probatum check samples/${report.file}`)
  return report
}

/** One finding of each kind says more than four of one. */
const distinct = (findings: readonly Finding[]): Finding[] => [...new Map(findings.map((finding) => [finding.code, finding])).values()]

const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 90 ? `${line.slice(0, 89)}…` : line
}
