import type { CheckedDocument, CheckedFinding } from './checkDocument'
import type { Checks } from './checkFiles'
import { counted, quoted } from '../words'
import { lineColumns } from './lineColumns'

/** For people: each document with its findings, blocking ones first, and what they come to. */
export function asPage({ documents }: Checks): string {
  const pages = documents.map(pageOf)
  const all = documents.flatMap(({ findings }) => findings)
  const total = documents.length > 1 ? [`${documents.length} documents: ${countOf(all)}.`] : []
  return [...pages, ...total].map((part) => `${part}\n`).join('\n')
}

function pageOf({ file, title, text, statements, findings, references, notices }: CheckedDocument): string {
  const placeOf = lineColumns(text)
  const factual = statements.filter((statement) => statement.factual)
  return [
    `${file}: ${title === '' ? '(no title)' : title}`,
    ...notices.map((notice) => `  note    ${notice}`),
    ...findings.flatMap((finding) => [
      `  ${finding.severity}  ${placeOf(finding.start)}  ${finding.code}${finding.text === '' ? '' : `  “${quoted(finding.text)}”`}`,
      `          ${finding.message} ${finding.advice}`,
    ]),
    `  ${countOf(findings)}; ${counted(factual.length, 'factual statement')}, ${factual.filter(({ cited }) => cited).length} cited; ${counted(references.length, 'reference')}.`,
  ].join('\n')
}

function countOf(findings: readonly CheckedFinding[]): string {
  const blocking = findings.filter(({ severity }) => severity === 'blocks').length
  return `${counted(blocking, 'blocking finding')}, ${counted(findings.length - blocking, 'warning')}`
}
