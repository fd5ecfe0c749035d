import { cuesIn } from './kindCues'
import { KIND_WEIGHTS } from './kindWeights'
import { STATEMENT_KINDS, type StatementKind } from './kinds'
import { termsOf, type Wording } from './wording'

/** What a statement of fact is about: the likeliest kind by a multinomial model over what the sentence shows (detect.ts) and the words it uses. */
export function kindOf(wording: Wording, shown: readonly string[]): StatementKind {
  const sums = STATEMENT_KINDS.map(() => 0)
  const add = (weights: readonly number[] | undefined): void => weights?.forEach((weight, at) => (sums[at] = (sums[at] ?? 0) + weight))
  for (const name of heard(wording, shown)) add(KIND_WEIGHTS[name])
  return STATEMENT_KINDS[sums.indexOf(Math.max(...sums))] ?? 'other'
}

/** What the model weighs: the empty name, which every sentence has; features and places by their names; cues; words and pairs of words after a tilde. */
export const heard = (wording: Wording, shown: readonly string[]): string[] => ['', ...shown, ...cuesIn(wording.lower), ...[...termsOf(wording)].map((term) => `~${term}`)]
