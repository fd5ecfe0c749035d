import type { CslDate, CslType } from '../csl'
import type { Apparatus } from './apparatus'
import { readChapter } from './chapter'
import { splitAtQuotes, splitContainer } from './container'
import { isGroup } from './groups'
import { isJournalWord } from './journalWords'
import { findLocator, type Locator } from './locator'
import { CUT, EDITION, ONLINE, trimmed } from './marks'
import { PUBLISHING, readPlaced, readPublisher, type Published } from './publisher'
import { segmentsOf } from './segments'

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

type Context = Pick<Apparatus, 'identifiers' | 'url'> & { readonly dated: boolean }

export function readWork(printed: string, context: Context): Work {
  const { text, edition } = takeEdition(printed)
  const chapter = readChapter(text)
  if (chapter !== undefined) return { type: 'chapter', title: chapter.title, container: chapter.book, edition, ...readImprint(chapter.rest, context) }
  // Volume, issue and pages are a periodical's: the edition printed before them is part of a title (a classification, a guideline).
  const numbered = edition === undefined ? undefined : findLocator(printed, context.dated)
  const article = numbered?.volume !== undefined && numbered.issue !== undefined && numbered.page !== undefined ? readArticle(printed, numbered, context) : undefined
  if (article !== undefined) return article
  const locator = findLocator(text, context.dated)
  return (edition === undefined && locator !== undefined ? readArticle(text, locator, context) : undefined) ?? withEdition(readMonograph(text, locator, context), edition)
}

const withEdition = (work: Work, edition: string | undefined): Work => (edition === undefined ? work : { ...work, edition, type: work.type === 'document' ? 'book' : work.type })

const EDITION_PRINTED = /[,.]?\s*\(?(?:(\d{1,2})(?:st|nd|rd|th)\s(?:rev\.?\s|revised\s|international\s)?ed(?:n|ition)?(?![\p{L}])\.?(?! of)|(rev(?:ised|\.)?|second|third|fourth|fifth|sixth)\sed(?:n|ition)?(?![\p{L}])\.?(?! of))\)?[.,;]?/iu
const EXTENT = /[.;]\s\d{1,4}\s?p(?:p|ages)?\.?\s?(?=$|\uE000)/

function takeEdition(printed: string): { text: string; edition?: string } {
  const text = printed.replace(EXTENT, '. ')
  const match = EDITION_PRINTED.exec(text)
  if (match === null || match.index === 0) return { text }
  return { text: `${text.slice(0, match.index)}${EDITION} ${text.slice(match.index + match[0].length)}`, edition: match[1] ?? match[2] }
}

/** A piece of a periodical; undefined where what has volume or year turns out to be a book. */
function readArticle(text: string, { start, ahead, issued, volume, issue, page }: Locator, { identifiers, url }: Context): Work | undefined {
  const before = text.slice(0, start)
  const online = before.lastIndexOf(ONLINE)
  const { title, container: printed } = splitContainer(online > 0 && (volume ?? page) !== undefined ? before.slice(0, online) : before)
  const container = printed.replace(/^in:?\s/i, '')
  if (container === '' || (readPlaced(container) !== undefined && issue === undefined)) return undefined
  const located = volume !== undefined || issue !== undefined || page !== undefined || ahead
  const periodical = container.split(' ').every((word) => isJournalWord(word) || !/\p{Lu}/u.test(word))
  if (!periodical && PUBLISHING.test(container) && issue === undefined) return undefined
  if (!located && !periodical && identifiers.pmid === undefined && identifiers.doi === undefined) {
    return NEWSPAPER.test(container) ? { type: 'article-newspaper', title, container, issued } : url === undefined ? undefined : { type: 'webpage', title, container, issued }
  }
  return { type: 'article-journal', title, container, issued, volume, issue, page }
}

const NEWSPAPER = /(?<!\p{L})(?:times|post|guardian|telegraph|newspaper|news|tribune|observer|herald|gazette|daily|globe|zeitung|monde)(?!\p{L})/iu
const REPORT = /(?<!\p{L})(?:reports?|guidelines?|guidance|working paper|technical|statement|recommendations|surveillance|white paper)(?!\p{L})/iu

/** A book, report, thesis or page: title, then whoever brought it out. */
function readMonograph(text: string, locator: Locator | undefined, { url, dated }: Context): Work {
  const { body, issued } = withoutYear(text, locator, dated)
  const online = body.indexOf(ONLINE)
  const { title: named, published } = online > 0 ? { title: body.slice(0, online), published: lastOf(body.slice(online)) } : splitPublisher(body, url !== undefined || issued !== undefined)
  const { title, volume } = takeVolume(trimmed(named))
  const imprint = published?.publisher !== undefined && (published.place !== undefined || PUBLISHING.test(published.publisher))
  if (/(?<!\p{L})(?:thesis|dissertation)(?!\p{L})/iu.test(text)) return { type: 'thesis', title, published, issued }
  if (url !== undefined && !imprint) return { type: 'webpage', title, container: published?.publisher, issued }
  const type = REPORT.test(title) || (published?.publisher !== undefined && isGroup(published.publisher) && !PUBLISHING.test(published.publisher)) ? 'report' : imprint ? 'book' : url === undefined ? 'document' : 'webpage'
  return { type, title, published, issued, volume }
}

/** The year of an imprint stands near its end. One inside the title stays there. */
function withoutYear(text: string, locator: Locator | undefined, dated: boolean): { body: string; issued?: CslDate } {
  if (locator === undefined || dated || locator.issued === undefined || trimmed(text.slice(0, locator.start)) === '') return { body: text }
  return { body: `${text.slice(0, locator.start).replace(/[\s(]+$/, '')}${CUT} ${text.slice(locator.end)}`, issued: locator.issued }
}

function splitPublisher(text: string, closes: boolean): { title: string; published?: Published } {
  const quoted = splitAtQuotes(text)
  if (quoted !== undefined) return { title: quoted.title, published: quoted.container === '' ? undefined : readPublisher(quoted.container) }
  const segments = segmentsOf(text).filter(({ start, end }) => trimmed(text.slice(start, end)) !== '')
  for (let index = segments.length - 1; index > 0; index -= 1) {
    const segment = segments[index]
    const placed = segment && readPlaced(text.slice(segment.start, segment.end).replaceAll(CUT, ' '))
    if (segment && placed) return { title: text.slice(0, segment.start), published: placed }
  }
  const last = segments.at(-1)
  if (segments.length > 1 && last !== undefined) {
    const printed = trimmed(text.slice(last.start, last.end)).replace(/^(?:from|at|by)\s(?=\p{Lu})/u, '')
    if (closes || isGroup(printed) || PUBLISHING.test(printed)) return { title: text.slice(0, last.start), published: readPublisher(printed) }
  }
  const inline = /^(.{4,}?)(?:,\s|\s\()((?:\p{Lu}[\p{L}.]+\s?){1,3}:\s\p{Lu}[^:()]{2,80}|[^,()]{2,60}(?:Press|Verlag|Books|Publish\p{L}*)(?:,\s\p{Lu}\p{L}+)?)\)?[\s.,;\uE000]*$/u.exec(text)
  return inline?.[1] !== undefined && inline[2] !== undefined ? { title: inline[1], published: readPublisher(inline[2]) } : { title: text }
}

function lastOf(text: string): Published | undefined {
  const last = segmentsOf(text).map(({ start, end }) => trimmed(text.slice(start, end))).filter((stretch) => /\p{L}{3}/u.test(stretch)).at(-1)
  return last === undefined ? undefined : readPublisher(last)
}

function takeVolume(title: string): { title: string; volume?: string } {
  const match = /,?\s\(?vol(?:ume)?\.?\s?(\d{1,3})\)?$/i.exec(title)
  return match === null ? { title } : { title: trimmed(title.slice(0, match.index)), volume: match[1] }
}

/** What follows a chapter's book: place and publisher, year, volume, pages. */
function readImprint(rest: string, { dated }: Context): Omit<Work, 'type' | 'title' | 'container' | 'edition'> {
  const page = /(?<!\p{L})pp?\.?\s?([A-Za-z]?\d+(?:\s?[-–—‑‐]\s?[A-Za-z]?\d+)?)/u.exec(rest)?.[1] ?? /[,:]\s?(\d+\s?[-–—‑‐]\s?\d+)(?!\d)/.exec(rest)?.[1]
  const volume = /(?<!\p{L})vol(?:ume)?\.?\s?(\d+|[IVX]+)(?!\p{L})/iu.exec(rest)?.[1]
  const locator = findLocator(rest.replace(/\([^)]*\bpp?\.[^)]*\)/, ''), dated)
  const words = rest
    .replace(/\(?(?:vol(?:ume)?\.?\s?(?:\d+|[IVX]+)[,;]?\s?)?(?:pp?\.?\s?[A-Za-z]?\d+(?:\s?[-–—‑‐]\s?[A-Za-z]?\d+)?)?\)?/gi, '')
    .replace(/[,:]?\s?\(?(?<!\d)(?:1[6-9]|20)\d\d\)?(?::\d+\s?[-–]\s?\d+)?|^[,:]\s?\d+\s?[-–]\s?\d+|\uE002|\uE000/g, ' ')
  return { published: lastOf(words), issued: locator?.issued, volume, page }
}

