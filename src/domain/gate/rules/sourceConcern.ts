import { againstCitations, againstListed, titleOf } from '../cited'
import type { Found, Reading, Rule } from '../rule'

export const sourceConcern: Rule = {
  code: 'source.concern',
  asks: 'A source under an expression of concern may stand, and its reviewer must know.',
  severity: 'warns',
  duty: 'ICMJE Recommendations, III.B (expressions of concern)',
  check: (reading) => [
    ...againstCitations(reading, ({ source, reference }) => concern(reading, source, reference)),
    ...againstListed(reading, ({ source, number }) => concern(reading, source, number)),
  ],
}

function concern(reading: Reading, source: string, reference: number): Pick<Found, 'message' | 'advice'> | null {
  const now = reading.facts.sources[source]
  if (now?.status !== 'expression-of-concern') return null
  return { message: `An expression of concern stands against “${titleOf(reading, reference)}”${now.statusOn === '' ? '' : ` since ${now.statusOn}`}.`, advice: 'Read the notice; cite another source if the claim rests on what it questions.' }
}
