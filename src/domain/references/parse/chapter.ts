import { readNames } from './people'
import { splitAtQuotes } from './container'
import { trimmed } from './marks'

/** A part and the whole it stands in. `rest` is what follows the book's title: edition, pages, place, publisher. */
export interface InBook {
  readonly title: string
  readonly book: string
  readonly rest: string
}

/** “Chapter. In: Editors, editors. Book. …” and its cousins; undefined where the reference isn't a chapter's. */
export function readChapter(text: string): InBook | undefined {
  const quoted = splitAtQuotes(text)
  const marked = IN_COLON.exec(text) ?? IN_BARE.exec(text)
  if (marked !== null && marked.index > 2) {
    const book = text.slice(marked.index + marked[0].length)
    const edited = EDITED.test(book.slice(0, 300))
    if (quoted === undefined ? edited || marked[0].includes(':') : edited) return { title: quoted?.title ?? trimmed(text.slice(0, marked.index)), ...readBook(book) }
  }
  return quoted !== undefined && EDITED.test(quoted.container) ? { title: quoted.title, ...readBook(quoted.container) } : undefined
}

const IN_COLON = /(?<=[.?!”"’',]\s?)\b[Ii]n:\s/
const IN_BARE = /(?<=[.?!”"’',]\s?)\b[Ii]n\s(?=\p{Lu})/u
const EDITED = /(?<!\p{L})(?:[Ee]ds?\.?[),]|[Ee]ds?\.\s(?!\uE000)|[Ee]ditors?(?!\p{L})|[Ee]dited by)/u
const BY_EDITORS = /,?\s*[[(]?(?:edited by|eds?\.?\s(?=\p{Lu}))\s*/u
const EDITORS_END = /^\s*,?\s*(?:et al\.?,?\s*)?[[(]?(?:editors?|eds?|hrsg)(?!\p{L})\.?[\])]?[.,:]?\s*/iu
const UNREAD_EDITORS = /^.{3,200}?(?:\((?:eds?|editors?|hrsg)\.?\)|,\s(?:editors?|eds?)(?!\p{L}))[.,:]?\s*/iu

function readBook(text: string): { book: string; rest: string } {
  const { names, end } = readNames(text)
  const role = names.length === 0 ? null : EDITORS_END.exec(text.slice(end, end + 40))
  if (role !== null) return splitBook(text.slice(end + role[0].length))
  const editors = UNREAD_EDITORS.exec(text)
  if (editors !== null && !/["“”]/.test(editors[0])) return splitBook(text.slice(editors[0].length))
  const by = BY_EDITORS.exec(text)
  if (by === null || by.index === 0) return splitBook(text)
  const after = readNames(text, by.index + by[0].length, ['given-family', 'initials-family', 'family-initials', 'family-comma-initials'])
  return { book: trimmed(text.slice(0, by.index)), rest: text.slice(after.end) }
}

const BOOK_END =
  /[.?!](?=\s+[^\p{Ll}])|[.,;]?\s*[([](?=[Vv]ol|pp?\b|\d+(?:st|nd|rd|th)|[Rr]ev|edn?)|,\s(?=pp?\.|[Vv]ol|\d+[-–]\d)|[;:]\s?(?=(?:1[6-9]|20)\d\d)|[\uE000-\uE003]|,\s(?=(?:1[6-9]|20)\d\d)|$/u

/** The book's title ends at a full stop, a bracket with volume or pages, a mark, or a comma before pages or year. */
function splitBook(text: string): { book: string; rest: string } {
  const at = BOOK_END.exec(text)?.index ?? text.length
  return { book: trimmed(text.slice(0, at)), rest: text.slice(at) }
}
