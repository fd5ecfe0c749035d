import type { Checks } from './checkFiles'

/** For machines: one object, one entry a document that could be read, and why the others couldn't. */
export function asJson({ documents, failed }: Checks): string {
  return `${JSON.stringify({
    documents: documents.map(({ file, title, text, statements, findings, references }) => ({
      file,
      title,
      text,
      statements,
      findings,
      references: references.map(({ raw, start, end, label, csl, identifiers, confidence }) => ({ raw, start, end, label, ...csl, identifiers, confidence })),
    })),
    failed,
  })}\n`
}
