import { isJournalWord, JOURNAL_FAMILY } from './journalWords'
import { trimmed } from './marks'
import { segmentsOf } from './segments'

export interface Titled {
  readonly title: string
  /** '' where nothing but the title is printed. */
  readonly container: string
}

/** “Title. Journal” told apart: by quotation marks, by the last full stop that isn't an abbreviation's, else by the words journals are named with. */
export function splitContainer(text: string): Titled {
  return splitAtQuotes(text) ?? splitAtStop(text) ?? splitAtComma(text) ?? splitAtWords(text) ?? { title: trimmed(text), container: '' }
}

/** A title in quotation marks and what comes after it. */
export function splitAtQuotes(text: string): Titled | undefined {
  const match = /^\s*(?:["“”«]\s?(.{2,600}?)\s?[.,]?["”»](?!\p{L})|[‘'`](.{2,600}?)[.,]?['’](?=[,.\s])(?!\s\p{Ll}))[.,]?\s?/u.exec(text)
  const title = match?.[1] ?? match?.[2]
  if (match === null || title === undefined) return undefined
  return { title: trimmed(title), container: trimmed(text.slice(match[0].length)) }
}

function splitAtStop(text: string): Titled | undefined {
  const segments = segmentsOf(text)
  let first = segments.length - 1
  while (first > 1 && continues(phrase(text, segments, first - 1))) first -= 1
  const start = segments[first]?.start
  if (first < 1 || start === undefined) return undefined
  return { title: trimmed(text.slice(0, start)), container: trimmed(text.slice(start)) }
}

const phrase = (text: string, segments: readonly { start: number; end: number }[], index: number): string => {
  const segment = segments[index]
  return segment === undefined ? '' : text.slice(segment.start, segment.end)
}

/** Whether a stretch before the last is the journal's too: “N. Engl. J.” before “Med”, “Nature reviews” before “Neuroscience”. */
function continues(stretch: string): boolean {
  if (JOURNAL_FAMILY.test(stretch)) return true
  const words = stretch.split(' ')
  return words.length <= 3 && words.every((word) => /^\p{Lu}[\p{L}-]*$|^&$/u.test(word)) && words.every((word) => word.length === 1 || word === '&' || isJournalWord(word))
}

/** “Title, Journal of X” */
function splitAtComma(text: string): Titled | undefined {
  const match = /^(.{8,}),\s((?:The\s)?\p{Lu}[^,]*)$/u.exec(text.replace(/[\s,.;:]+$/, ''))
  const [, title, container] = match ?? []
  if (title === undefined || container === undefined) return undefined
  return container.split(' ').some(isJournalWord) ? { title: trimmed(title), container: trimmed(container) } : undefined
}

/** “… a clinical trial Diabetes Educ.”: no punctuation at all between them. */
function splitAtWords(text: string): Titled | undefined {
  const words = trimmed(text).split(' ')
  let first = words.length
  while (first > 2 && isJournalWord(words[first - 1] ?? '')) first -= 1
  const before = words[first - 1] ?? ''
  if (first === words.length || first < 3 || !/^\p{Ll}|\)$/u.test(before)) return undefined
  return { title: trimmed(words.slice(0, first).join(' ')), container: words.slice(first).join(' ') }
}
