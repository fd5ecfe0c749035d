import { stopWords } from './stopWords'
import { distinctWords, isSpaceless } from './words'

/** What somebody looks for: texts that have every one of these words. In the spelling of `wordsOf`; there is at least one. */
export interface Question {
  readonly words: readonly string[]
  /** Any word that begins so stands for it: somebody may still be typing it. null: all are whole. */
  readonly beginning: string | null
}

/** As many as anybody means. */
const MOST_WORDS = 16
const LONGEST = 2_000
/** Shorter beginnings are those of half of all words. */
const SHORTEST_BEGINNING = 3

/** What a search text asks for, whatever else is in it: nothing in it is an operator. null: it has no word. */
export function questionIn(text: string, language: string | null): Question | null {
  const asked = distinctWords(text.slice(0, LONGEST)).slice(0, MOST_WORDS)
  const last = asked.at(-1)
  if (last === undefined) return null
  const [beginning, whole] = last.length >= SHORTEST_BEGINNING || isSpaceless(last) ? [last, asked.slice(0, -1)] : [null, asked]
  const stop = stopWords(language)
  const telling = whole.filter((word) => !stop.has(word))
  return { words: telling.length > 0 || beginning !== null ? telling : whole, beginning }
}
