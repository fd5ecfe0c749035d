import { cslJson } from '../../domain/references/write/cslJson'
import type { ReadFile } from './readFiles'

/** For machines: one entry a file, with its references as CSL-JSON where they stand, and its problems by line. */
export const asJson = (documents: readonly ReadFile[]): string =>
  `${JSON.stringify({
    documents: documents.map(({ file, references, problems }) => ({
      file,
      references: references.map(({ csl, identifiers, ...reference }) => ({ ...reference, csl: cslJson(csl, identifiers), identifiers })),
      problems,
    })),
  })}\n`
