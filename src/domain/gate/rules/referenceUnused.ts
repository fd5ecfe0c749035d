import { atField, type Rule } from '../rule'

/** A reference that no statement cites pads the list. ICMJE Recommendations, IV.A.3.g. */
export const referenceUnused: Rule = {
  code: 'reference.unused',
  severity: 'warns',
  duty: 'ICMJE Recommendations, IV.A.3.g',
  check: ({ snapshot }) => {
    const cited = new Set(snapshot.claims.flatMap(({ citations }) => citations.map(({ reference }) => reference)))
    return snapshot.bibliography
      .filter(({ number }) => !cited.has(number))
      .map(({ number, text }) => atField(`bibliography/${number}`, `Nothing in the text cites reference ${number}.`, 'Cite it where it carries a statement, or take it off the list.', text))
  },
}
