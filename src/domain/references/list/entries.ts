import { setApart } from '../parse/apparatus'
import { readAuthors } from '../parse/authors'

/** An entry of a list where it stands, its printed number or bullet included. */
export interface Entry {
  readonly start: number
  readonly end: number
  readonly label: string | null
}

interface Line {
  readonly start: number
  readonly text: string
}

export function entriesOf(text: string, from: number): Entry[] {
  const lines = linesOf(text, from)
  return numbered(text, lines) ?? unnumbered(text, lines)
}

const linesOf = (text: string, from: number): Line[] => [...text.slice(from).matchAll(/[^\n]+|\n(?=\n)/g)].map(({ 0: line, index }) => ({ start: from + index, text: line }))

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const LABEL = /^\s*(?:[-•*·▪◦‣●■►\uF0A7\uF0B7][^\S\n]+)?(?:\[\^?(\d{1,4})\]:?|\((\d{1,3})\)|(\d{1,3})[.)](?!\d)|(\d{1,3})(?=[^\S\n]+\S)|([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}))/u

/** The number that begins a line. A bare one counts only as the next of its row. */
function labelOf(line: string): { number: number; bare: boolean } | undefined {
  const match = LABEL.exec(line)
  if (match === null) return undefined
  const [, square, round, dotted, bare, raised] = match
  const digits = raised === undefined ? (square ?? round ?? dotted ?? bare ?? '') : [...raised].map((digit) => SUPERSCRIPTS.indexOf(digit)).join('')
  return { number: Number(digits), bare: square === undefined }
}

/** A list whose first entry has a number; lines without one go on with the entry above, until a blank line. */
function numbered(text: string, lines: readonly Line[]): Entry[] | undefined {
  const first = lines.find(({ text: line }) => line.trim() !== '')
  const opening = first && labelOf(first.text)
  if (opening === undefined || (opening.bare && opening.number > 1 && !lines.some(({ text: line }) => labelOf(line)?.number === opening.number + 1))) return undefined
  const entries: Entry[] = []
  let number = opening.number - 1
  let open = false
  for (const { start, text: line } of lines) {
    if (line.trim() === '') {
      // A number that stands alone on its line still waits for its text.
      const last = entries.at(-1)
      open = open && last !== undefined && start - last.start < 20 && /^\W*\d+\W*$/.test(text.slice(last.start, start))
      continue
    }
    const labels = labelsIn(line, number)
    if (open || labels[0]?.at === 0) extend(entries, text, start + (labels[0]?.at ?? line.length))
    labels.forEach(({ at, number: named }, index) => {
      entries.push({ ...within(text, start + at, start + (labels[index + 1]?.at ?? line.length)), label: String(named) })
      number = named
      open = true
    })
  }
  return entries
}

const INSIDE = /(?<=\S[^\S\n]{1,3})\[(\d{1,4})\](?=[^\S\n]*[\p{L}“"])|(?<=(?:[.\])\d/]|(?:10\.\d{4,9}|https?:\/)\/\S{1,200})[^\S\n]{1,3})(\d{1,3})[.)](?=[^\S\n]{1,3}[\p{Lu}“"])/gu

function extend(entries: Entry[], text: string, to: number): void {
  const last = entries.pop()
  if (last !== undefined) entries.push({ ...last, end: Math.max(last.end, within(text, last.start, to).end) })
}

/** The number at a line's beginning, and those that follow each other inside it: in square brackets anywhere, with a stop only after the end of an entry. */
function labelsIn(line: string, after: number): { at: number; number: number }[] {
  const found: { at: number; number: number }[] = []
  const opening = labelOf(line)
  if (opening !== undefined && (opening.bare ? opening.number === after + 1 : opening.number > after)) found.push({ at: 0, number: opening.number })
  let expected = (found[0]?.number ?? after) + 1
  for (const { 1: digits, 2: dotted, index } of line.matchAll(INSIDE)) {
    if (Number(digits ?? dotted) !== expected || index - (found.at(-1)?.at ?? 0) < 25) continue
    found.push({ at: index, number: expected })
    expected += 1
  }
  return found
}

/** One entry a paragraph, a bullet or a line, as the list shows; lines wrapped by hand are put together again. */
function unnumbered(text: string, lines: readonly Line[]): Entry[] {
  const unwrapped = lines.some(({ text: line }) => line.length > 120)
  const bulleted = lines.filter(({ text: line }) => BULLET.test(line)).length > 1
  const entries: Entry[] = []
  let blank = true
  for (const { start, text: line } of lines) {
    const last = entries.at(-1)
    const soFar = last === undefined ? '' : text.slice(Math.max(last.start, last.end - 2000), last.end)
    const begins = blank || (bulleted ? BULLET.test(line) : unwrapped || beginsAnother(soFar, line))
    blank = line.trim() === ''
    if (blank) continue
    if (begins || last === undefined) entries.push({ ...within(text, start, start + line.length), label: null })
    else extend(entries, text, start + line.length)
  }
  return entries
}

const BULLET = /^\s*[-•*·–▪◦‣●■►\uF0A7\uF0B7]\s+\S/
const COMPLETE = /(?:[.)\]]|\d|(?:https?:\/|10\.\d{4,9})\/\S{1,300})\s*$/
const SAYS_WHEN_OR_WHERE = /(?<!\d)(?:1[6-9]|20)\d\d(?!\d)|https?:\/\//

/** Whether a line is a new reference and not the rest of the one above: that one is complete, and this begins as references do. */
function beginsAnother(above: string, line: string): boolean {
  if (!COMPLETE.test(above) || !/^["“‘[]?\p{Lu}/u.test(line)) return false
  const named = readAuthors(setApart(line).core).authors.length > 0
  return named ? true : SAYS_WHEN_OR_WHERE.test(above) && SAYS_WHEN_OR_WHERE.test(line)
}

function within(text: string, start: number, end: number): { start: number; end: number } {
  const printed = text.slice(start, end)
  return { start: start + printed.length - printed.trimStart().length, end: start + printed.trimEnd().length }
}
