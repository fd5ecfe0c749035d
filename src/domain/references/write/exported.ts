import type { CslDate, CslItem, Identifiers } from '../csl'

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
