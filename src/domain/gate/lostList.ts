import type { Passage, PassageRole } from '../snapshot/passage'
import { at, type Found } from './rule'

/** Words. What is shorter, a text may well say again. */
const SHORTEST = 20
/** Of the list whose items lost their marks. */
const FEWEST_BREAKS = 2

const OF_BODY: ReadonlySet<PassageRole> = new Set(['paragraph', 'item', 'quote'])

/** A list that stands in the text once more, its items run together: “rest the wrist wear a splint cool it”. What is repeated mark by mark may be meant. */
export function lostListsIn(passages: readonly Passage[]): Found[] {
  const body = passages.filter(({ role }) => OF_BODY.has(role)).map((passage) => ({ passage, words: wordsOf(passage.text) }))
  const words = body.flatMap(({ words }) => words)
  const passageOf = body.flatMap(({ passage, words }) => words.map(() => passage))
  const first = new Map<number, number>()
  const found: Found[] = []
  let last = -1
  for (const [from, hash] of hashesOf(words).entries()) {
    const earlier = first.get(hash)
    if (earlier === undefined) first.set(hash, from)
    const [passage, start] = [passageOf[from], words[from]?.start]
    if (earlier === undefined || passage === undefined || start === undefined || from <= last) continue
    let [length, breaks] = [0, 0]
    while (earlier + length < from && passageOf[from + length] === passage && words[earlier + length]?.word === words[from + length]?.word) {
      if (length > 0 && words[earlier + length]?.begins === true && words[from + length]?.follows === true) breaks++
      length++
    }
    last = from + length - 1
    if (length >= SHORTEST && breaks >= FEWEST_BREAKS) found.push(at(passage, start, words[last]?.end ?? start, 'A list of this text stands here once more, its items run together.', 'Delete it.'))
  }
  return found
}

interface Word {
  readonly word: string
  /** The same for the same word. */
  readonly number: number
  readonly start: number
  readonly end: number
  /** Whether it begins an item: first in its passage, or behind a line break, a dash or a bullet. */
  readonly begins: boolean
  /** Whether nothing but a space divides it from the word before. */
  readonly follows: boolean
}

/** An edit of one sentence must not cost another reading of the other passages. */
const seen = new Map<string, readonly Word[]>()
const REMEMBERED = 5_000
const LONGEST = 20_000

function wordsOf(text: string): readonly Word[] {
  const words = seen.get(text) ?? [...text.matchAll(WORD)].map(wordAt)
  if (seen.size >= REMEMBERED) seen.clear()
  if (text.length <= LONGEST) seen.set(text, words)
  return words
}

const WORD = /(?<mark>^|\n|[•·*–-][^\S\n]{1,3}|(?<=[\p{L}\p{N})]) )?(?<word>[\p{L}\p{N}]{1,60})/gu

function wordAt({ index, 0: { length }, groups: { mark, word = '' } = {} }: RegExpExecArray): Word {
  const lower = word.toLowerCase()
  return { word: lower, number: numberOf(lower), start: index + length - word.length, end: index + length, begins: mark !== undefined && mark !== ' ', follows: mark === ' ' }
}

/** Of every run of SHORTEST words, a number that equal runs share (Karp and Rabin 1987). */
function hashesOf(words: readonly Word[]): number[] {
  let hash = 0
  return words
    .map(({ number }, index) => (hash = (Math.imul(hash, BASE) + number - Math.imul(words[index - SHORTEST]?.number ?? 0, OUTGOING)) | 0))
    .slice(SHORTEST - 1)
}

const BASE = 1_000_003
const OUTGOING = Array.from({ length: SHORTEST }).reduce<number>((power) => Math.imul(power, BASE), 1)

function numberOf(word: string): number {
  let number = 0
  for (let index = 0; index < word.length; index++) number = (Math.imul(number, 31) + word.charCodeAt(index)) | 0
  return number
}
