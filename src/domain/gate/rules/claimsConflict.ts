import { conflictsOf, type Conflict } from '../../assertions/conflicts'
import { assertionsOfSnapshot } from '../../assertions/ofSnapshot'
import type { Found, Rule } from '../rule'

/**
 * Of one subject and property two values stand in the library, in live texts or in this one, and both can't hold. It names both texts:
 * which of them is right only their sources can say. It finds what has the same subject and the same restrictions, and lets the rest be.
 */
export const claimsConflict: Rule = {
  code: 'claims.conflict',
  severity: 'warns',
  asks: 'No two values of one property of one subject that can’t both hold, be it within a text, in the claims library, or in what is live.',
  duty: 'ICMJE Recommendations, III.A (errors of fact are corrected); house rule: a publisher does not contradict itself',
  check: ({ snapshot, facts }) => conflictsOf(assertionsOfSnapshot(snapshot), facts.assertions).map(told),
}

/** As many as anybody compares at once. */
const MOST = 3

function told({ own: { assertion, text, place }, others }: Conflict): Found {
  const more = others.length > MOST ? ` and ${others.length - MOST} more` : ''
  const named = others.slice(0, MOST).map((other) => `“${other.text}” (${other.where})`).join(', ')
  return {
    place,
    text,
    message: `This and ${named}${more} say different things about the ${spoken(assertion.property)} of ${assertion.subject}: both can’t hold.`,
    advice: 'Check each against its source and correct the one that is wrong. Where both hold, say what sets them apart: for whom, in which form or dose, where, when.',
  }
}

const spoken = (property: string): string => property.replace(/ of it$/, '')
