import { againstCitations, againstListed, titleOf } from '../cited'
import type { Reading, Rule } from '../rule'

export const sourceRetracted: Rule = {
  code: 'source.retracted',
  asks: 'A retracted source can’t carry a claim, nor a part of one; whoever names it otherwise knows it.',
  severity: 'blocks',
  duty: 'ICMJE Recommendations, IV.A.3.g.i: no reference cites a retracted article but to speak of the retraction',
  check: (reading) => [
    ...againstCitations(reading, ({ source, stance, reference }) => {
      const message = retracted(reading, source, reference)
      if (message === null) return null
      if (stance === 'contradicts') return { message, advice: 'It speaks against the claim here: say in the text that it was retracted, or take the citation out.', severity: 'warns' }
      return { message, advice: 'Cite another source, or take the statement out.' }
    }),
    ...againstListed(reading, ({ source, number }) => {
      const message = retracted(reading, source, number)
      return message === null ? null : { message, advice: 'Take it off the reference list, unless the text is about it.', severity: 'warns' }
    }),
  ],
}

function retracted(reading: Reading, source: string, reference: number): string | null {
  const now = reading.facts.sources[source]
  return now?.status === 'retracted' ? `“${titleOf(reading, reference)}” was retracted${now.statusOn === '' ? '' : ` on ${now.statusOn}`}.` : null
}
