import { LIST_MARK, type LogicalLine } from './lines'

type Level = 2 | 3

/** A first line that reads as a title: one short line, no sentence. */
export function isTitle(line: LogicalLine): boolean {
  const [{ text }, ...wrapped] = line
  return wrapped.length === 0 && text.length <= 150 && words(text) <= 20 && !/[.!:;,…]["”’)]?$/.test(text) && !LIST_MARK.test(text)
}

/**
 * The headings among the lines of a plain text, by index: short lines without end punctuation that stand before prose or a list.
 * Three such lines on end are no headings (a list that lost its bullets, names, form fields), nor is any after a colon.
 */
export function headingsAmong(lines: readonly LogicalLine[]): Map<number, Level> {
  const headings = new Map<number, Level>()
  let run: number[] = []
  lines.forEach((line, index) => {
    if (looksLikeHeading(line, lines[index + 1])) {
      run.push(index)
      return
    }
    const [first = 0] = run
    const announced = lines[first - 1]?.at(-1)?.text.endsWith(':') ?? false
    if (run.length <= 2 && !announced) run.forEach((at, place) => headings.set(at, place === 0 ? 2 : 3))
    run = []
  })
  return headings
}

function looksLikeHeading(line: LogicalLine, after: LogicalLine | undefined): boolean {
  const [{ text, afterBlank, indent }, ...wrapped] = line
  if (wrapped.length > 0 || text.length > 100 || words(text) > 14) return false
  if (/[.!:;,…|]["”’)]?$/.test(text) || !/^["“‘(]?[\p{Lu}\p{N}]/u.test(text)) return false
  // “1. Dosage” above a paragraph is a numbered heading, among other numbers it is an item.
  if (LIST_MARK.test(text)) return /^\d/.test(text) && indent === 0 && afterBlank && after !== undefined && after[0].afterBlank && !LIST_MARK.test(after[0].text)
  return true
}

const words = (text: string): number => text.split(/\s+/).length
