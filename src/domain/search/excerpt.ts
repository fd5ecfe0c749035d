import type { Snapshot } from '../snapshot/snapshot'
import type { Question } from './question'
import { leadOf, textOf } from './searched'
import { wordsOf, type Word } from './words'

/** A stretch of plain text that was asked for, or stands beside what was. */
export interface ExcerptPiece {
  readonly text: string
  readonly match: boolean
}

/** UTF-16 units, without the ellipses. */
export const LONGEST_EXCERPT = 240
/** What is read before the first match to understand it. */
const BEFORE = 60

/** The place of a text that has most of what was asked for, the first of several; its beginning where only its title has any. Neighbouring pieces differ in `match`. */
export function excerptOf(snapshot: Snapshot, question: Question): ExcerptPiece[] {
  const lines = [...leadOf(snapshot), ...textOf(snapshot), ...snapshot.claims.map(({ statement }) => statement)].map((line) => line.replace(/\s+/gu, ' ').trim()).filter((line) => line !== '')
  const [first, ...others] = lines.map((line) => bestIn(line, question))
  return first === undefined ? [] : piecesOf(others.reduce(better, first))
}

/** A stretch of a line that begins before one of its hits. */
interface Window {
  readonly line: string
  readonly hits: readonly Word[]
  readonly hit: number
  /** How many different words of the question stand in it. */
  readonly distinct: number
}

const better = (one: Window, other: Window): Window => (other.distinct > one.distinct ? other : one)
const opening = (hit: number): number => Math.max(0, hit - BEFORE)

function bestIn(line: string, { words, beginning }: Question): Window {
  const hits = wordsOf(line).filter(({ word }) => words.includes(word) || (beginning !== null && word.startsWith(beginning)))
  const windows = hits.map(({ start: hit }, at) => {
    const within = new Set<string>()
    for (const { word, end } of hits.slice(at, at + MOST_HITS)) if (end <= opening(hit) + LONGEST_EXCERPT) within.add(words.includes(word) ? word : '')
    return { line, hits, hit, distinct: within.size }
  })
  return windows.reduce(better, { line, hits, hit: 0, distinct: 0 })
}

/** Enough to tell one place from another; a line may be one word over and over. */
const MOST_HITS = 50

function piecesOf({ line, hits, hit }: Window): ExcerptPiece[] {
  const [start, end] = line.length <= LONGEST_EXCERPT ? [0, line.length] : cut(line, hit)
  const within = hits.filter((one) => one.start >= start && one.end <= end)
  const edges = [...new Set([start, ...within.flatMap((one) => [one.start, one.end]), end])].sort((a, b) => a - b)
  const inside = edges.slice(1).map((to, at) => {
    const from = edges[at] ?? start
    return { text: line.slice(from, to), match: within.some((one) => one.start <= from && to <= one.end) }
  })
  return joined([{ text: start > 0 ? '…' : '', match: false }, ...inside, { text: end < line.length ? '…' : '', match: false }])
}

/** Between words where there are any. */
function cut(line: string, hit: number): readonly [start: number, end: number] {
  const from = opening(hit)
  const space = line.lastIndexOf(' ', hit)
  const start = from === 0 ? 0 : space < from ? whole(line, from) : line.indexOf(' ', from) + 1
  const to = start + LONGEST_EXCERPT
  const last = line.lastIndexOf(' ', to)
  return [start, to >= line.length ? line.length : last > start + LONGEST_EXCERPT / 2 ? last : whole(line, to)]
}

/** A place that cuts no character in two. */
const whole = (line: string, at: number): number => (/[\uDC00-\uDFFF]/.test(line.charAt(at)) ? at - 1 : at)

function joined(pieces: readonly ExcerptPiece[]): ExcerptPiece[] {
  const all: ExcerptPiece[] = []
  for (const { text, match } of pieces.filter((piece) => piece.text !== '')) {
    const last = all.at(-1)
    if (last?.match === match) all.splice(-1, 1, { text: last.text + text, match })
    else all.push({ text, match })
  }
  return all
}
