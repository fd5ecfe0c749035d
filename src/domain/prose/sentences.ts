import { ENDS_BEFORE_CAPITALS, MAY_BE_LAST, NEVER_LAST, STARTERS } from './abbreviations'

/** Where a sentence stands: UTF-16 offsets into the text it was found in. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * The sentences of one passage, in order, without the white space and bullets around them. Every letter and digit of the text lies in exactly one.
 * A bold lead (“Dose: …”) and a reference marker after the full stop stay with their sentence. Linear in the text's length.
 */
export function sentences(text: string): Span[] {
  const found: Span[] = []
  let start = 0
  for (const end of ends(text)) {
    const span = trimmed(text, start, end)
    if (span !== null) found.push(span)
    start = end
  }
  return found
}

/** The full stop (or what stands for it), the quotation marks and brackets that close after it, and markers: `.”`, `.[4]`, `. [2,3]`, `.(4)`, `.⁴`, `.4 `. A line break, or a bullet within a line, may end one, too. */
const STOP = /(?:\.{3}|[.!?…])[.!?…]{0,3}([”’"')\]]{0,3})((?:(?:\s?\[\d{1,3}(?:\s?[,–-]\s?\d{1,3}){0,8}\]|\(\d{1,3}(?:\s?[,–-]\s?\d{1,3}){0,8}\))){0,6}[¹²³⁴-⁹⁰]{0,6}(?:(?<=\p{L}{2}[.!?])\d{1,2}(?:[,–-]\d{1,2}){0,4}(?=\s+\p{Lu}))?)|\n|(?<=\S)\s{1,3}[•●▪◦‣·–-]\s/gu

function* ends(text: string): Generator<number> {
  let listed = false
  for (const match of text.matchAll(STOP)) {
    const after = match.index + match[0].length
    if (match[0] === '\n') listed = false
    else if (match[1] === undefined) {
      listed ||= text[match.index - 1] === ':' || !/[·–-]/.test(match[0])
      if (listed) yield match.index
      continue
    }
    if (match[0] === '\n' ? breaks(text, match.index) : stops(text, match.index, after, match[1] !== '', match[2] !== '')) yield after
  }
  yield text.length
}

/** A line break ends a sentence unless the line was only wrapped: nothing closed it, and the next goes on in lower case. */
function breaks(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 12), at).trimEnd()
  const next = text.slice(at + 1, at + 40)
  return before === '' || /[.!?:;”"…]$/u.test(before) || !/^[ \t]{0,8}\p{Ll}/u.test(next)
}

function stops(text: string, at: number, after: number, closed: boolean, marked: boolean): boolean {
  const next = text.slice(after, after + 40)
  const word = lastWord(text, at)
  if (next.trim() === '') return true
  if (!/^\s/u.test(next)) return text[at] !== '.' || !word.includes('.') ? runsTogether(word, next, marked || (text[at] !== '.' && /\p{L}{2}$/u.test(word))) : false
  const opening = /^\s+[“‘"'([•–—-]*\s*(\S+)/u.exec(next)?.[1] ?? ''
  if (/^\p{Ll}/u.test(opening)) return text[at] === '.' && !closed && !marked && isOrdinary(word) && (/^\p{Ll}\p{Lu}\p{Ll}/u.test(opening) || !/[\p{Lu}\d]/u.test(opening))
  if (text[at] !== '.' || closed || marked) return true
  return !isAbbreviation(text, at, word, opening)
}

/** “eases colic.Trials confirm”: a whole word, a stop, a capitalised word and then a space; not “example.Com/page” or “Node.js”. */
const runsTogether = (word: string, next: string, marked: boolean): boolean => (marked || /^\p{Ll}{3,}$|\)$|\]$/u.test(word)) && /^[“"(]?\p{Lu}\p{Ll}*[\s,’']/u.test(next)

/** A word nobody abbreviates to: the stop after it is real even before lower case, as in debris of editing. */
const isOrdinary = (word: string): boolean => /^(?:\p{Ll}{4,}|of|the|an?|and|or|to|in|for|by|on|at)$/u.test(word) && !NEVER_LAST.has(word) && !MAY_BE_LAST.has(word)

function isAbbreviation(text: string, at: number, word: string, opening: string): boolean {
  const plain = word.toLowerCase()
  if (plain === 'no') return /^\d/u.test(opening)
  if (NEVER_LAST.has(plain)) return true
  const starts = STARTERS.has(opening.toLowerCase().replace(/[^\p{L}]/gu, ''))
  if (MAY_BE_LAST.has(plain) || /^(?:\p{L}\.){1,4}\p{L}$/u.test(word)) return !starts && !ENDS_BEFORE_CAPITALS.has(plain)
  if (isNumbering(text, at)) return true
  if (/^\p{Lu}$/u.test(word)) return !starts && !/(?:vitamin|hepatitis|type|group|influenza|factor|grade|stage|class|schedule|protein|part|plan|appendix)\s\p{Lu}$/iu.test(text.slice(Math.max(0, at - 14), at))
  return false
}

/** “1.” or “A.” where a line or a sentence begins numbers what follows. */
const isNumbering = (text: string, at: number): boolean => /(?:^|(?<!\b(?:[Nn]os?|[Ff]igs?|[Vv]ols?|[Rr]efs?|eq|ch|sect?|pp?|approx|ca|vs|max|min))[.!?:]["”’)]?\s{1,3})[\s•*–-]*(?:\d{1,2}|[A-H])$/u.test(lineBefore(text, at))

/** The word that ends at `at`, of at most 40 characters, without the brackets and quotation marks before it. */
const lastWord = (text: string, at: number): string => /[^\s“”"‘’([/—–]*$/u.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? ''

/** The line up to `at`, as far as 8 characters back: enough to know the number of a list item. */
const lineBefore = (text: string, at: number): string => {
  const before = text.slice(Math.max(0, at - 8), at)
  return before.slice(before.lastIndexOf('\n') + 1)
}

const MARGIN = /^(?:[\s•●▪◦‣·*–—›»>→✓-]|(?![©®™])\p{Extended_Pictographic}|[\u{FE0F}\u{200D}])*/u

/** Bullets, dashes and pictures are trimmed only where they lead the span; null where no letter or digit is left. */
function trimmed(text: string, from: number, to: number): Span | null {
  const start = from + (MARGIN.exec(text.slice(from, to))?.[0].length ?? 0)
  let end = to
  while (end > start && /\s/u.test(text.charAt(end - 1))) end--
  return /[\p{L}\p{N}]/u.test(text.slice(start, end)) ? { start, end } : null
}
