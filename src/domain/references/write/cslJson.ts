import type { CslItem, Identifiers } from '../csl'
import { withSuffixApart } from '../files/names'
import { NAME_VARIABLES, type CslRecord, type RecordName } from '../files/record'
import { trial, type ExportedReference } from './exported'

/** CSL-JSON as other programs have it: identifiers are variables of the record, and a suffix stands apart from given names. CSL has no variable for an NCT number. */
export interface CslJson extends CslRecord {
  readonly DOI?: string
  readonly PMID?: string
  readonly PMCID?: string
  readonly ISBN?: string
  readonly note?: string
}

/** A CSL-JSON list, as citation processors and reference managers take it. */
export function writeCslJson(references: readonly ExportedReference[]): string {
  const items = references.map(({ number, csl, identifiers, note }) => {
    const item = cslJson(csl, identifiers)
    const notes = [item.note, note].filter(Boolean).join('\n')
    return { id: `ref-${number}`, ...item, ...(notes !== '' && { note: notes }) }
  })
  return `${JSON.stringify(items, null, 2)}\n`
}

export function cslJson(csl: CslItem | CslRecord, identifiers: Identifiers): CslJson {
  const { doi, pmid, pmcid, isbn, nct } = identifiers
  const record: CslRecord = csl
  const names = NAME_VARIABLES.flatMap((name) => {
    const people = record[name]
    return people === undefined ? [] : [[name, people.map(nameOf)] as const]
  })
  return {
    ...record,
    ...Object.fromEntries(names),
    ...(doi !== undefined && { DOI: doi }),
    ...(pmid !== undefined && { PMID: pmid }),
    ...(pmcid !== undefined && { PMCID: pmcid }),
    ...(isbn !== undefined && { ISBN: isbn }),
    ...(nct !== undefined && { note: trial(identifiers) }),
  }
}

/** Sources of ours keep “Jr” with the given names, as NLM prints it. */
const nameOf = (name: RecordName): RecordName => (name.family === undefined || name.given === undefined || name.suffix !== undefined ? name : { ...name, ...withSuffixApart(name.family, name.given) })
