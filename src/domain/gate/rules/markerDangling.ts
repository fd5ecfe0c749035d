import type { Rule } from '../rule'
import { findWords, type Wording } from '../words'

export const markerDangling: Rule = {
  code: 'marker.dangling',
  asks: 'A number in the text leads to an entry of the reference list.',
  severity: 'blocks',
  duty: 'ICMJE Recommendations, IV.A.3.g.ii: references are numbered as the text names them',
  check: ({ passages }) => findWords(passages, MARKERS),
}

const shared = {
  message: (words: string) => `“${words}” looks like a reference number, and no reference stands behind it.`,
  advice: 'Put a claim reference in its place, or delete it.',
}

const MARKERS: readonly Wording[] = [
  {
    ...shared,
    /** [3], [1,2], [3–5]; not years, not [0, 1], not the locants of a chemical name. */
    pattern: /\[[1-9]\d{0,2}(?:\s?[,;–-]\s?[1-9]\d{0,2}){0,12}\](?![\p{Ll}-])/gu,
    unless: ({ 0: marker, index, input }) =>
      /(?:\b(?:CI|IQR|range|interval|between)[\s:,;=]{0,3}|-)$/i.test(input.slice(Math.max(0, index - 14), index)) ||
      (/[–-]/.test(marker) && /\b(?:medians?|means?|averages?|aged?)\b[^.!?\n]*\d[^.!?\n]*$/i.test(input.slice(Math.max(0, index - 60), index))),
  },
  /** Behind a word of three letters or more: neither m² nor 10⁶. */
  { ...shared, pattern: /(?<=\p{Ll}{3}[.,;:!?”"’)]{0,2})[¹²³⁴-⁹][⁰¹²³⁴-⁹]{0,2}(?:[,⁻–-][⁰¹²³⁴-⁹]{1,3}){0,12}/gu },
]
