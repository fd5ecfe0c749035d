import { asSnapshot } from '../../domain/documents/asSnapshot'
import type { SourceDocument } from '../../domain/documents/document'
import { inDocument } from '../../domain/documents/places'
import { NO_FACTS } from '../../domain/gate/facts'
import { judge, read } from '../../domain/gate/findings'
import type { Severity } from '../../domain/gate/rule'
import type { Policy } from '../../domain/policy'
import type { StatementKind } from '../../domain/prose/kinds'
import type { ListedReference } from '../../domain/references/reference'

/** A document as the gate found it. Offsets are UTF-16 units of `text`; a finding without words of its own stands at the start. */
export interface CheckedDocument {
  readonly file: string
  readonly title: string
  readonly text: string
  readonly statements: readonly CheckedStatement[]
  readonly findings: readonly CheckedFinding[]
  readonly references: readonly ListedReference[]
  readonly notices: readonly string[]
}

export interface CheckedStatement {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly factual: boolean
  readonly kind: StatementKind | null
  readonly score: number
  readonly cited: boolean
}

export interface CheckedFinding {
  readonly code: string
  readonly severity: Severity
  readonly start: number
  readonly end: number
  readonly text: string
  readonly message: string
  readonly advice: string
}

export function checkDocument(file: string, document: SourceDocument, policy: Policy, today: string): CheckedDocument {
  const { snapshot, places } = asSnapshot(document)
  const reading = read(snapshot, NO_FACTS, policy, today)
  return {
    file,
    title: document.title,
    text: document.text,
    statements: reading.statements.flatMap(({ place, factual, kind, score, claims }) => {
      const at = inDocument(places, place)
      return at === null ? [] : [{ ...at, text: document.text.slice(at.start, at.end), factual, kind, score, cited: claims.length > 0 }]
    }),
    findings: judge(reading).map(({ code, severity, place, text, message, advice }) => {
      const at = inDocument(places, place) ?? { start: 0, end: 0 }
      return { code, severity, ...at, text: at.end > at.start ? document.text.slice(at.start, at.end) : text, message, advice }
    }),
    references: document.references,
    notices: document.notices,
  }
}
