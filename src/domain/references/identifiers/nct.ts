import { foundBy, type Found } from './found'
import { bare } from './pasted'

const ADDRESS = '(?:https?://)?(?:www\\.|classic\\.|beta\\.)?clinicaltrials\\.gov/(?:(?:ct2/)?show/(?:(?:study|record|results)/)?|study/)?'
const LABEL = '(?:trial\\sregistration|(?:clinical)?trials?(?:\\.gov)?|registration|registered|identifier|number|no\\.|id|[,:：]|\\s)'
const WHOLE = new RegExp(`^(?:${ADDRESS}|${LABEL}{1,8})?NCT\\s?(\\d{8})(?!\\d)(?:[/?#].*)?$`, 'i')

/** ClinicalTrials.gov number: `NCT` and 8 digits; it has no check digit. */
export function normalizeNct(text: string): string | null {
  const digits = WHOLE.exec(bare(text))?.[1]
  return digits === undefined ? null : `NCT${digits}`
}

export const nctsIn = (text: string): Found[] => foundBy(text, /\bNCT\s?(\d{8})(?!\d)/gi, (match) => `NCT${match[1] ?? ''}`)
