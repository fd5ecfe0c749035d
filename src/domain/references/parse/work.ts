import type { CslDate, CslType } from '../csl'
import { readApart } from './apart'
import type { Apparatus } from './apparatus'
import { MEETING, readChapter, withoutTown } from './chapter'
import { splitContainer } from './container'
import { isJournalWord } from './journalWords'
import { findLocator, type Locator } from './locator'
import { CUT, EDITION, ONLINE } from './marks'
import { readMonograph } from './monograph'
import { isPlace, lastOf, PUBLISHING, readPlaced, type Published } from './publisher'

/** What follows the authors, read: '' and undefined are fields that aren't printed. */
export interface Work {
  readonly type: CslType
  readonly title: string
  readonly container?: string
  readonly published?: Published
  readonly issued?: CslDate
  readonly volume?: string
  readonly issue?: string
  readonly page?: string
  readonly edition?: string
}

/** What is known from elsewhere; `dated` where the year has been read with the authors. */
export type Context = Pick<Apparatus, 'identifiers' | 'url'> & { readonly dated: CslDate | undefined }

export function readWork(printed: string, context: Context): Work {
  const { text, edition } = takeEdition(withoutAgain(printed, context.dated))
  const chapter = readChapter(text)
  if (chapter !== undefined) return { type: chapter.meets ? 'paper-conference' : 'chapter', title: chapter.title, container: chapter.book, edition, ...readImprint(chapter.rest, context) }
  const apart = readApart(text)
  if (apart !== undefined) return apart
  // Volume, issue and pages are a periodical's: the edition printed before them is part of a title (a classification, a guideline).
  const numbered = edition === undefined ? undefined : findLocator(printed, context.dated)
  const article = numbered?.volume !== undefined && numbered.issue !== undefined && numbered.page !== undefined ? readArticle(printed, numbered, context) : undefined
  if (article !== undefined) return article
  const locator = findLocator(text, context.dated) ?? (context.identifiers.doi === undefined && context.identifiers.pmid === undefined ? undefined : { start: text.length, end: text.length, ahead: true })
  return (edition === undefined && locator !== undefined ? readArticle(text, locator, context) : undefined) ?? withEdition(readMonograph(text, locator, context), edition)
}

/** “Author, 1946. Title, Publisher, 1946.”: the year once more. */
function withoutAgain(text: string, dated: CslDate | undefined): string {
  const again = /(?<!\d)[,.;]\s?(\d{4})[\s.\uE000]*$/.exec(text)
  return again !== null && Number(again[1]) === dated?.['date-parts'][0][0] ? `${text.slice(0, again.index)}.` : text
}

const withEdition = (work: Work, edition: string | undefined): Work => (edition === undefined ? work : { ...work, edition, type: work.type === 'document' ? 'book' : work.type })

const EDITION_PRINTED = /[,.]?\s*\(?(?:(\d{1,2})\s?(?:st|nd|rd|th)\s(?:rev\.?\s|revised\s|international\s)?ed(?:n|ition)?(?![\p{L}])\.?(?! of)|((?:1[89]|20)\d\d)\sed\.(?=\))|(\d{1,2})\.\s(?:Aufl(?:\.|age)|vyd\.)|(rev(?:ised|\.)?|second|third|fourth|fifth|sixth)\sed(?:n|ition)?(?![\p{L}])\.?(?! of))\)?[.,;]?/iu
const EXTENT = /(?<=[.,]\s)\d{1,2}\svols?[.,]\s|[.;,]\s(?:\d{1,4}|[xvi]+\s?[,+]\s?\d{1,4})\s?(?:p|pp|pages|S|Seiten|págs?)\.?\s?(?:\([^()]{0,60}\)\.?\s?)?(?=$|\uE000)/u

function takeEdition(printed: string): { text: string; edition?: string } {
  const text = printed.replace(EXTENT, '. ')
  const match = EDITION_PRINTED.exec(text)
  if (match === null || match.index === 0) return { text }
  return { text: `${text.slice(0, match.index)}${EDITION} ${text.slice(match.index + match[0].length).trimStart()}`, edition: match.slice(1).find((part) => part !== undefined) }
}

/** A piece of a periodical; undefined where what has volume or year turns out to be a book. */
function readArticle(text: string, { start, ahead, issued, volume, issue, page }: Locator, { identifiers, url }: Context): Work | undefined {
  const before = text.slice(0, start)
  const online = before.lastIndexOf(ONLINE)
  const { title, container: printed } = splitContainer(online > 0 && (volume ?? page) !== undefined ? before.slice(0, online) : before, [volume, issue, page].filter((part) => part !== undefined).length > 1 || (page !== undefined && AFTER_COMMA_MEETING.test(before)))
  const named = printed.replace(/^in:?\s(?!vivo|vitro)/i, '')
  const container = MEETING.test(named) ? withoutTown(named) : named
  if (container === '' || (readPlaced(container) !== undefined && issue === undefined && (volume === undefined || page === undefined))) return undefined
  // What has pages only, and a town before them, is a book.
  if (volume === undefined && issue === undefined && page !== undefined && isPlace(container.slice(container.lastIndexOf(', ') + 2)) && container.includes(', ')) return undefined
  const located = volume !== undefined || issue !== undefined || page !== undefined || ahead
  const periodical = container.split(' ').every((word) => isJournalWord(word) || !/\p{Lu}/u.test(word))
  if (!periodical && PUBLISHING.test(container) && issue === undefined && (volume === undefined || page === undefined)) return undefined
  if (!located && !periodical && identifiers.pmid === undefined && identifiers.doi === undefined) {
    return NEWSPAPER.test(container) ? { type: 'article-newspaper', title, container, issued } : url === undefined ? undefined : { type: 'webpage', title, container, issued }
  }
  return { type: 'article-journal', title, container, issued, volume, issue, page }
}

const AFTER_COMMA_MEETING = /,\s(?:Proc\.|Proceedings|Actes|Transactions)\s/
const NEWSPAPER = /(?<!\p{L})(?:times|post|guardian|telegraph|newspaper|news|tribune|observer|herald|gazette|daily|globe|zeitung|monde)(?!\p{L})/iu

const NUMBERS = `[A-Za-z]?\\d+(?:\\s?(?:--|[-–—‑‐−])\\s?[A-Za-z]?\\d+)?`
const RANGE = `\\d{1,5}\\s?(?:--|[-–—‑‐−])\\s?\\d{1,5}`
const BOOK_PAGES = new RegExp(`(?<!\\p{L})(?:[Pp]{1,2}\\.?|[Pp]ages?|S\\.)\\s?(${NUMBERS})`, 'u')
/** “(383–392)”, “: 1–30”, “Oxford. 73–89.”: pages without a label are two numbers that are no years' span of a title. */
const BARE_PAGES = new RegExp(`[,:.(]\\s?(${RANGE})(?!\\d)\\)?(?=[\\s.,;\\uE000]*(?:$|[\\p{Lu}(]))`, 'u')
const BOOK_VOLUME = /(?<!\p{L})vol(?:ume)?\.?\s?(\d+|[IVX]+)(?!\p{L})/iu

/** What follows a chapter's book: place and publisher, year, volume, pages. */
function readImprint(rest: string, { dated }: Context): Omit<Work, 'type' | 'title' | 'container' | 'edition'> {
  const page = (BOOK_PAGES.exec(rest) ?? BARE_PAGES.exec(rest))?.[1]
  const volume = BOOK_VOLUME.exec(rest)?.[1]
  const locator = findLocator(rest.replace(/\([^)]*\bpp?\.[^)]*\)/, ''), dated)
  const words = rest
    .replace(BOOK_PAGES, CUT)
    .replace(BARE_PAGES, CUT)
    .replace(BOOK_VOLUME, CUT)
    .replace(/[,:]?\s?\(?(?<!\d)(?:1[6-9]|20)\d\d\)?(?::\d+\s?[-–]\s?\d+)?|\uE002|[(\s,.:]*\uE000[\s,.:)]*/g, `. ${CUT} `)
  return { published: lastOf(words), issued: locator?.issued, volume, page: page?.replace(/\s?(--|[-–—‑‐−])\s?/, (_, dash: string) => (dash === '--' ? '–' : dash)) }
}
