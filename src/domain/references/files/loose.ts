import { identify } from '../identifiers'
import { issnIn } from './issn'
import type { Claimed } from './record'
import type { TaggedField } from './tagged'

/**
 * Formats without a field for PMID, PMCID or NCT: programs put them, labelled or as an address, where they find room.
 * Bare digits count as an accession number of PubMed.
 */
export function looseNumbers(fields: readonly TaggedField[], accession: string, database = ''): Claimed[] {
  return fields.flatMap(({ tag, value, line }) => {
    const { kind, normalized } = identify(value)
    if (normalized === null || !(kind === 'doi' || kind === 'pmid' || kind === 'pmcid' || kind === 'nct')) return []
    const bare = kind === 'pmid' && /^\d+$/.test(value)
    return bare && !(tag === accession && /pubmed|medline|\bnlm\b/i.test(database)) ? [] : [{ kind, value, line }]
  })
}

/** A note of several lines or sentences, of which some are a labelled number: “PMID: 123”. */
export const notedNumbers = (note: string, line: number): Claimed[] =>
  note.split(/\n|;\s|\.\s|\.$/).flatMap((value) => {
    const { kind, normalized } = identify(value)
    return normalized !== null && /[a-z]/i.test(value) && (kind === 'doi' || kind === 'pmid' || kind === 'pmcid' || kind === 'nct') ? [{ kind, value, line }] : []
  })

/** One field for ISSN and ISBN alike, and for several of them; what is neither is no problem of its entry. */
export const serialNumbers = (fields: readonly TaggedField[]): { readonly issn: string | undefined; readonly isbns: readonly Claimed[] } => {
  const parts = fields.flatMap(({ value, line }) => value.split(/[\n;,]|\s(?=97[89][-\d])/).map((part) => ({ value: part, line })))
  return {
    issn: parts.map(({ value }) => issnIn(value)).find((issn) => issn !== undefined),
    isbns: parts.flatMap(({ value, line }) => (issnIn(value) === undefined && identify(`ISBN ${value}`).valid ? [{ kind: 'isbn' as const, value, line }] : [])),
  }
}
