import { isDay } from '../../time'
import type { CslDate } from '../csl'
import type { RecordDate } from './record'

type Parts = CslDate['date-parts'][0]

/**
 * A date as files write it: `2019 Mar 5`, `2019 Mar-Apr`, `2019/03/05/`, `2019-03-05/2019-03-07`, `5 March 2019`, `2019 Spring`, `1998 Dec-1999 Jan`.
 * Only as exact as it is written; absent without a year.
 */
export function readFileDate(text: string): RecordDate | undefined {
  const line = text.trim().slice(0, 100)
  const numbers = NUMERIC.exec(line)
  if (numbers !== null) {
    const last = numbers[4] === undefined ? undefined : parts(numbers[4], numbers[5], numbers[6])
    return range(parts(numbers[1], numbers[2], numbers[3]), last)
  }
  const years = [...line.matchAll(/(?<!\d)\d{4}(?!\d)/g)].map(([year]) => year)
  const [year] = years
  if (year === undefined) return undefined
  const season = SEASONS.findIndex((names) => names.test(line)) + 1
  const words = [...line.matchAll(/\p{L}{3,}/gu)].map(([word]) => MONTHS.findIndex((name) => name.startsWith(word.toLowerCase().replace(/^sept$/, 'sep'))) + 1).filter((month) => month > 0)
  const [month, later] = words
  if (month === undefined) return season === 0 ? range([Number(year)], years[1] === undefined ? undefined : [Number(years[1])]) : { 'date-parts': [[Number(year)]], season }
  const days = [...line.replace(/\d{4}/g, ' ').matchAll(/\d{1,2}/g)].map(([day]) => day)
  const endYear = years[1] ?? year
  if (later !== undefined || years.length > 1) return range(parts(year, month, days.length > 1 ? days[0] : undefined), parts(endYear, later ?? month, days[1]))
  return range(parts(year, month, days[0]), days[1] === undefined ? undefined : parts(year, month, days[1]))
}

/** Of several values for one date, the one that says most; the first among equals. */
export const fullestDate = (texts: readonly string[]): RecordDate | undefined =>
  texts.map(readFileDate).reduce((best, date) => (said(date) > said(best) && (best === undefined || yearOf(date) === yearOf(best)) ? date : best), undefined)

const said = (date: RecordDate | undefined): number => (date === undefined ? -1 : (date['date-parts']?.[0]?.length ?? 0) + (date.season === undefined ? 0 : 0.5))
const yearOf = (date: RecordDate | undefined): number | undefined => date?.['date-parts']?.[0]?.[0]

const DAY = '(\\d{4})(?:[-/.](\\d{1,2}))?(?:[-/.](\\d{1,2}))?'
/** Fields after the day are RIS’s “other information”. */
const NUMERIC = new RegExp(`^${DAY}(?:T[\\d:.]+Z?)?(?:/${DAY}|/[^/]{0,40}|/{1,3})?$`)

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
const SEASONS = [/\bspring\b/i, /\bsummer\b/i, /\b(?:autumn|fall)\b/i, /\bwinter\b/i]

/** Of a month or a day that doesn’t exist, what stands before it. */
function parts(year = '', month?: string | number, day?: string): Parts {
  const number = Number(month ?? 0)
  if (number < 1 || number > 12) return [Number(year)]
  const iso = [year, month, day].map((part) => String(part).padStart(2, '0')).join('-')
  return day !== undefined && isDay(iso) ? [Number(year), number, Number(day)] : [Number(year), number]
}

const range = (first: Parts, last?: Parts): RecordDate => ({ 'date-parts': last === undefined || last.join() === first.join() ? [first] : [first, last] })
