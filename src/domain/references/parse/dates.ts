import { isDay } from '../../time'
import type { CslDate } from '../csl'

const MONTHS = [
  'jan(?:uary|vier|uar)?|enero|gennaio|janeiro', 'feb(?:ruary|ruar|rero)?|febbraio|fevereiro|f[ée]vr?(?:ier)?', 'mar(?:ch|s|zo)?|março|märz', 'apr(?:il)?|aprile|avr(?:il)?|abril', 'may|mai|mayo|maggio|maio', 'june?|juin|juni|junio|giugno|junho',
  'july?|juillet|juli|julio|luglio|julho', 'aug(?:ust)?|août|agosto', 'sept?(?:ember|embre|iembre)?|settembre|setembro', 'oct(?:ober|obre|ubre)?|ottobre|outubro|okt(?:ober)?', 'nov(?:ember|embre|iembre)?|novembro', 'dec(?:ember)?|dicembre|dezembro|d[ée]cembre|dez(?:ember)?|diciembre',
] as const

export const MONTH = `(?:${MONTHS.join('|')})(?![\\p{L}])\\.?`
export const YEAR = '(?:1[6-9]|20)\\d\\d'
export const DAY = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?!\\d)'

/** A date with at least a month, in the orders that reference lists print. Groups vary: read it with `readDate`. */
export const FULL_DATE =
  `(?:${YEAR},?\\s?${MONTH}(?:\\s?[-–/]\\s?${MONTH})?(?:\\s${DAY}(?![\\d(:]))?` +
  `|(?:${DAY}\\s?[-–]\\s?)?${DAY}\\.?\\s(?:de\\s)?${MONTH},?\\s(?:de\\s)?${YEAR}(?!\\d)` +
  `|${MONTH}\\s${DAY}(?:\\s?[-–]\\s?${DAY})?,?\\s${YEAR}(?!\\d)` +
  `|${MONTH}(?:\\s?[-–/]\\s?${MONTH})?,?\\s${YEAR}(?!\\d)` +
  `|${YEAR}\\s?[-/](?:0[1-9]|1[0-2])\\s?[-/](?:0[1-9]|[12]\\d|3[01])(?!\\d))`

/** The date right after the authors: “(2001, May 3).”, “2001.”, “2001 Title”, “(n.d.)”. Groups 1 and 2 hold what `readDate` reads. */
export const DATED = new RegExp(`^[\\s.,:;]*(?:cited\\s)?(?:[[(]\\s*(${FULL_DATE}|(?:c|©)?${YEAR}[a-z]?(?![\\d-]{3})[^()\\[\\]]{0,40}|n\\.?\\s?d\\.?|no date|undated|s\\.\\s?[fa]\\.|in press|forthcoming|\\uE002)\\s*[\\])]|n\\.\\s?d\\.(?=[\\s,])|(${YEAR})[a-z]?(?=\\s*[.,:;[]|\\s+[('‘"“«]|(?<=(?:^|\\p{L}|,)\\s*${YEAR})\\s+\\p{Lu}))[.,:;]*(?:\\s?[([]${YEAR}[)\\]][.,:;]?)?(?:\\s+|$|(?=['‘"“«]))`, 'iu')

const ORDINALS = MONTHS.map((names) => new RegExp(`^(?:${names})$`, 'iu'))

/** A printed date; absent without a year. Of a day that its month doesn’t have, the month is kept. */
export function readDate(text: string): CslDate | undefined {
  const year = new RegExp(`(?<!\\d)${YEAR}(?!\\d)`).exec(text)?.[0]
  if (year === undefined) return undefined
  const numeric = /^\d{4}\s?[-/](\d\d)\s?[-/](\d\d)/.exec(text)
  const month = numeric === null ? monthIn(text) : Number(numeric[1])
  const day = numeric === null ? Number(/(?<!\d)([1-9]|0[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?!\d)/.exec(text.replace(year, ''))?.[1] ?? 0) : Number(numeric[2])
  if (month === 0) return { 'date-parts': [[Number(year)]] }
  const exists = isDay([year, month, day].map((part) => String(part).padStart(2, '0')).join('-'))
  return { 'date-parts': [!exists ? [Number(year), month] : [Number(year), month, day]] }
}

function monthIn(text: string): number {
  for (const [word] of text.matchAll(/\p{L}+/gu)) {
    const index = ORDINALS.findIndex((month) => month.test(word))
    if (index >= 0) return index + 1
  }
  return 0
}
