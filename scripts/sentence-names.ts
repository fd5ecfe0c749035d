import { shownBy } from '../src/domain/prose/detect'
import { heardIn } from '../src/domain/prose/kindOf'
import { termsOf, wordingOf } from '../src/domain/prose/wording'
import type { LabelledSentence } from './gold-pages'

export interface SentenceNames {
  /** What tells whether it is a statement of fact: features, places and terms. */
  readonly weighed: readonly string[]
  /** What tells its kind. */
  readonly heard: readonly string[]
}

/** A sentence is read once for all the models that are fitted to it. */
const known = new WeakMap<LabelledSentence, SentenceNames>()

export function namesIn(sentence: LabelledSentence): SentenceNames {
  const before = known.get(sentence)
  if (before !== undefined) return before
  const wording = wordingOf(sentence.text)
  const shown = shownBy(wording, sentence.surroundings)
  const terms = termsOf(wording)
  const names = { weighed: [...shown, ...terms], heard: heardIn(wording, shown, terms) }
  known.set(sentence, names)
  return names
}
