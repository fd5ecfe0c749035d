import { writeBibtex } from './bibtex'
import { writeCslJson } from './cslJson'
import { withInitialsApart, type ExportedReference } from './exported'
import { writeRis } from './ris'

/** The file formats in which a reference list can be taken away. */
export const REFERENCE_FORMATS = ['bibtex', 'ris', 'csl-json'] as const
export type ReferenceFormat = (typeof REFERENCE_FORMATS)[number]

const WRITE: Readonly<Record<ReferenceFormat, (references: readonly ExportedReference[]) => string>> = { bibtex: writeBibtex, ris: writeRis, 'csl-json': writeCslJson }

export const written = (format: ReferenceFormat, references: readonly ExportedReference[]): string =>
  WRITE[format](references.map((reference) => ({ ...reference, csl: withInitialsApart(reference.csl) })))
