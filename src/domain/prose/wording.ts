import { classesOf, type WordClass } from './lexicon'

/** A sentence as the features see it: without bullets and reference markers. */
export interface Wording {
  readonly text: string
  readonly lower: string
  readonly words: readonly string[]
  readonly classes: ReadonlyMap<WordClass, number>
}

export function wordingOf(sentence: string): Wording {
  const text = sentence.replace(/\[\d{1,3}(?:\s?[,–-]\s?\d{1,3})*\]/g, ' ').replace(/^[\s•●▪·*–-]+/, '').trim()
  const lower = text.toLowerCase().replaceAll('’', "'")
  const words = lower.match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? []
  const classes = new Map<WordClass, number>()
  for (const word of words) for (const name of classesOf(word)) classes.set(name, (classes.get(name) ?? 0) + 1)
  return { text, lower, words, classes }
}

/** The words alone and in pairs, numbers all alike and long words by their beginnings, each after a tilde: “~^ take”, “~take #”, “~tablet”. */
export function termsOf({ words }: Wording): ReadonlySet<string> {
  const terms = new Set<string>()
  let before = '^'
  for (const word of words) {
    const plain = /^\p{N}/u.test(word) ? '#' : word
    terms.add(`~${plain.slice(0, STEM)}`)
    terms.add(`~${before} ${plain}`)
    before = plain
  }
  return terms
}

const STEM = 6
