import { isAbbreviation, isJournalWord, JOURNAL_FAMILY, OPENS_JOURNAL } from './journalWords'
import { trimmed } from './marks'
import { REGION } from './publisher'
import { segmentsOf } from './segments'

export interface Titled {
  readonly title: string
  /** '' where nothing but the title is printed. */
  readonly container: string
}

/** “Title. Journal” told apart: by quotation marks, else at the place that leaves on its right what reads most like a journal's name; `located` where only a periodical's name can stand before what follows, however unlike one it reads. */
export const splitContainer = (text: string, located = false): Titled => splitAtQuotes(text) ?? splitAtName(text, located) ?? { title: trimmed(text), container: '' }

/** A title in quotation marks and what comes after it. */
export function splitAtQuotes(text: string): Titled | undefined {
  const match = /^\s*(?:["“”„]\s?(.{2,600}?)\s?[.,]?["”“](?!\p{L}|\s?[:\-–—]|\s(?!(?:in|dans|en)\s)\p{Ll})|«\s?(.{2,600}?)\s?[.,]?[»”](?!\p{L}|\s?[:\-–—]|\s(?!(?:in|dans|en)\s)\p{Ll})|``(.{2,600}?)[.,]?(?:''|”|")|[‘'`](.{2,600}?)[.,]?['’](?=[,.\s])(?!\s\p{Ll}))[.,]?\s?/u.exec(text)
  const title = match?.slice(1).find((part) => part !== undefined)
  if (match === null || title === undefined) return undefined
  return { title: trimmed(title), container: trimmed(text.slice(match[0].length)) }
}

/** How much what stands between title and journal says that it does. Tuned on references with known fields. */
const STOP = 1
/** The stop of “Phys.”, which ends a title seldom. */
const ABBREVIATED = -0.5
const COMMA = -1.5
/** The stop of “Canad.” in “Title. Canad. J. Pain”: a short word alone between stops opens a journal's name. */
const OPENED = -2
const SHORT = /^\p{Lu}\p{Ll}{0,3}(?<![aeiouy])$/u
const COLON = -4.5
const NOTHING = -4
/** Before a capital in the middle of a title that has none. */
const RISE = -1.5

function splitAtName(text: string, located: boolean): Titled | undefined {
  const kept = text.replace(/[\s,;:]+$/, '')
  const words = wordsOf(kept)
  const caps = isCapitalised(words)
  const boundaries = boundariesIn(kept, words, caps)
  // From the end leftwards: what each word says for standing in a journal's name adds up to what its left boundary is worth.
  let sum = 0
  let best: Place | undefined
  let afterComma: Place | undefined
  let risen: Place | undefined
  for (let index = words.length - 1; index > 0 && index > words.length - 25; index -= 1) {
    const word = words[index]
    if (word === undefined) break
    sum += says(word, caps)
    const weight = boundaries.get(word.start)
    if (weight === undefined) continue
    const opens = weight > NOTHING && OPENS_JOURNAL.test(kept.slice(word.start, word.start + 40)) ? 3 : 0
    const place = { at: word.start, weight, score: sum + weight + opens - Math.max(0, words.length - index - 8) * 0.4 - (index < 3 ? 2 : 0) }
    if ((weight >= ABBREVIATED || place.score > 0) && (best === undefined || place.score >= best.score)) best = place
    if (/[,;:]["”’']?\s*$/.test(kept.slice(Math.max(0, word.start - 4), word.start))) afterComma = likelier(afterComma, place)
    else if (weight === RISE) risen = likelier(risen, place)
  }
  // Before a volume, a comma says more than a capital in mid-title or a question mark.
  if (located && afterComma !== undefined && (best === undefined || (afterComma.score > best.score && (best.weight === RISE || /\?["”’']?\s*$/.test(kept.slice(0, best.at)))))) best = afterComma
  best ??= located ? risen : undefined
  return best === undefined ? undefined : { title: trimmed(kept.slice(0, best.at)), container: trimmed(kept.slice(best.at)) }
}

interface Place {
  readonly at: number
  readonly weight: number
  readonly score: number
}

const likelier = (known: Place | undefined, place: Place): Place => (known === undefined || place.score > known.score ? place : known)

/** Where words begin that may begin a journal's name, and what the punctuation before them is worth. */
function boundariesIn(text: string, words: readonly Word[], caps: boolean): Map<number, number> {
  const boundaries = new Map<number, number>()
  for (const [index, { start, text: word }] of words.entries()) {
    if (index < 2) continue
    const previous = words[index - 1]?.text ?? ''
    const before = text.slice(Math.max(0, start - 24), start)
    if (!/^\p{Lu}/u.test(word)) continue
    if (!/[.,;:?!]["”’')]?\s*$/.test(before)) boundaries.set(start, !caps && /^\p{Ll}|\)$/u.test(previous) && !SMALL.test(previous) ? RISE : NOTHING)
    else if (/[,;]["”’']?\s*$/.test(before)) boundaries.set(start, COMMA)
    else if (/:\s*$/.test(before)) boundaries.set(start, OPENS_JOURNAL.test(text.slice(start, start + 40)) ? COMMA : COLON)
  }
  const segments = segmentsOf(text)
  segments.slice(1).forEach(({ start }, index) => {
    const before = segments[index]
    if (before === undefined) return
    const stretch = text.slice(before.start, before.end)
    if (JOURNAL_FAMILY.test(stretch)) return
    const word = stretch.slice(stretch.lastIndexOf(', ') + 1).trim()
    const alone = word === stretch
    const opening = (alone ? index > 0 && /^\p{Lu}\p{Ll}{0,5}(?<![aeiouy])$/u.test(word) : SHORT.test(word)) && !REGION.test(word)
    boundaries.set(start, opening ? OPENED : isAbbreviation(text.slice(text.lastIndexOf(' ', before.end - 1) + 1, before.end + 1)) ? ABBREVIATED : STOP)
  })
  for (const { start, end } of bracketsOf(text)) for (const at of boundaries.keys()) if (at > start && at < end) boundaries.delete(at)
  return boundaries
}

const bracketsOf = (text: string): { start: number; end: number }[] => [...text.matchAll(/\([^()]{0,200}\)/g)].map(({ 0: bracket, index }) => ({ start: index, end: index + bracket.length })).slice(-8)

interface Word {
  readonly start: number
  readonly text: string
}

const wordsOf = (text: string): Word[] => [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ start: index, text: word }))

const SMALL = /^(?:of|and|the|in|for|on|to|a|an|by|with|from|de|la|le|les|des|du|del|et|und|für|der|die|das|y|e|&|amp;|part|section)$/i

/** Whether titles here are written like journals are, with capitals: then a capital says little. */
const isCapitalised = (words: readonly Word[]): boolean => {
  const content = words.slice(1, 12).filter(({ text }) => /^\p{L}{4}/u.test(text))
  return content.length > 2 && content.filter(({ text }) => /^\p{Lu}/u.test(text)).length > content.length * 0.6
}

function says({ text }: Word, caps: boolean): number {
  const word = text.replace(/^[("“‘'[]+|[,;:)\]"”’]+$/g, '')
  if (SMALL.test(word) || word === '') return 0
  if (/^(?:e|m|np|bio|med)\p{Lu}/u.test(word)) return 2
  if (/^\p{Ll}/u.test(word)) return isJournalWord(word.charAt(0).toUpperCase() + word.slice(1)) ? -1 : -3
  if (isJournalWord(word)) return 2
  if (/\d/.test(word)) return -1.5
  if (/^\p{Lu}$/u.test(word)) return 0.5
  if (/^\p{Lu}{2,}$/u.test(word)) return 0.5
  if (/^\p{Lu}\p{L}{0,5}\.$/u.test(word)) return 1
  return caps ? -1 : -0.2
}
