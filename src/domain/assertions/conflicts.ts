import { keyOf, type Assertion } from './assertion'
import { contradicts } from './contradicts'
import type { Asserted } from './ofSnapshot'

/** An assertion of another text, with its words and where readers of a message find them: “the article “Less salt””. */
export interface HeldAssertion {
  readonly assertion: Assertion
  readonly text: string
  readonly where: string
}

/** A sentence and what it can't hold beside, the same words only once. */
export interface Conflict {
  readonly own: Asserted
  readonly others: readonly HeldAssertion[]
}

/** Of two sentences of the same text the later one is told of the earlier. */
export const HERE = 'in this text'

/** Every sentence of a text that contradicts an earlier one of it, or one that is held elsewhere; in reading order. */
export function conflictsOf(own: readonly Asserted[], elsewhere: readonly HeldAssertion[]): Conflict[] {
  const held = new Map<string, HeldAssertion[]>()
  const add = (one: HeldAssertion): unknown => (held.get(keyOf(one.assertion))?.push(one)) ?? held.set(keyOf(one.assertion), [one])
  elsewhere.forEach(add)
  const found = own.flatMap((one) => {
    const others = (held.get(keyOf(one.assertion)) ?? []).filter((other) => contradicts(one.assertion, other.assertion))
    add({ assertion: one.assertion, text: one.text, where: HERE })
    return others.length === 0 ? [] : [{ own: one, others: distinct(others) }]
  })
  // One sentence may say the same thing twice over.
  return found.filter(({ own: { place } }, index) => found.findIndex(({ own }) => own.place.path === place.path && own.place.start === place.start) === index)
}

const distinct = (others: readonly HeldAssertion[]): HeldAssertion[] => [...new Map(others.map((other) => [`${other.where} ${other.text}`, other])).values()]
