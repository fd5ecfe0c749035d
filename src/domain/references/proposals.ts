import type { CslItem, Identifiers } from './csl'
import type { RegisteredWork } from './registered'
import { folded } from './sameWork'
import { fromCsl, type SourceFields } from './sourceFields'

/** A field in which a source and its registries differ. An editor decides. */
export interface Difference {
  readonly field: keyof SourceFields
  readonly is: unknown
  readonly registered: unknown
}

export interface Proposals {
  /** For what is empty. */
  readonly fields: Partial<SourceFields>
  /** For what somebody has filled in otherwise. */
  readonly differences: readonly Difference[]
}

/** What registries have for a source's fields, the first of them first. Nothing that somebody has filled in is among the fields. */
export function proposalsFor(source: Partial<SourceFields>, works: readonly RegisteredWork[]): Proposals {
  const [first] = works
  if (first === undefined) return { fields: {}, differences: [] }
  const csl = Object.assign({}, ...[...works].reverse().map((work) => work.csl)) as CslItem
  const identifiers = Object.assign({}, ...[...works].reverse().map((work) => work.identifiers)) as Identifiers
  const registered = Object.entries(fromCsl(csl, identifiers)).filter(([, value]) => !isEmpty(value)) as [keyof SourceFields, unknown][]
  // Month and day are of their own year.
  const told = registered.filter(([field]) => (field !== 'month' && field !== 'day') || isEmpty(source.year) || source.year === csl.issued?.['date-parts'][0][0])
  return {
    fields: Object.fromEntries(told.filter(([field]) => isEmpty(source[field]))),
    differences: told.filter(([field, value]) => !isEmpty(source[field]) && plain(source[field]) !== plain(value)).map(([field, value]) => ({ field, is: source[field], registered: value })),
  }
}

const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

/** Case, accents and punctuation are no difference, nor is what a database keeps beside a name. */
function plain(value: unknown): string {
  if (!Array.isArray(value)) return folded(String(value))
  return (value as NonNullable<SourceFields['authors']>).map(({ family, given, literal }) => folded([family, given, literal].filter(Boolean).join(' '))).join('|')
}
