import { againstClaims } from '../cited'
import type { Rule } from '../rule'

/** The library holds a newer wording of a claim than the text pins; one marked as safety-relevant must be taken over first. */
export const claimNewer: Rule = {
  code: 'claim.newer',
  severity: 'warns',
  duty: 'House rule: a snapshot pins the revision of each claim that was reviewed',
  check: (reading) =>
    againstClaims(reading, ({ id, statement, revision }) => {
      const now = reading.facts.claims[id]
      if (now === undefined || now.revision <= revision) return null
      const safety = now.safetyRevision > revision
      return {
        message: `The claim “${statement}” was changed after this text was submitted${safety ? ', and the change is marked as safety-relevant' : ''}.`,
        advice: 'Recall the text and submit it again to take the change over.',
        ...(safety ? { severity: 'blocks' as const } : {}),
      }
    }),
}
