import type { HeldAssertion } from '../../domain/assertions/conflicts'
import type { DocumentSnapshot } from '../../domain/documents/asSnapshot'
import type { SourceDocument } from '../../domain/documents/document'
import { inDocument } from '../../domain/documents/places'
import { NO_FACTS } from '../../domain/gate/facts'
import { judge, read } from '../../domain/gate/findings'
import type { Finding, Severity } from '../../domain/gate/rule'
import { rules } from '../../domain/gate/rules'
import type { StatementKind } from '../../domain/prose/kinds'
import type { ListedReference } from '../../domain/references/reference'
import type { Place } from '../../domain/snapshot/passage'
import type { House } from '../../policyFile'

/** A document that could be read, as the gate gets it. */
export interface ReadFile extends DocumentSnapshot {
  readonly file: string
  readonly document: SourceDocument
}

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

/** `assertions` are those of the documents that it is checked together with. */
export function checkDocument({ file, document, snapshot, places }: ReadFile, assertions: readonly HeldAssertion[], { policy, ownRules }: House, today: string): CheckedDocument {
  const reading = read(snapshot, { ...NO_FACTS, assertions }, policy, today)
  const passages = new Map(reading.passages.map(({ path, text }) => [path, text]))
  const wordsAt = (place: Place): { start: number; end: number; text: string } | null => {
    const at = inDocument(places, place)
    return at && { ...at, text: document.text.slice(at.start, at.end) }
  }
  /** What a finding speaks of may stand in no text: the address behind a link, a field that the document lacks. */
  const found = ({ place, text }: Finding): { start: number; end: number; text: string } => {
    const words = wordsAt(place)
    const isThere = words?.text === text || passages.get(place.path)?.slice(place.start, place.end) === text
    return words !== null && isThere ? words : { start: words?.start ?? 0, end: words?.start ?? 0, text }
  }
  return {
    file,
    title: document.title,
    text: document.text,
    statements: reading.statements.flatMap(({ place, factual, kind, score, claims }) => {
      const words = wordsAt(place)
      return words === null ? [] : [{ ...words, factual, kind, score, cited: claims.length > 0 }]
    }),
    findings: judge(reading, [...rules, ...ownRules]).map((finding) => ({ code: finding.code, severity: finding.severity, ...found(finding), message: finding.message, advice: finding.advice })),
    references: document.references,
    notices: document.notices,
  }
}
