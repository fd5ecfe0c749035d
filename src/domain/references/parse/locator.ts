import type { CslDate } from '../csl'
import { DAY, FULL_DATE, MONTH, readDate, YEAR } from './dates'
import { AHEAD, CUT } from './marks'

/** Where in a periodical: the run of years, volumes and pages of a reference, in whatever order it prints them. */
export interface Locator {
  readonly start: number
  readonly end: number
  readonly issued?: CslDate
  readonly volume?: string
  readonly issue?: string
  readonly page?: string
  readonly ahead: boolean
}

/** The run of the text that says most; `dated` is the date that has been read already. */
export function findLocator(text: string, dated: CslDate | undefined): Locator | undefined {
  const runs = runsOf(text).map(({ start, end }) => ({ start, end, ...readRun(text.slice(start, end), dated) })).filter((run) => weight(run) > 0 && !isInSentence(text, run))
  const best = runs.reduce<Locator | undefined>((most, run) => (most === undefined || weight(run) >= weight(most) ? run : most), undefined)
  if (best?.volume === undefined || best.page === undefined || best.issued !== undefined) return best
  // “Ward Chem 28, 11–19, doi: M70 (2008)”: the year that something parts from its pages.
  const after = runs.find((run) => run.start >= best.end && run.issued !== undefined && run.page === undefined && (run.volume === undefined || LETTERED.test(run.volume)))
  return { ...best, issued: after?.issued }
}

/** “M70” is a volume seldom. */
const LETTERED = /^[A-Za-z]\d/

const BARE = /^(?:1[6-9]|20)\d\d$/

/** A number with words of a sentence about it is the title's: “deficiency of vitamin B12 in pregnancy”, “alcohol and health 2018”. */
function isInSentence(text: string, { start, end, issued, volume, issue, page }: Locator): boolean {
  if ([issued, volume, issue, page].filter((part) => part !== undefined).length > 1) return false
  const rest = text.slice(end)
  const goesOn = volume === undefined && issue === undefined ? /^\s\p{Ll}{2,}/u : /^\s\p{L}/u
  return goesOn.test(rest.slice(0, 12)) || (BARE.test(text.slice(start, end)) && /[\p{L}\uE000]/u.test(rest) && /(?:^|\s)\p{Ll}[\p{L}-]*\s$/u.test(text.slice(Math.max(0, start - 40), start)))
}

const weight = ({ issued, volume, issue, page, ahead }: Locator): number =>
  (issued === undefined ? 0 : 2) + (volume === undefined ? 0 : LETTERED.test(volume) ? 1 : 2) + (issue === undefined ? 0 : 1) + (page === undefined ? 0 : 2) + (ahead ? 1 : 0)

/** “12,000 adults” is one word of a sentence, not a volume and its page. */
const TOKEN = new RegExp(`\\d{1,3}(?:,\\d{3})+(?=\\s\\p{Ll})|[\\p{L}\\p{N}](?:[\\p{L}\\p{N}'’_]|[-–—‑‐−/](?=[\\p{L}\\p{N}]))*|\\S`, 'gu')
/** XVI, but neither ICCV nor CIC. */
const ROMAN = '(?=[IVXLC]{2})C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})(?!\\p{L})'
const NUMBER = new RegExp(
  '^(?:[A-Za-z]{0,4}\\d+[A-Za-z]{0,2}\\d{0,6}(?:[-–—‑‐−][A-Za-z]{0,4}\\d+[A-Za-z]{0,2})?|(?:\\d{1,4}(?:[-–]\\d{1,4})?|[IVXLC]+)/\\d{1,4}(?:[-–]\\d{1,4})?|\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}/\\d\\d/\\d\\d|' +
    `\\d{1,3}-[A-Z]|[A-Z]{1,2}-\\d+|[ivxlc]+[-–—‑‐][ivxlc]+|${ROMAN})$`,
  'u',
)
const SEASON = '(?:spring|summer|autumn|fall|winter|printemps|été|automne|hiver)'
const MONTHS = new RegExp(`^(?:${MONTH}|${SEASON})(?:[-–/](?:${MONTH}|${SEASON}))?$`, 'iu')
const LABEL = /^(?:vols?|volume|v|bd|band|jg|jahrgang|tome|heft|no|nos|nr|n|num|núm|nº|št|fasc|number|issue|iss|suppl|supplement|supl|pt|part|spec|pp?|pgs?|pages?|págs?|art|article)\d*$/i
const SUPPLEMENT_LABEL = /^suppl(?:ement)?$/i
/** Letters that are labels only before a number: “S. 12”, “H. 3”, “t. 4”. */
const LETTER = /^[SHT]$/i
const PUNCTUATION = /^[.,;:()[\]&/°º#–—‑‐−-]$/
const OPENING = /^[(#]$/
const CLOSING = /^[.,;:&/–—−-]$/

/** “(ACL 2005), pp. 3–7”: a number that ends a bracket with words in it belongs to the bracket. */
function afterBracket(text: string, start: number, end: number): number {
  if (start < 0 || !/\([^():,]*\p{L}[^():,]*$/u.test(text.slice(Math.max(0, start - 60), start))) return start
  const closing = text.slice(start, end).indexOf(')')
  return closing < 0 || !/\d/.test(text.slice(start + closing, end)) ? start : start + closing + 1
}

/** Letters that are numbers only after a label: “vol. X”, “Suppl I”. */
const NUMERAL = /^[IVX]$/
const BEFORE_NUMERAL = /(?<!\p{L})(?:suppl\p{L}*|vol|v|t|tome|bd)\.?\s$/iu

function belongs(token: string, text: string, at: number): boolean {
  if (token === CUT || token === AHEAD || NUMBER.test(token) || MONTHS.test(token) || LABEL.test(token)) return true
  if (NUMERAL.test(token)) return BEFORE_NUMERAL.test(text.slice(Math.max(0, at - 14), at))
  return LETTER.test(token) && /^\.?\s?\d/.test(text.slice(at + 1, at + 5))
}

/** Stretches made of nothing but numbers, months, labels and punctuation. */
function runsOf(text: string): { start: number; end: number }[] {
  const runs: { start: number; end: number }[] = []
  let start = -1
  let end = -1
  const close = (): void => {
    start = afterBracket(text, start, end)
    if (start >= 0 && end > start && (/\d/.test(text.slice(start, end)) || text.slice(start, end).includes(AHEAD))) runs.push({ start, end })
    start = -1
  }
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const punctuation = PUNCTUATION.test(token)
    if (!punctuation && !belongs(token, text, index)) {
      close()
      continue
    }
    // “Acta Orthop Scand Suppl 1969”: a supplement before any volume is part of the journal's name.
    const named = SUPPLEMENT_LABEL.test(token) && /\p{L}\.?\s$/u.test(text.slice(Math.max(0, index - 3), index))
    if (start < 0 && (punctuation ? OPENING.test(token) : token !== CUT && !named)) start = index
    if (start >= 0 && !CLOSING.test(token) && token !== CUT) end = index + token.length
  }
  close()
  return runs
}

const PAGE = '[A-Za-z]{0,4}\\d+(?:[A-Za-z]{1,2}\\d{3,6}|[A-Za-z]{0,2})'
const DASH = '(?:--|[-–—‑‐−])'
const PAGES = `(?:${PAGE}(?:\\s?${DASH}\\s?${PAGE}(?:,\\s?\\d+[-–—‑‐]\\d+)*)?\\+?|[ivxlc]+[-–—‑‐][ivxlc]+)(?![\\p{L}\\d])`
const PAGES_NEXT = new RegExp(`^(${PAGES})`, 'u')
const LABELLED_VOLUME = /(?<!\p{L})(?:vols?|volume|bd|band|tome|t(?=\.)|v)(?:\.\s?|\s|(?=\d))(\w+)/iu
const LABELLED_ISSUE = /(?<!\p{L})(?:(?:nos?|number|issue|iss|nr|num|núm|nº|št|heft|h(?=\.)|fasc)\.?|n(?=\s?[°º.]))\s?[°º.]?\s?(\d[\w-]*)/iu
const LABELLED_PAGES = new RegExp(`(?<!\\p{L})(?:(?:[Pp]{1,2}|[Pp](?:age|g|ág)s?|[Ss](?=\\.))(?:\\.\\s?|\\s)|pp?(?=\\d))(${PAGES})`, 'u')
const LABELLED_ARTICLE = /(?<!\p{L})art(?:icle)?\.?\s(?:(?:no|nr|number|id)[.:]{0,2}\s?)?([A-Za-z]{0,3}\d[\w.-]*)/iu
const SUPPLEMENT = /^[\s,]*\(?((?:suppl(?:ement)?|supl|pt|part|spec)(?!\p{L})[\s._]*(?:no\.?\s*)?(?:\d+|[A-Z]\b)?)\)?/iu

/** “1650–1820” is a time that a title is about. */
const YEARS = new RegExp(`^${YEAR}\\s?${DASH}\\s?(?:${YEAR}|\\d\\d)$`, 'u')

type Read = Omit<Locator, 'start' | 'end'>

function readRun(printed: string, dated: CslDate | undefined): Read {
  const { rest: undated, issued } = takeDate(printed, dated)
  const ahead = undated.includes(AHEAD)
  let rest = undated.replaceAll(CUT, ' ').replaceAll(AHEAD, ' ')
  const take = (pattern: RegExp): string | undefined => {
    const match = pattern.exec(rest)
    if (match === null) return undefined
    rest = `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`
    return match[1]
  }
  const page = take(LABELLED_PAGES) ?? take(LABELLED_ARTICLE)
  const labelledVolume = take(LABELLED_VOLUME)
  const labelledIssue = take(LABELLED_ISSUE)
  const { volume, issue, pages } = readPositions(rest, labelledVolume)
  const printedPages = page ?? pages
  // A year alone is no volume: “(ICLS 2014)”.
  if (issue === undefined && labelledVolume === undefined && printedPages === undefined && BARE.test(volume ?? '')) return { issued, ahead, issue: labelledIssue }
  // A number of five digits that stands alone is a preprint's or a report's, not a volume.
  if (issue === undefined && labelledIssue === undefined && labelledVolume === undefined && printedPages === undefined && /\d{5}/.test(volume ?? '')) return { issued, ahead: true }
  return { issued, ahead, volume, issue: issue ?? labelledIssue, page: printedPages?.replace(SPACED_DASH, (dash) => (dash.includes('--') ? '–' : dash.trim())) }
}

const SPACED_DASH = new RegExp(`\\s?${DASH}\\s?`, 'gu')
/** “12:3: 49”, “12,3: 4–9”, “12/3, 4–19”: an issue that only its place between volume and pages tells. */
const BETWEEN = new RegExp(`^(?:\\s?[,/]\\s?(\\d{1,3}(?:[-–]\\d{1,2})?)(?=\\s?[:,]\\s?\\p{L}{0,2}\\d+\\s?${DASH})|\\s?[:/]\\s?(\\d{1,3}(?:[-–]\\d{1,2})?)(?=\\s?:\\s?${PAGE})|\\s?:\\s?(1?\\d)(?=\\s?(?:\\(\\s*\\))?,\\s?\\d{2,}\\s?${DASH}))`, 'u')

const VOLUME = new RegExp(`^((?:[A-Za-z]?\\d+[A-Za-z]?|${ROMAN})(?:[-–/]\\d+(?=\\s?[(:]))?)(?![\\p{L}\\d]|\\s?[-–—‑‐]\\s?[\\p{L}\\d])`, 'u')

/** What has no label is told by its place: volume, issue in brackets or as a supplement, then pages. */
function readPositions(text: string, labelled: string | undefined): { volume?: string; issue?: string; pages?: string } {
  let rest = text.replace(/^(?:[\s,.;)\]]|\(\s*\))+/, '')
  const advance = (pattern: RegExp): string | undefined => {
    const match = pattern.exec(rest)
    if (match === null) return undefined
    rest = rest.slice(match[0].length)
    return match.slice(1).find((part) => part !== undefined)?.trim()
  }
  const volume = labelled ?? advance(VOLUME)
  advance(/^[\s,.;]*\(\s*\)()/)
  const issue =
    advance(/^[\s,.;]*\(([^()]*[\p{L}\d][^()]*)\)/u) ??
    advance(SUPPLEMENT) ??
    advance(/^\.\s?(\d+)(?=\s?[,(:])/) ??
    (volume === undefined ? undefined : advance(BETWEEN))
  // “version 6.4” is no volume and page.
  if (issue === undefined && /^\.\d/.test(rest)) return {}
  const colon = text.slice(0, text.length - rest.length).includes(':') || /^[\s,.;()\]]*:/.test(rest)
  advance(/^[\s,.;:()\]]*()/)
  const pages = advance(PAGES_NEXT)
  return { volume, issue, pages: volume === undefined && issue === undefined && !colon && (!/[-–—‑‐−]/.test(pages ?? '') || YEARS.test(pages ?? '')) ? undefined : pages }
}

const WHOLE_DATE = new RegExp(`\\(?(?<![\\d–—‑‐-])(?!${YEAR},\\s${MONTH}\\s${YEAR})(${FULL_DATE})\\)?`, 'giu')
/** The year once more, among commas: “(1995) …, 12, 1995, 4–9”. */
const AGAIN = new RegExp(`(?<=\\d),\\s?(${YEAR})(?=,)`, 'g')
/** “18/10/2013”, “2010/06/01”, “9/2003”, “1999/2000”: only the year is sure. */
const NUMERIC_DATE = new RegExp(`(?<!\\d)(?:\\d{1,2}[/.]\\d{1,2}[/.]|\\d{1,2}/)?(${YEAR})(?!\\d)(?:(?<=/${YEAR})|/\\d\\d/\\d\\d|/\\d{2,4})(?!\\d)`)
/** “(2013) …, The Guardian, 13 November”: the day, where the year stands with the authors. */
const DAY_OF_YEAR = new RegExp(`(?<![\\d(])(?:${DAY}(?:\\s?[-–/]\\s?${DAY})?\\s${MONTH}|${MONTH}\\s${DAY}(?:\\s?[-–]\\s?${DAY})?(?![\\d(:]))`, 'giu')
const BRACKETED_YEAR = new RegExp(`\\((?:${SEASON},?\\s)?(${YEAR})[a-z]?\\)`, 'i')
const BARE_YEAR = new RegExp(`(?<![\\d–—‑‐-])(${YEAR})(?![-–—‑‐\\d(])[a-z]?(?!\\w)`, 'gu')

/** Takes the date out. A year that leads or stands before “;” is the year; else the last one that stands free, so that page 1998 stays a page. */
function takeDate(printed: string, dated: CslDate | undefined): { rest: string; issued?: CslDate } {
  const known = dated?.['date-parts'][0][0]
  const run = known === undefined ? printed : printed.replace(AGAIN, (again, year: string) => (Math.abs(Number(year) - known) < 2 ? '' : again))
  const numeric = NUMERIC_DATE.exec(run)
  if (numeric !== null) return { rest: cut(run, numeric.index, numeric[0].length), issued: readDate(numeric[1] ?? '') }
  const [whole] = run.match(WHOLE_DATE) ?? []
  if (whole !== undefined) return { rest: run.replace(WHOLE_DATE, ''), issued: readDate(whole.replace('(', '')) }
  const bracketed = BRACKETED_YEAR.exec(run)
  if (bracketed?.[1] !== undefined) return { rest: cut(run, bracketed.index, bracketed[0].length, '()'), issued: readDate(bracketed[1]) }
  if (known !== undefined) {
    const [day] = run.match(DAY_OF_YEAR) ?? []
    // Of the days that a conference lasts, the month is kept.
    return day === undefined ? { rest: run } : { rest: run.replace(DAY_OF_YEAR, ''), issued: readDate(`${/\d\s?[-–/]\s?\d/.test(day) ? day.replace(/\d+/g, '') : day} ${known}`) }
  }
  const years = [...run.matchAll(BARE_YEAR)].filter(({ index }) => !/:\s?$/.test(run.slice(0, index)))
  const year = years.find(({ index, 0: printed }) => index === 0 || /^\s?[;:]/.test(run.slice(index + printed.length))) ?? years.at(-1)
  return year === undefined ? { rest: run } : { rest: cut(run, year.index, year[0].length), issued: readDate(year[0]) }
}

const cut = (text: string, start: number, length: number, put = ''): string => text.slice(0, start) + put + text.slice(start + length)
