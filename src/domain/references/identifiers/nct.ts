import { foundBy, type Found } from './found'

/** ClinicalTrials.gov number: `NCT` and 8 digits; it has no check digit. */
export function normalizeNct(text: string): string | null {
  const digits = /^(?:(?:https?:\/\/)?(?:www\.|classic\.|beta\.)?clinicaltrials\.gov\/(?:ct2\/show\/|study\/|show\/)?|clinicaltrials\.gov(?:\s+(?:identifier|number|id))?\s*:?\s*)?NCT\s?(\d{8})(?!\d)(?:[/?#].*)?[.,;)\]]*$/i
    .exec(text.trim())?.[1]
  return digits === undefined ? null : `NCT${digits}`
}

export const nctsIn = (text: string): Found[] => foundBy(text, /\bNCT\s?(\d{8})(?!\d)/gi, (match) => `NCT${match[1] ?? ''}`)
