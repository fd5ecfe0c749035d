import { cuesIn } from './kindCues'
import { weightIn } from './kindLetters'
import { KIND_WEIGHTS } from './kindWeights'
import { STATEMENT_KINDS, type StatementKind } from './kinds'
import { sensesIn } from './senses'
import type { Wording } from './wording'

/** What a statement of fact is about: the likeliest kind by a multinomial model over what the sentence shows (detect.ts), what its words stand for, and the words. */
export function kindOf(heard: Iterable<string>): StatementKind {
  const sums = STATEMENT_KINDS.map(() => 0)
  for (const name of heard) {
    const letters = KIND_WEIGHTS[name]
    if (letters !== undefined) for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + weightIn(letters, at)
  }
  return STATEMENT_KINDS[sums.indexOf(Math.max(...sums))] ?? 'other'
}

/** What the model weighs: the empty name, which every sentence has; features and places by their names; cues; senses after a plus; words and pairs of words after a tilde. */
export const heardIn = (wording: Wording, shown: readonly string[], terms: ReadonlySet<string>): string[] => ['', ...shown, ...cuesIn(wording.lower), ...sensesIn(wording), ...terms]
