import { againstCitations, titleOf } from '../cited'
import type { Rule } from '../rule'

/** A retracted source can't carry a claim. ICMJE Recommendations, III.A.3. */
export const sourceRetracted: Rule = {
  code: 'source.retracted',
  severity: 'blocks',
  duty: 'ICMJE Recommendations, III.A.3',
  check: (reading) =>
    againstCitations(reading, ({ source, stance, reference }) => {
      const now = reading.facts.sources[source]
      if (now?.status !== 'retracted' || stance !== 'supports') return null
      return { message: `“${titleOf(reading, reference)}” was retracted${now.statusOn === '' ? '' : ` on ${now.statusOn}`}.`, advice: 'Cite another source, or take the statement out.' }
    }),
}
