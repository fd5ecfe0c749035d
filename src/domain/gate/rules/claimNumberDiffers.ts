import { agree, familyOf, isDose, quantitiesIn, slipped, type Quantity } from '../quantities'
import type { Found, Rule } from '../rule'

/** Says nothing of numbers that the claim doesn't give: only where both give one in the same unit, or one that a slip makes of the other, and none of the claim's agrees with any of the sentence's, one of them is wrong. */
export const claimNumberDiffers: Rule = {
  code: 'claim.number-differs',
  asks: 'A sentence gives the numbers of the claim that it rests on: percentages, lengths of time, doses and years.',
  severity: 'blocks',
  duty: 'HONcode 4; house rule: a sentence says what the claim behind it says',
  check: ({ snapshot, statements }) =>
    statements.flatMap(({ claims, text, place }): Found[] => {
      const cited = snapshot.claims.filter(({ id }) => claims.includes(id))
      const [first] = cited
      if (first === undefined) return []
      const said = text.slice(0, LONGEST)
      const claimed = cited.map(({ statement }) => statement.slice(0, LONGEST))
      const theirs = claimed.flatMap(quantitiesIn)
      const wrong = firstWrong(quantitiesIn(said), theirs, claimed.some((words) => partsIn(words) !== partsIn(said)))
      if (wrong === undefined) return []
      const given = ofFamily(theirs, wrong).map(({ words }) => `“${words}”`)
      return [{
        place: { path: place.path, start: place.start + wrong.start, end: place.start + wrong.end },
        text: text.slice(wrong.start, wrong.end),
        about: { claim: first.id },
        message: `“${wrong.words}” stands here, and the claim behind it says ${[...new Set(given)].join(' and ')}: “${cited.map(({ statement }) => statement).join('” “')}”.`,
        advice: 'Look into the source and put the wrong one right, or link the claim that states this number.',
      }]
    }),
}

/** Characters. What runs on longer is no sentence, and must not slow the gate down. */
const LONGEST = 2_000

/** “500 mg twice a day” are 1,000 mg, but not to a claim that says “twice”, too. */
const partsIn = (text: string): string => IN_PARTS.exec(text)?.[0].toLowerCase() ?? ''
const IN_PARTS = /\b(?:twice|(?:two|three|four|\d) times|every|in (?:two|three|four|\d|divided) doses|divided|split|in total|(?:\d|two|three|four) (?:tablets|capsules|pills|puffs|doses|injections))\b/i
const MOST_PARTS = 6

/**
 * The first of a unit of which theirs give a number, too, and none of ours agrees with any of those. In other units of the same family only where both give one.
 * A year beside a number that agrees is the year of something else.
 */
function firstWrong(ours: readonly Quantity[], theirs: readonly Quantity[], inParts: boolean): Quantity | undefined {
  const agreeing = ours.filter((one) => theirs.some((their) => agree(one, their) || (inParts && agreeInParts(one, their))))
  const settled = new Set(agreeing.map(({ unit }) => unit))
  return ours.find((one) => {
    if (settled.has(one.unit) || (one.unit === 'year' && settled.size > 0)) return false
    if (theirs.some(({ unit }) => unit === one.unit)) return true
    const [rival, ...others] = ofFamily(theirs, one)
    return rival !== undefined && others.length === 0 && ofFamily(ours, one).length === 1 && slipped(one, rival)
  })
}

const ofFamily = (quantities: readonly Quantity[], one: Quantity): Quantity[] => quantities.filter((other) => familyOf(other) === familyOf(one))

const agreeInParts = (one: Quantity, their: Quantity): boolean =>
  isDose(one) && Array.from({ length: MOST_PARTS - 1 }, (_, index) => index + 2).some((parts) => agree(times(one, parts), their) || agree(one, times(their, parts)))

const times = (quantity: Quantity, factor: number): Quantity => ({ ...quantity, least: quantity.least * factor, most: quantity.most * factor })
