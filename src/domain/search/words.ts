import { folded } from '../references/sameWork'

/** A word as it is compared, and where it stands: UTF-16 offsets into its text. */
export interface Word {
  readonly word: string
  readonly start: number
  readonly end: number
}

/** Longer ones are compared by their beginning. */
const LONGEST = 40

/**
 * The words of a text in any script, without case, accents and ligatures. What is written without spaces (Chinese, Japanese, Thai, …) has
 * no words that could be told apart without a dictionary: each two neighbouring characters stand for one.
 */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].flatMap(({ 0: run, index }) => {
    if (PLAIN.test(run)) return [{ word: run.toLowerCase().slice(0, LONGEST), start: index, end: index + run.length }]
    return stretches(run).flatMap(({ part, at }) => {
      const [start, end] = [index + at, index + at + part.length]
      return SPACELESS.test(part) ? pairs(part, start) : folded(part).split(' ').filter((word) => word !== '').map((word) => ({ word: word.slice(0, LONGEST), start, end }))
    })
  })
}

/** The different ones, as they are compared. */
export const distinctWords = (...texts: readonly string[]): string[] => [...new Set(texts.flatMap(wordsOf).map(({ word }) => word))]

/** Whether a word, as it is compared, is made of characters that are written without spaces. */
export const isSpaceless = (word: string): boolean => SPACELESS.test(word)

const PLAIN = /^[A-Za-z0-9]+$/
const CHARACTER = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}ー]'
const SPACELESS = new RegExp(`^${CHARACTER}`, 'u')
const STRETCH = new RegExp(`${CHARACTER}+|(?:(?!${CHARACTER})[^])+`, 'gu')

const stretches = (run: string) => [...run.matchAll(STRETCH)].map(({ 0: part, index }) => ({ part, at: index }))

function pairs(part: string, from: number): Word[] {
  const characters = [...part.matchAll(/./gsu)].map(({ 0: word, index }) => ({ word, start: from + index, end: from + index + word.length }))
  const [first] = characters
  if (characters.length === 1 && first !== undefined) return [{ ...first, word: normal(first.word) }]
  return characters.slice(1).flatMap((second, at) => characters.slice(at, at + 1).map(({ word, start }) => ({ word: normal(word + second.word), start, end: second.end })))
}

const normal = (characters: string): string => characters.normalize('NFKC')
