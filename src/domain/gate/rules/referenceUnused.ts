import { againstListed } from '../cited'
import type { Rule } from '../rule'

/** A reference that no statement cites pads the list. ICMJE Recommendations, IV.A.3.g. */
export const referenceUnused: Rule = {
  code: 'reference.unused',
  severity: 'warns',
  duty: 'ICMJE Recommendations, IV.A.3.g',
  check: (reading) =>
    againstListed(reading, ({ number }) => ({ message: `Nothing in the text cites reference ${number}.`, advice: 'Cite it where it carries a statement, or take it off the list.' })),
}
