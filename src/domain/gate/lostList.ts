import type { Passage, PassageRole } from '../snapshot/passage'
import { at, type Found } from './rule'

/** Words. What is shorter, a text may well say again. */
const SHORTEST = 20
/** Of the list whose items lost their marks. */
const FEWEST_BREAKS = 2

const OF_BODY: ReadonlySet<PassageRole> = new Set(['paragraph', 'item', 'quote'])

/** A list that stands in the text once more, its items run together: “rest the wrist wear a splint cool it”. What is repeated mark by mark may be meant. */
export function lostListsIn(passages: readonly Passage[]): Found[] {
  const words = passages.filter(({ role }) => OF_BODY.has(role)).flatMap(wordsOf)
  const first = new Map<number, number>()
  const found: Found[] = []
  let last = -1
  for (const [from, hash] of hashesOf(words).entries()) {
    const earlier = first.get(hash)
    if (earlier === undefined) first.set(hash, from)
    const start = words[from]
    if (earlier === undefined || start === undefined || from <= last) continue
    const length = sharedRun(words, earlier, from)
    last = from + length - 1
    const breaks = Array.from({ length }).filter((_, index) => index > 0 && words[earlier + index]?.begins === true && words[from + index]?.follows === true)
    if (length < SHORTEST || breaks.length < FEWEST_BREAKS) continue
    found.push(at(start.passage, start.start, words[last]?.end ?? start.end, 'A list of this text stands here once more, its items run together.', 'Delete it.'))
  }
  return found
}

interface Word {
  readonly passage: Passage
  readonly word: string
  readonly start: number
  readonly end: number
  /** Whether it begins an item: first in its passage, or behind a line break, a dash or a bullet. */
  readonly begins: boolean
  /** Whether nothing but a space divides it from the word before. */
  readonly follows: boolean
}

const wordsOf = (passage: Passage): Word[] =>
  [...passage.text.matchAll(/(?<mark>^|\n|[•·*–-][^\S\n]{1,3}|(?<=[\p{L}\p{N})]) )?(?<word>[\p{L}\p{N}]{1,60})/gu)].map(({ index, 0: { length }, groups: { mark, word = '' } = {} }) => ({
    passage,
    word: word.toLowerCase(),
    start: index + length - word.length,
    end: index + length,
    begins: mark !== undefined && mark !== ' ',
    follows: mark === ' ',
  }))

/** How many words stand the same from both places, within the later one's passage. */
function sharedRun(words: readonly Word[], earlier: number, later: number): number {
  let length = 0
  while (earlier + length < later && words[later + length]?.passage === words[later]?.passage && words[earlier + length]?.word === words[later + length]?.word) length++
  return length
}

/** Of every run of SHORTEST words, a number that equal runs share (Karp and Rabin 1987). */
function hashesOf(words: readonly Word[]): number[] {
  const numbers = words.map(({ word }) => numberOf(word))
  const outgoing = Array.from({ length: SHORTEST }).reduce<number>((power) => Math.imul(power, BASE), 1)
  let hash = 0
  return numbers
    .map((number, index) => (hash = (Math.imul(hash, BASE) + number - Math.imul(numbers[index - SHORTEST] ?? 0, outgoing)) | 0))
    .slice(SHORTEST - 1)
}

const BASE = 1_000_003

function numberOf(word: string): number {
  let number = 0
  for (let index = 0; index < word.length; index++) number = (Math.imul(number, 31) + word.charCodeAt(index)) | 0
  return number
}
