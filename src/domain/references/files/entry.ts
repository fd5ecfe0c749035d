import type { Identifiers } from '../csl'
import { normalizeDoi, normalizeIsbn, normalizeNct, normalizePmcid, normalizePmid } from '../identifiers'
import type { Claimed, CslRecord, FileProblem, FileReading, FileReference } from './record'

/** An entry of a file, cut out and not read yet. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** What a format makes of one entry; values of its fields that are '' or empty are as good as absent. */
export interface EntryReading {
  readonly csl: { readonly [Variable in keyof CslRecord]: CslRecord[Variable] | undefined } & Pick<CslRecord, 'type'>
  readonly claimed: readonly Claimed[]
  readonly problems?: readonly FileProblem[]
}

/** Puts a file together from what its entries were read as. */
export function readingOf(text: string, entries: readonly (readonly [Stretch, EntryReading])[], others: readonly FileProblem[] = []): FileReading {
  const read = entries.map(([stretch, reading]) => finished(text, stretch, reading))
  return {
    references: read.map(({ reference }) => reference),
    problems: [...others, ...read.flatMap(({ problems }) => problems)].sort((a, b) => a.line - b.line),
  }
}

function finished(text: string, { start, end }: Stretch, reading: EntryReading): { readonly reference: FileReference; readonly problems: readonly FileProblem[] } {
  const { csl, identifiers, problems } = finishedRecord(reading)
  return { reference: { raw: text.slice(start, end), start, end, csl, identifiers, confidence: problems.length === 0 ? 1 : 0.5 }, problems }
}

/** What an entry says: fields that are there, valid identifiers, and what of it could not be read. */
export function finishedRecord({ csl, claimed, problems = [] }: EntryReading): { readonly csl: CslRecord; readonly identifiers: Identifiers; readonly problems: readonly FileProblem[] } {
  const { identifiers, problems: wrong } = identifiersOf(claimed)
  return { csl: filled(csl), identifiers, problems: [...problems, ...wrong] }
}

/** The first valid value of each kind; where there is none but something that should be one, a problem: nothing is repaired. */
function identifiersOf(claimed: readonly Claimed[]): { readonly identifiers: Identifiers; readonly problems: readonly FileProblem[] } {
  const identifiers: { -readonly [kind in keyof Identifiers]: Identifiers[kind] } = {}
  for (const { kind, value } of claimed) identifiers[kind] ??= NORMALIZE[kind](value) ?? undefined
  return {
    identifiers: Object.fromEntries(Object.entries(identifiers).filter(([, value]) => value !== undefined)),
    problems: claimed
      .filter(({ kind, value }) => identifiers[kind] === undefined && value.trim() !== '')
      .map(({ kind, value, line }) => ({ line, message: `“${value.slice(0, 80)}” is no valid ${kind === 'nct' ? 'NCT number' : kind.toUpperCase()}.` })),
  }
}

const NORMALIZE = { doi: normalizeDoi, pmid: normalizePmid, pmcid: normalizePmcid, isbn: normalizeIsbn, nct: normalizeNct } as const

function filled({ type, ...fields }: EntryReading['csl']): CslRecord {
  const kept: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(fields)) {
    const tidy = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : value
    if (tidy !== undefined && tidy !== '' && !(Array.isArray(tidy) && tidy.length === 0)) kept[name] = tidy
  }
  return { type, ...kept }
}
