import { againstClaims } from '../cited'
import type { Rule } from '../rule'

export const claimRetired: Rule = {
  code: 'claim.retired',
  asks: 'A claim that its library has given up can’t be published.',
  severity: 'blocks',
  duty: 'House rule: the claims library is the place where a claim is given up',
  check: (reading) =>
    againstClaims(reading, ({ id, statement }) =>
      reading.facts.claims[id]?.retired === true
        ? { message: `The claim “${statement}” has been retired.`, advice: 'Link another claim, or take the statement out.' }
        : null,
    ),
}
