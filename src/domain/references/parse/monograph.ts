import type { CslDate } from '../csl'
import { FULL_DATE } from './dates'
import { splitAtQuotes } from './container'
import { isGroup, isTitleCased } from './groups'
import type { Locator } from './locator'
import { CUT, ONLINE, trimmed } from './marks'
import { findAfterComma, lastOf, PLACE, PUBLISHING, readBracketed, readPlaced, readPublisher, type Published } from './publisher'
import { segmentsOf } from './segments'
import type { Context, Work } from './work'

const REPORT = /(?<!\p{L})(?:reports?|guidelines?|guidance|working paper|technical|statement|recommendations|surveillance|white paper)(?!\p{L})/iu

/** A book, report, thesis or page: title, then whoever brought it out. */
export function readMonograph(text: string, locator: Locator | undefined, { url, dated }: Context): Work {
  const { body: printed, issued, page } = withoutRun(text, locator, dated)
  // “Title. Publisher. [Online]. Available at: …”: the whole of it is online.
  const body = printed.replace(ALL_ONLINE, CUT)
  const thesis = THESIS.exec(body)
  if (thesis !== null && thesis.index > 8) return { type: 'thesis', title: trimmed(body.slice(0, thesis.index)), published: lastOf(body.slice(thesis.index + thesis[0].length).replace(/^(?:en|in|for)\s[^,]*,\s/, '')), issued }
  const online = body.indexOf(ONLINE)
  const { title: named, published } = online > 0 ? { title: body.slice(0, online), published: lastOf(body.slice(online)) } : splitPublisher(body, url !== undefined || issued !== undefined, dated !== undefined)
  const { title, volume } = takeVolume(trimmed(named).replace(BY, ''))
  const imprint = published?.publisher !== undefined && (published.place !== undefined || PUBLISHING.test(published.publisher))
  if (/(?<!\p{L})(?:thesis|dissertation)(?!\p{L})/iu.test(text)) return { type: 'thesis', title, published, issued }
  if (url !== undefined && !imprint) return { type: 'webpage', title, container: published?.publisher, issued }
  const type = REPORT.test(title) || (published?.publisher !== undefined && isGroup(published.publisher) && !PUBLISHING.test(published.publisher)) ? 'report' : imprint ? 'book' : url === undefined ? 'document' : 'webpage'
  return { type, title, published, issued, volume, page }
}

const ALL_ONLINE = new RegExp(`(?<=[.,]\\s?)${ONLINE}[\\s.,;:${CUT}]*$`, 'u')
const THESIS =
  /[.,;:]?\s[[(]?(?:unpublished\s)?(?:ph\.?\s?d\.?|doctoral|master['’]?s?|m\.?\s?sc\.?|m\.?a\.?|bachelor['’]?s?|diploma)?\s?(?:thesis|dissertation|thèse de doctorat|tesis doctoral)[\]).,:;\s]+/i

/** The year of an imprint and the pages cited stand near its end. A year inside the title stays there. */
function withoutRun(text: string, locator: Locator | undefined, dated: CslDate | undefined): { body: string; issued?: CslDate; page?: string } {
  if (locator === undefined || trimmed(text.slice(0, locator.start)) === '') return { body: text }
  const { start, issued, volume, issue, page } = locator
  const after = text.slice(locator.end)
  const last = !/\p{L}/u.test(after)
  const paged = last && volume === undefined && issue === undefined && /\d\D+\d/.test(page ?? '')
  const cuts = issued !== undefined && (dated === undefined || (last && !(/\d{4}/.test(text.slice(start, locator.end)) && !/[.,;:("”’']\s?\(?$/.test(text.slice(0, start)))))
  if (!paged && !cuts) return { body: text }
  const before = text.slice(0, start).replace(/[\s(]+$/, '')
  const closing = text.charAt(locator.end - 1) === ')' && before.lastIndexOf('(') > before.lastIndexOf(')') ? ')' : ''
  return { body: `${before}${CUT}${closing} ${after}`, issued, page: paged ? page : undefined }
}

/** “Source, 12 May 2015, Place: Body”: the day that a page came out closes the name of where it did. */
const DATED_SOURCE = new RegExp(`^([^.:]{3,80}?),\\s${FULL_DATE}(?:,.*)?$`, 'iu')

function splitPublisher(text: string, closes: boolean, dated: boolean): { title: string; published?: Published } {
  const quoted = splitAtQuotes(text)
  if (quoted !== undefined) return { title: quoted.title, published: quoted.container === '' ? undefined : dated && DATED_SOURCE.test(quoted.container) ? { publisher: trimmed(quoted.container.replace(DATED_SOURCE, '$1')) } : (readBracketed(` ... ${quoted.container}`)?.published ?? readPublisher(quoted.container.replace(IN, ''))) }
  const bracketed = readBracketed(text)
  if (bracketed !== undefined) return { title: bracketed.before, published: bracketed.published }
  const placed = findPlaced(text)
  if (placed !== undefined && placed > 3) return { title: text.slice(0, placed), published: readPlaced(text.slice(placed).replaceAll(CUT, ' ').replace(/(?<=[\p{L})]{4})\.\s.*$/u, '')) }
  const segments = segmentsOf(text).filter(({ start, end }) => trimmed(text.slice(start, end)) !== '')
  const last = segments.at(-1)
  if (segments.length > 1 && last !== undefined) {
    const printed = trimmed(text.slice(last.start, last.end)).replace(IN, '')
    const before = segments.at(-2)
    const published = readPublisher(printed)
    // “Publisher. Place.”
    if (published.publisher === undefined && segments.length > 2 && before !== undefined) return { title: text.slice(0, before.start), published: { ...readPublisher(text.slice(before.start, before.end)), ...published } }
    if (closes || published.place !== undefined || isGroup(printed) || PUBLISHING.test(printed) || (dated && isBrief(printed))) return { title: text.slice(0, last.start), published }
  }
  const imprint = findAfterComma(text)
  return imprint === undefined ? { title: text } : { title: text.slice(0, imprint.at), published: imprint.published }
}

/** Few words, all with capitals, that say nothing of the work itself: a publisher's name. */
const isBrief = (printed: string): boolean => printed.split(' ').length <= 4 && isTitleCased(printed) && !/\d|(?<!\p{L})(?:draft|report|review|edition|volume|manuscript|thesis|paper|poster|press release|preface|introduction)(?!\p{L})/iu.test(printed) && !/^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/.test(printed)

const IN = /^(?:from|at|by|in|In)\s(?=\p{Lu})/u

const PLACE_ONLY = new RegExp(`^(?:${PLACE}|\\[[^\\]]{2,40}\\])$`, 'u')

/** Where “Place: Publisher” begins that ends the text. */
function findPlaced(text: string): number | undefined {
  for (const { index: colon, 0: sign } of [...text.matchAll(/\s?:\s?(?=[\p{Lu}\d])/gu)].slice(-3).toReversed()) {
    if (/[:;]/.test(text.slice(colon + sign.length)) || text.length - colon > 160) continue
    const from = Math.max(0, colon - 90)
    const starts = [...text.slice(from, colon).matchAll(/(?<=([.?!]\s|[”"»)\]\uE000\uE003]\s?|,\s))(?<!(?:^|\s)St\.\s)(?=[\p{Lu}[])/gu)].map(({ index, 1: sign }) => ({ at: from + index, stop: sign !== ', ' }))
    const found = [...starts.filter(({ stop }) => stop).toReversed(), ...starts.filter(({ stop }) => !stop)].find(({ at }) => PLACE_ONLY.test(text.slice(at, colon)))
    if (found !== undefined) return found.at
  }
  return undefined
}

/** “Title, ed. Ann Lee”, “Title. Eds. Ann Lee and Bo Ek” */
const BY = /[,.]\s(?:[Ee]ds?\.|[Tt]rans\.|[Ee]dited by|[Tt]ranslated by)\s(?=\p{Lu})[^:;]{3,80}$|\sby\s(?=\p{Lu})[^:;]{3,80}\((?:eds?\.?|editors?)\)$/u

function takeVolume(title: string): { title: string; volume?: string } {
  const match = /,?\s\(?vol(?:ume)?\.?\s?(\d{1,3})\)?$/i.exec(title)
  return match === null ? { title } : { title: trimmed(title.slice(0, match.index)), volume: match[1] }
}
