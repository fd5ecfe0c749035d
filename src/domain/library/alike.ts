import { conceptsOf } from './concepts'

/**
 * How two claims stand to each other that speak of the same: `same` where one says what the other does, perhaps with a word more; `opposite` where
 * they differ in nothing but that one denies it, or says more where the other says less. null: neither; two numbers that differ make two claims.
 */
export function alike(one: string, other: string): 'same' | 'opposite' | null {
  const [a, b] = [conceptsOf(one), conceptsOf(other)]
  const only = (concepts: Iterable<string>, without: ReadonlyMap<string, string>): string[] => [...concepts].filter((concept) => !without.has(concept))
  const [left, right] = [only(a.keys(), b), only(b.keys(), a)]
  const shared = a.size - left.length
  const turned = left.filter(isDirection).length === 1 && right.filter(isDirection).length === 1
  const [more, fewer] = [left, right].map((rest) => (turned ? rest.filter((concept) => !isDirection(concept)) : rest)).sort((x, y) => y.length - x.length)
  if (more === undefined || fewer === undefined || shared < 2 || [...more, ...fewer].some(isNumber) || fewer.length > 0 || more.length > (shared >= 4 ? 1 : 0)) return null
  if (!turned && [...left, ...right].some(isDirection)) return null
  const denies = NEGATION.test(one) !== NEGATION.test(other)
  if (turned && denies) return null
  return turned || denies ? 'opposite' : 'same'
}

const isNumber = (concept: string): boolean => concept.startsWith('#') || /^\d/.test(concept)
const DIRECTIONS: ReadonlySet<string> = new Set([...conceptsOf('increase').keys(), ...conceptsOf('reduce').keys()])
const isDirection = (concept: string): boolean => DIRECTIONS.has(concept)
const NEGATION = /\b(?:not|no|never|without|cannot|neither|nor)\b|n['’]t\b/i
