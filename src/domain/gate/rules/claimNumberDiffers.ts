import { agree, quantitiesIn, type Quantity } from '../quantities'
import type { Found, Rule } from '../rule'

/** Says nothing of numbers that the claim doesn't give: only where both give one in the same unit, and none of the claim's agrees with any of the sentence's, one of them is wrong. */
export const claimNumberDiffers: Rule = {
  code: 'claim.number-differs',
  asks: 'A sentence gives the numbers of the claim that it rests on: percentages, lengths of time, doses and years.',
  severity: 'blocks',
  duty: 'HONcode 4; house rule: a sentence says what the claim behind it says',
  check: ({ snapshot, statements }) =>
    statements.flatMap(({ claims, text, place }): Found[] => {
      const cited = snapshot.claims.filter(({ id }) => claims.includes(id))
      if (cited.length === 0) return []
      const theirs = cited.flatMap(({ statement }) => quantitiesIn(statement.slice(0, LONGEST)))
      const wrong = firstWrong(quantitiesIn(text.slice(0, LONGEST)), theirs)
      if (wrong === undefined) return []
      const said = theirs.filter(({ unit }) => unit === wrong.unit).map(({ words }) => `“${words}”`)
      return [{
        place: { path: place.path, start: place.start + wrong.start, end: place.start + wrong.end },
        text: text.slice(wrong.start, wrong.end),
        message: `“${wrong.words}” stands here, and the claim behind it says ${[...new Set(said)].join(' and ')}: “${cited.map(({ statement }) => statement).join('” “')}”.`,
        advice: 'Look into the source and put the wrong one right, or link the claim that states this number.',
      }]
    }),
}

/** Characters. What runs on longer is no sentence, and must not slow the gate down. */
const LONGEST = 2_000

/** The first of a unit of which theirs give a number, too, and none of ours agrees with any of those. */
function firstWrong(ours: readonly Quantity[], theirs: readonly Quantity[]): Quantity | undefined {
  const settled = new Set(ours.filter((one) => theirs.some((their) => agree(one, their))).map(({ unit }) => unit))
  const comparable = new Set(theirs.map(({ unit }) => unit))
  return ours.find(({ unit }) => comparable.has(unit) && !settled.has(unit))
}
