import { againstClaims } from '../cited'
import type { Rule } from '../rule'

export const claimUncited: Rule = {
  code: 'claim.uncited',
  asks: 'A claim rests on at least one source that supports it.',
  severity: 'blocks',
  duty: 'HONcode 4 and 5; JAMA 1997;277:1244 (Attribution)',
  check: (reading) =>
    againstClaims(reading, ({ statement, revision, citations }) => {
      if (revision === 0) return { message: 'The claim behind this no longer exists.', advice: 'Remove the claim reference, or link another claim.' }
      if (citations.some(({ stance }) => stance === 'supports')) return null
      return { message: `The claim “${statement}” cites no source that supports it.`, advice: 'Add a supporting citation to the claim, or link another claim.' }
    }),
}
