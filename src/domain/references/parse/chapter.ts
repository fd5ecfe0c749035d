import { isCommonGiven } from './givenNames'
import type { NameForm } from './names'
import { FIRST, readNames } from './nameRun'
import { splitAtQuotes } from './container'
import { YEAR } from './dates'
import { isAbbreviation } from './journalWords'
import { trimmed } from './marks'
import { findAfterComma, isPlace, PLACE, PUBLISHING, readPlaced } from './publisher'
import { segmentsOf } from './segments'

/** A part and the whole it stands in. `rest` is what follows the book's title: edition, pages, place, publisher. */
export interface InBook {
  readonly title: string
  readonly book: string
  readonly rest: string
  /** Whether the whole is a conference's. */
  readonly meets: boolean
}

/** Longer than any printed book with all its editors. */
const LONGEST = 2000

/** “Chapter. In: Editors, editors. Book. …” and its cousins; undefined where the reference isn't a chapter's. */
export function readChapter(text: string): InBook | undefined {
  const quoted = splitAtQuotes(text)
  const untitled = quoted === undefined ? UNTITLED.exec(text) : null
  if (untitled?.[1] !== undefined && PAGED.test(text.slice(untitled[0].length))) return { title: '', book: trimmed(untitled[1]), rest: text.slice(untitled[0].length), meets: false }
  const marked = IN_COLON.exec(text) ?? IN_BARE.exec(text)
  if (marked !== null && marked.index > 2) {
    const from = marked.index + marked[0].length
    const book = text.slice(from, from + LONGEST)
    const edited = EDITED.test(book.slice(0, 300))
    const meets = MEETING.test(book.slice(0, 120))
    // Pages with their label and a publisher are what only books print.
    const printed = (PAGED.test(book) && PUBLISHING.test(book) && !/\d\s?\(\d/.test(book)) || startOfEdited(book) !== undefined
    if (edited || meets || printed || (quoted === undefined && marked[0].includes(':'))) return { title: quoted?.title ?? trimmed(text.slice(0, marked.index)), meets, ...readBook(book) }
  }
  return quoted !== undefined && EDITED.test(quoted.container) ? { title: quoted.title, meets: false, ...readBook(quoted.container.slice(0, LONGEST)) } : undefined
}

/** “Okafor, 1991, Ward Care, eds. Lind and Moe, Kestrel Press, Leeds, pp. 7–19”: pages of an edited book, whose own title isn't printed. */
const UNTITLED = /^([^.“”"‘«]{5,150}),\s(?:[Ee]ds?\.|edited by)\s(?=\p{Lu})[^,.]{3,80},\s/u

const IN_COLON = /(?<=[.?!”"’',»\uE000]\s?)\b(?:[Ii]n|Dans|En)\s?:\s?/
const IN_BARE = /(?<=[.?!”"’',»\uE000]\s?)\b(?:[Ii]n|Dans)\s(?=\p{Lu}|the Proc|\d{1,3}(?:st|nd|rd|th)\s)/u
export const MEETING = /^(?:the\s)?(?:Pre-?)?Proc(?:\.|eedings)|(?<!\p{L})(?:Conference|Conf\.|Symposium|Symp\.|Workshop|Congress|Annual Meeting)(?!\p{L})/u
const EDITED = /\([Ee]ds?\.?\s(?=\p{Lu})|(?<!\p{L})(?:[EeÉé]ds?\.?[),]|[EeÉé]ds?\.\s(?!\uE000)|[Ee]ditors?(?!\p{L})|[Ee]dited by|[Hh]rsg\.)/u
const PAGED = /(?<!\p{L})pp?\.?\s?\d/iu
const BY_EDITORS = /,?\s*[[(]?(?<!\p{L})(?:edited by|eds?\.?\s(?=\p{Lu}))\s*/u
const EDITORS_END = /^\s*,?\s*(?:et al\.?,?\s*)?[[(]?(?:editors?|eds?|éds?|hrsg|hgg?)(?!\p{L})\.?[\])]?[.,:]?\s*/iu
const UNREAD_EDITORS = /^.{3,200}?(?:\((?:eds?|éds?|edd|editors?|hrsg|hg|a cura di)\.?\)|,\s(?:editors?|eds?)(?!\p{L}))[.,:]?\s*/iu

interface Book {
  readonly book: string
  readonly rest: string
}

function readBook(text: string): Book {
  const { names, end } = readNames(text)
  const role = names.length === 0 ? null : EDITORS_END.exec(text.slice(end, end + 40))
  if (role !== null && !isByline(text, end + role[0].length)) return splitBook(text.slice(end + role[0].length))
  const edited = startOfEdited(text)
  if (edited !== undefined) return splitBook(text.slice(edited))
  // “UpToDate, Post TW (Ed), …”
  const within = /^([^,.]{3,80}),\s(?=[^()]{3,120}\(eds?\.?\))/i.exec(text)
  if (within?.[1] !== undefined && names.length === 0) {
    const after = readNames(text, within[0].length)
    if (after.names.length > 0) return { book: within[1], rest: text.slice(after.end).replace(EDITORS_END, '') }
  }
  const byline = /^(.{8,200}?),?\s[[(]?(?:edited by|éditée? par|[Hh]rsg\.(?:\svon)?|eds?\.?:?)\s(?=\p{Lu})/u.exec(text)
  if (byline?.[1] !== undefined && !/[.]\s/.test(byline[1])) {
    const after = readNames(text, byline[0].length, BYLINE)
    if (after.names.length > 0) return { book: trimmed(byline[1]), rest: text.slice(after.end) }
  }
  const editors = UNREAD_EDITORS.exec(text)
  const behind = editors === null ? undefined : editorsBehind(editors[0])
  if (editors !== null && behind !== undefined) return { book: trimmed(text.slice(0, behind)), rest: text.slice(editors[0].length) }
  if (editors !== null && !/["“”]/.test(editors[0])) return splitBook(text.slice(editors[0].length))
  const by = BY_EDITORS.exec(text)
  if (by === null || by.index === 0) return splitBook(text)
  const after = readNames(text, by.index + by[0].length, BYLINE)
  return { book: trimmed(text.slice(0, by.index)), rest: text.slice(after.end) }
}

/** “In Care, Money, and Morals, eds. Anna Lind and …”: people after the word, so that what stands before it is the book. */
function isByline(text: string, from: number): boolean {
  const { names, form } = readNames(text, from, BYLINE)
  return names.length > 0 && (form === 'initials-family' || (form === 'given-family' && isCommonGiven(text.slice(from, from + 30))))
}

/** “In Anna Lind & Bo Moe, The Ward at Work”: where a book begins after the names of several people that nothing calls editors. */
function startOfEdited(text: string): number | undefined {
  const { names, end, joined } = readNames(text)
  return joined && names.length > 1 && /^,\s\p{Lu}/u.test(text.slice(end, end + 3)) ? end + 2 : undefined
}

/** “Book. Lind, B. (Ed.).”: where in what leads up to the editors' mark they begin, if a title stands before them. */
function editorsBehind(led: string): number | undefined {
  for (const { start } of segmentsOf(led).slice(1)) {
    if (/(?<!\p{L})\p{Lu}\.\s*$/u.test(led.slice(0, start))) continue
    const { names, end } = readNames(led, start, FIRST)
    if (names.length > 0 && EDITORS_END.exec(led.slice(end))?.[0].length === led.length - end) return start
  }
  return undefined
}

const BYLINE: readonly NameForm[] = ['given-family', 'initials-family', 'family-initials', 'family-comma-initials']
const BOOK_END = new RegExp(
  `[.?!](?=\\s+[^\\p{Ll}])|[.,;]?\\s*[([](?=[Vv]ol|pp?\\b|pages?\\s|(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth)\\s[Ee]d|\\d+(?:st|nd|rd|th)|\\d+\\s?[-–]\\s?\\d|[Rr]ev|edn?|\\p{Lu}[^():]{1,40}:\\s)|[,:]\\s(?=[Pp]p?\\.|pages?\\s|[Vv]ol|(?!${YEAR}[-–]${YEAR})\\d+[-–]\\d)|\\.\\s(?=(?:pp?\\.|pages?)\\s\\d)|[;:]\\s?(?=${YEAR})|,\\s(?=(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\\p{Ll}*\\.?\\s\\d)|[\\uE000-\\uE003]|,\\s(?=${YEAR}(?!\\s?[-–]\\s?\\d))|$`,
  'gu',
)

/** The book's title ends at a full stop, a bracket with volume or pages, a mark, a comma before pages or year, or where its imprint begins. */
function splitBook(text: string): Book {
  // A bracket with pages belongs to all that stands before it: “Book. Its subtitle (pp. 1–23).”
  const paged = /\s?\((?=(?:[Vv]ols?\.|pp?\.|S\.)\s?\d)/.exec(text.slice(0, 260))?.index
  const end = paged !== undefined && !/[:;]\s\p{Lu}[^.]*\.\s|\p{Lu}\.\s/u.test(text.slice(0, paged)) ? paged : endOfBook(text)
  const imprint = findAfterComma(text.slice(0, end))
  const at = imprint?.at ?? end
  return { book: withoutTown(trimmed(text.slice(0, at))), rest: text.slice(at) }
}

function endOfBook(text: string): number {
  for (const { 0: mark, index } of text.matchAll(BOOK_END)) {
    const after = text.slice(index + mark.length)
    // “Proc. Int. Conf.”, “What is health? Concepts and measures”.
    const word = text.slice(text.lastIndexOf(' ', index) + 1, index + 1)
    if (mark === '.' && ((word.length < 7 && isAbbreviation(word)) || /^(?:Intl|(?:\p{Lu}\.)*\p{Lu})\.$/u.test(word))) continue
    if (mark === '.' && goesOnToImprint(after)) continue
    if (mark === '?' && readPlaced(after.slice(0, 120)) === undefined && /^\s+\p{Lu}/u.test(after) && !PUBLISHING.test(after.slice(0, 80).replace(/[.,:;(].*/s, ''))) continue
    return index + (/[?!]/.test(mark) ? 1 : 0)
  }
  return text.length
}

const PLACED_AHEAD = new RegExp(`^\\s+(?!(?:[Vv]ol|[Pp]p?\\.|[Ee]d|\\p{Lu}\\.)[^])\\p{Lu}\\p{Ll}*\\s[^.:;()\\d]{2,100}[.,]\\s(${PLACE}):\\s`, 'u')

/** “Hips and wards. Practice and theory. London: Sage”: a book's title goes on behind a stop where its town stands only behind the next. */
function goesOnToImprint(after: string): boolean {
  const place = PLACED_AHEAD.exec(after)?.[1]
  return place !== undefined && isPlace(place) && !PUBLISHING.test(after.slice(0, after.indexOf(place)))
}

/** “…, New York, NY”: where a meeting was held is no part of its name. */
export function withoutTown(meeting: string): string {
  for (const { 0: mark, index } of meeting.matchAll(/,\s(?:at\s)?(?=\p{Lu})/gu)) if (isPlace(meeting.slice(index + mark.length))) return meeting.slice(0, index)
  return meeting
}
