import type { CheckedDocument, CheckedFinding } from './checkDocument'
import { lineColumns } from './lineColumns'

const LONGEST_QUOTE = 100

/** For people: each document with its findings, blocking ones first, and what they come to. */
export function asPage(documents: readonly CheckedDocument[]): string {
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

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`

function quoted(text: string): string {
  // Control characters of a document must not reach a terminal.
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
  return line.length <= LONGEST_QUOTE ? line : `${line.slice(0, LONGEST_QUOTE - 1).trimEnd()}…`
}
