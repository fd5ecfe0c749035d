import { againstClaims } from '../cited'
import type { Rule } from '../rule'

export const claimNewer: Rule = {
  code: 'claim.newer',
  asks: 'A text says what the library’s claim says now; a change marked as safety-relevant is taken over first.',
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
