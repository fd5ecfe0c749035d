import { againstListed } from '../cited'
import type { Rule } from '../rule'

export const referenceUnused: Rule = {
  code: 'reference.unused',
  asks: 'Every reference on the list is cited: one that no statement rests on pads it.',
  severity: 'warns',
  duty: 'ICMJE Recommendations, IV.A.3.g.ii: references are numbered as the text names them',
  check: (reading) =>
    againstListed(reading, ({ number }) => ({ message: `Nothing in the text cites reference ${number}.`, advice: 'Cite it where it carries a statement, or take it off the list.' })),
}
