import type { CheckedDocument } from './checkDocument'

/** For machines: one object, one entry a document that could be read. */
export function asJson(documents: readonly CheckedDocument[]): string {
  return `${JSON.stringify({
    documents: documents.map(({ file, title, text, statements, findings, references }) => ({
      file,
      title,
      text,
      statements,
      findings,
      references: references.map(({ raw, start, end, label, csl, identifiers, confidence }) => ({ raw, start, end, label, ...csl, identifiers, confidence })),
    })),
  })}\n`
}
