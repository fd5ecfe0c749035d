import type { CslDate, CslItem, CslName, Identifiers } from '../csl'

/** A numbered reference on its way into a file of another program. */
export interface ExportedReference {
  readonly number: number
  readonly csl: CslItem
  readonly identifiers: Identifiers
  /** For who reads the entry: that the source was retracted, and when; '' where there is nothing to say. */
  readonly note: string
}

/** Neither BibTeX nor RIS has a field for it. */
export const trial = ({ nct }: Identifiers): string => (nct === undefined ? '' : `ClinicalTrials.gov: ${nct}`)

/** `2019`, `2019/05` or `2019/05/21`, with what separates them. */
export const dateWith = (separator: string, date: CslDate | undefined): string =>
  (date?.['date-parts'][0] ?? []).map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join(separator)

/** Initials apart, as “R. B.”: what reads “RB” elsewhere takes it for one name and prints “R.”. */
export const withInitialsApart = (csl: CslItem): CslItem => ({ ...csl, ...(csl.author !== undefined && { author: csl.author.map(apart) }) })

function apart(name: CslName): CslName {
  const [, initials, rest = ''] = 'literal' in name ? [] : (/^(\p{Lu}{1,4})( .*)?$/u.exec(name.given ?? '') ?? [])
  return initials === undefined ? name : { ...name, given: [...initials].map((initial) => `${initial}.`).join(' ') + rest }
}
