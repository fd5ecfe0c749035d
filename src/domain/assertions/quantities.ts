import { UNBOUNDED, type Interval, type Span } from './assertion'

/** A quantity where it was found: offsets into the text that was searched. */
export interface Quantity extends Span {
  readonly start: number
  readonly end: number
}

/** All lengths of time, percentages and amounts of a text in plain words (see plain.ts), in order. Linear: no part of the pattern repeats without a bound. */
export function quantitiesIn(text: string): Quantity[] {
  return [...text.matchAll(QUANTITY)].flatMap((match) => {
    const span = spanOf(match.groups ?? {})
    return span === null ? [] : [{ ...span, start: match.index, end: match.index + match[0].length }]
  })
}

const SMALL: Readonly<Record<string, number>> = { 'half a': 0.5, 'half an': 0.5, a: 1, an: 1, one: 1, two: 2, 'a couple of': 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12, fifteen: 15, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, ninety: 90, 'a hundred': 100, 'a thousand': 1000 }
/** “several days”: nobody counts them, but they are no week. */
const VAGUE: Readonly<Record<string, Interval>> = { 'a few': [2, 6], few: [2, 6], several: [2, 7], 'many': [3, 50] }
const HOURS: Readonly<Record<string, number>> = { second: 1 / 3600, minute: 1 / 60, min: 1 / 60, hour: 1, hr: 1, day: 24, week: 168, month: 730.5, year: 8766, decade: 87660 }
/** “within weeks”: as many as one can mean by it. */
const PLURALS: Readonly<Record<string, Interval>> = { second: [1, 120], minute: [1, 120], min: [1, 120], hour: [1, 36], hr: [1, 36], day: [1, 14], week: [1, 13], month: [1, 24], year: [1, 60], decade: [1, 10] }

const NUMBER = `\\d{1,3}(?:,\\d{3}){1,3}|\\d{1,7}(?:\\.\\d{1,3})?|${[...Object.keys(SMALL), ...Object.keys(VAGUE)].sort((a, b) => b.length - a.length).join('|')}`
const TIME = '(?:second|minute|min|hour|hr|day|week|month|year|decade)s?'
const AMOUNT = '(?:mg|mcg|µg|micrograms?|milligrams?|g|grams?|ml|milliliters?|iu|international units|units|mmhg|mg/dl|mmol/l)(?:/kg|/day| per kg| per day)?'
const UNIT = `${TIME}|%|percent|per cent|percentage points|${AMOUNT}`
const MOST = 'up to|less than|under|below|no more than|not more than|at most|within|no longer than|not exceeding|fewer than|a maximum of|maximum of|as long as|as much as|as many as'
const LEAST = 'at least|more than|over|above|no less than|not less than|a minimum of|minimum of|longer than|as little as|greater than|upwards of'
const ABOUT = 'about|approximately|around|roughly|nearly|almost|some|an average of|on average|an estimated|approx\\.?|~'

const WHOLE = '\\d{1,3}(?:,\\d{3}){1,2}|\\d{1,6}|two|three|four|five|six|seven|eight|nine|ten|twenty|a hundred|a thousand'

/** “between 4 and 6 hours”, “1-2 weeks”, “several days to a week”, “up to 7 days”, “3 in 10”, “within hours”. */
const QUANTITY = new RegExp(
  `(?<![\\w.,/-])(?:(?<most>${MOST}) |(?<least>${LEAST}) )?(?:(?<about>${ABOUT}) )?` +
    `(?:(?<in>\\d{1,4}|one|two|three|four|five|six|seven|eight|nine)(?: in | out of )(?:every )?(?<of>${WHOLE})(?: to (?:1 in )?(?<ofMore>${WHOLE}))?(?![\\w%]| (?:${TIME})\\b)` +
    `|(?:(?<perLow>\\d[\\d.]{0,7})(?:-| to ))?(?<perHigh>\\d[\\d.]{0,7}) (?:cases )?per (?<per>1,000|10,000|100,000|1,000,000|1 million|million)(?!\\w)` +
    `|(?:(?<low>${NUMBER})[ -]?(?<lowUnit>${UNIT})?(?: ?- ?| to | or | and ))?(?:(?<high>${NUMBER})[ -]?)?(?<unit>${UNIT})(?![\\w%])(?: to (?:(?<high2>${NUMBER}) )?(?<unit2>${UNIT})(?![\\w%]))?(?<more> or (?:more|longer|above|over|higher))?(?<less> or (?:less|fewer|under))?)`,
  'g',
)

type Groups = Readonly<Record<string, string | undefined>>

function spanOf(groups: Groups): Span | null {
  const share = shareOf(groups)
  if (share !== null) return share[0] > 0 && share[1] <= 100 ? bounded({ type: 'span', unit: '%', within: share }, groups) : null
  const { low, lowUnit, high, unit = '', high2, unit2 } = groups
  const first = of(low, lowUnit ?? unit)
  const second = high === undefined && low === undefined ? vague(unit) : of(high, unit)
  const last = unit2 === undefined ? null : high2 === undefined ? vague(unit2) : of(high2, unit2)
  const parts = [first, second, last].filter((part) => part !== null)
  const [one] = parts
  if (one === undefined || second === null || parts.some((part) => part.unit !== one.unit)) return null
  const within: Interval = [Math.min(...parts.map((part) => part.within[0])), Math.max(...parts.map((part) => part.within[1]))]
  return bounded({ type: 'span', unit: one.unit, within }, groups)
}

/** Percent of “3 in 10”, “1 in 8,000 to 10,000”, “2-5 per 100,000”. */
function shareOf({ in: part, of: whole, ofMore = whole, perLow, perHigh, per }: Groups): Interval | null {
  if (perHigh !== undefined && per !== undefined) {
    const all = per.endsWith('million') ? 1e6 : countOf(per)
    return [(100 * countOf(perLow ?? perHigh)) / all, (100 * countOf(perHigh)) / all]
  }
  if (part === undefined || whole === undefined || ofMore === undefined) return null
  const shares = [whole, ofMore].map((all) => (100 * countOf(part)) / countOf(all))
  return [Math.min(...shares), Math.max(...shares)]
}

const countOf = (words: string): number => numeral(words)?.[0] ?? NaN

function bounded(span: Span, { most, least, about, more, less }: Groups): Span {
  const [low, high] = span.within
  if (most !== undefined || less !== undefined) return { ...span, within: [0, high] }
  if (least !== undefined || more !== undefined) return { ...span, within: [low, UNBOUNDED] }
  return about === undefined || low < high ? span : { ...span, within: [low * 0.8, high * 1.2] }
}

function of(number: string | undefined, unit: string): Span | null {
  const times = number === undefined ? null : numeral(number)
  if (times === null) return null
  const [name, factor] = unitOf(unit)
  return { type: 'span', unit: name, within: [times[0] * factor, times[1] * factor] }
}

/** Only lengths of time are told by their unit alone, and only in the plural. */
function vague(unit: string): Span | null {
  const times = unit.endsWith('s') ? PLURALS[unit.slice(0, -1)] : undefined
  const hours = HOURS[unit.replace(/s$/, '')]
  return times === undefined || hours === undefined ? null : { type: 'span', unit: 'hours', within: [times[0] * hours, times[1] * hours] }
}

function numeral(words: string): Interval | null {
  const vague = VAGUE[words]
  if (vague !== undefined) return vague
  const number = SMALL[words] ?? Number(words.replaceAll(',', ''))
  return Number.isNaN(number) ? null : [number, number]
}

function unitOf(unit: string): readonly [string, number] {
  const hours = HOURS[unit.replace(/s$/, '')]
  if (hours !== undefined) return ['hours', hours]
  if (/^(?:%|per ?cent)/.test(unit)) return ['%', 1]
  const per = /(?:\/| per )(?:kg|day|dl|l)$/.exec(unit)?.[0].replace(' per ', '/') ?? ''
  const mass = unit.slice(0, unit.length - (per === '' ? 0 : /(?:\/| per )\w+$/.exec(unit)?.[0].length ?? 0))
  const milligrams = { g: 1000, gram: 1000, mg: 1, milligram: 1, mcg: 0.001, µg: 0.001, microgram: 0.001 }[mass.replace(/s$/, '')]
  return milligrams === undefined ? [`${mass.replace(/s$/, '')}${per}`, 1] : [`mg${per}`, milligrams]
}

/** “in 1962”, “in the late 1950s”, “during the 19th century”: the first and the last year that is meant; `end` behind it. */
export function yearsAt(text: string, from: number): { readonly years: Interval; readonly end: number } | null {
  YEARS.lastIndex = from
  const match = YEARS.exec(text)
  if (match === null) return null
  const { about, part, year, decade, century, last } = match.groups ?? {}
  const [first, length] = year !== undefined ? [Number(year), 1] : decade !== undefined ? [Number(decade), Number(decade) % 100 === 0 ? 100 : 10] : [(Number(century) - 1) * 100, 100]
  const [start, share] = part === 'early' ? [0, 0.5] : part === 'late' ? [0.5, 0.5] : part !== undefined ? [0.3, 0.4] : [0, 1]
  const margin = about === undefined ? 0 : 3
  const years: Interval = length === 1 ? [first - margin, (last === undefined ? first : Number(last)) + margin] : [first + Math.floor(length * start), first + Math.ceil(length * (start + share)) - 1]
  return { years, end: match.index + match[0].length }
}

const YEARS =
  /(?:in|during|around|about|since|on|circa|between) (?:the )?(?:year )?(?<about>about |around |approximately )?(?:(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \d{1,2})?,? (?:of )?)?(?:(?<part>early|mid|middle|late)[- ](?:of the )?(?:to late )?)?(?:(?<decade>1[4-9]\d0|20\d0)s|(?<year>1[4-9]\d\d|20\d\d)(?: (?:and|to) (?<last>1[4-9]\d\d|20\d\d))?(?!\d|s)|(?<century>1[5-9]|2[01])(?:th|st) century)/y
