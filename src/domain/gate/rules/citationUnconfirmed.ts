import { againstCitations, titleOf } from '../cited'
import type { Rule } from '../rule'

export const citationUnconfirmed: Rule = {
  code: 'citation.unconfirmed',
  asks: 'Somebody has looked whether the source carries the claim: what an import ties together waits until an editor has confirmed it.',
  severity: 'blocks',
  duty: 'ICMJE Recommendations, IV.A.3.g.i: authors verify references against the original',
  check: (reading) =>
    againstCitations(reading, ({ confirmedBy, reference }, { statement }) =>
      confirmedBy === null
        ? { message: `Nobody has confirmed that “${titleOf(reading, reference)}” carries “${statement}”.`, advice: 'Read the source, then tick “confirmed” at the citation of this claim. A tick that stands there was given for another work: save the claim, and tick it anew.' }
        : null,
    ),
}
