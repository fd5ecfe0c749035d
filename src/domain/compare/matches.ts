import { diffArrays } from 'diff'

/** Indices of what is the same on both sides, in order on both. */
export type Match = readonly [before: number, after: number]

/** Work that one comparison may still do, in edits squared: so much the library needs for two sides that are so many edits apart. */
export interface Budget {
  left: number
}

/** About a tenth of a second. */
export const aBudget = (): Budget => ({ left: 1_000_000 })

/** Further apart than this, nobody sees one as made from the other. */
const MOST_EDITS = 500

/**
 * What two sequences share: as much as possible in the order of both, or only their common beginning and end where they are too far apart.
 * Asked the other way round, it answers the same the other way round.
 */
export function matches(before: readonly string[], after: readonly string[], budget: Budget): Match[] {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start++
  let end = 0
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++
  const middle = inOneDirection(before.slice(start, before.length - end), after.slice(start, after.length - end), budget)
  return [
    ...Array.from({ length: start }, (_, at): Match => [at, at]),
    ...middle.map(([one, other]): Match => [one + start, other + start]),
    ...Array.from({ length: end }, (_, at): Match => [before.length - end + at, after.length - end + at]),
  ]
}

/** Of several ways that are equally short the library takes one by the order of its sides. */
function inOneDirection(before: readonly string[], after: readonly string[], budget: Budget): Match[] {
  if (before.length === 0 || after.length === 0) return []
  return isTurned(before, after) ? shared(after, before, budget).map(([one, other]): Match => [other, one]) : shared(before, after, budget)
}

/** Which of two sides comes first, whoever asks. */
export const isTurned = (before: readonly string[], after: readonly string[]): boolean => before.length > after.length || (before.length === after.length && before.join('\n') > after.join('\n'))

/** What stands on one side alone can't match, and would only be counted as edits. */
function shared(before: readonly string[], after: readonly string[], budget: Budget): Match[] {
  const [one, other] = [alsoIn(before, after), alsoIn(after, before)]
  const most = Math.min(MOST_EDITS, Math.floor(Math.sqrt(budget.left)))
  const changes = diffArrays(one.map(({ key }) => key), other.map(({ key }) => key), { maxEditLength: most })
  const edits = changes?.reduce((sum, { added, removed, count }) => sum + (added || removed ? count : 0), 0) ?? most
  budget.left -= edits * edits
  const found: Match[] = []
  let [at, to] = [0, 0]
  for (const { added, removed, count } of changes ?? []) {
    if (!added && !removed) for (let step = 0; step < count; step++) found.push([one[at + step]?.index ?? 0, other[to + step]?.index ?? 0])
    if (!added) at += count
    if (!removed) to += count
  }
  return found
}

function alsoIn(keys: readonly string[], others: readonly string[]): { readonly key: string; readonly index: number }[] {
  const known = new Set(others)
  return keys.map((key, index) => ({ key, index })).filter(({ key }) => known.has(key))
}
