/** A number with its unit as a text gives it, as the least and the most that its words allow: “about half” of “5 to 10%”. */
export interface Quantity {
  /** What can be compared: `%`, `percentage point`, `strength` (of a 2% gel), a unit of time or of dose, one of them behind `every`, `year` for the name of a year. */
  readonly unit: string
  readonly least: number
  readonly most: number
  readonly words: string
  readonly start: number
  readonly end: number
}

/** The percentages, lengths of time, doses and years of a sentence, in order. Not ages, not numbers of people, not what a confidence interval or a reference in brackets holds. */
export function quantitiesIn(sentence: string): Quantity[] {
  const text = sentence.replace(ASIDE, (words) => ' '.repeat(words.length))
  return [...[...text.matchAll(MEASURE)].flatMap(measured), ...[...text.matchAll(SHARE)].flatMap(shared), ...[...text.matchAll(YEAR)].map(year)].sort((a, b) => a.start - b.start)
}

/** Whether both may mean the same: 14 days are 2 weeks, 9.6% are 10% to whoever gives no decimals. */
export function agree(a: Quantity, b: Quantity): boolean {
  if (a.unit === b.unit) return a.least <= b.most && b.least <= a.most
  const [one, other] = [sizeOf(a), sizeOf(b)]
  return one !== null && other !== null && one.family === other.family && one.least <= other.most && other.least <= one.most
}

/** Whether one must be a slip of the other in spite of its unit: the same figure with another unit, or sizes as near as two values of one thing are. Hours to the onset and weeks of an effect are two things. */
export function slipped(a: Quantity, b: Quantity): boolean {
  const [one, other] = [sizeOf(a), sizeOf(b)]
  if (one === null || other === null || one.family !== other.family || agree(a, b)) return false
  const near = one.family === 'time' ? 4 : 10
  return (a.least === b.least && a.most === b.most) || (one.least <= other.most * near && other.least <= one.most * near)
}

/** In the smallest unit of its family. */
function sizeOf({ unit, least, most }: Quantity): { readonly family: string; readonly least: number; readonly most: number } | null {
  const size = SIZES.get(unit)
  return size === undefined ? null : { family: size.family, least: least * size.least, most: most * size.most }
}

export const familyOf = ({ unit }: Quantity): string => SIZES.get(unit)?.family ?? unit

/** Of a dose, which may be given at once or in parts. */
export const isDose = ({ unit }: Quantity): boolean => /^(?:µg|mg|g|ml|IU)/u.test(unit)

const ONES = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const NUMBERS = new Map([
  ['a', 1], ['an', 1], ...ONES.map((word, index) => [word, index + 1] as const),
  ...['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'].map((word, index) => [word, index + 10] as const),
  ...TENS.flatMap((ten, index) => [[ten, 20 + 10 * index] as const, ...ONES.map((one, more) => [`${ten}-${one}`, 21 + 10 * index + more] as const)]),
])

const UNITS = new Map([
  ['%', '%'], ['percent', '%'], ['per cent', '%'], ['percentage point', 'percentage point'],
  ['second', 'second'], ['minute', 'minute'], ['min', 'minute'], ['hour', 'hour'], ['hr', 'hour'], ['day', 'day'], ['week', 'week'], ['month', 'month'], ['year', 'years'],
  ['mcg', 'µg'], ['µg', 'µg'], ['microgram', 'µg'], ['mg', 'mg'], ['milligram', 'mg'], ['g', 'g'], ['gram', 'g'], ['ml', 'ml'], ['milliliter', 'ml'], ['millilitre', 'ml'], ['iu', 'IU'], ['unit', 'IU'],
])

const DAY = 86_400
const exactly = (family: string, times: number) => ({ family, least: times, most: times })

/** How units of one family turn into each other. A month has 28 to 31 days. */
const SIZES = new Map([
  ['second', exactly('time', 1)], ['minute', exactly('time', 60)], ['hour', exactly('time', 3600)], ['day', exactly('time', DAY)], ['week', exactly('time', 7 * DAY)],
  ['month', { family: 'time', least: 28 * DAY, most: 31 * DAY }], ['years', { family: 'time', least: 365 * DAY, most: 366 * DAY }],
  ...['', '/kg'].flatMap((per) => [[`µg${per}`, exactly(`mass${per}`, 1)] as const, [`mg${per}`, exactly(`mass${per}`, 1000)] as const, [`g${per}`, exactly(`mass${per}`, 1_000_000)] as const]),
])

const DIGITS = String.raw`\d{1,3}(?:,\d{3}){1,3}(?:\.\d{1,4})?|\d{1,7}(?:\.\d{1,4})?`
const WORDED = [...NUMBERS.keys()].filter((word) => word.length > 2).sort((a, b) => b.length - a.length).join('|')
/** “For a week” is a length; “twice a week” is none. */
const ARTICLE = String.raw`(?<=\b(?:for|within|after|in|lasts?|lasted|takes?|took|than|about|nearly|almost|under|over)\s)an?(?=\s)`
const NUMBER = `(?:${DIGITS}|${WORDED})`
const BOUND = String.raw`(?<bound>about|around|approximately|roughly|nearly|almost|some|circa|~|≈|more than|over|at least|from|above|greater than|≥|>|less than|fewer than|under|below|up to|at most|no more than|within|as (?:few|little|much|many|long) as|≤|<)?`
const MEASURE = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,$€£-])(?:${BOUND}\s?)(?<low>${NUMBER}|${ARTICLE})(?:(?:\s?%|\s?mg)?\s?(?:–|—|-|to|and|or)\s?(?<high>${NUMBER}))?[\s-]?(?<unit>%|per\s?cent|percentage\spoints?|seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|mcg|µg|micrograms?|mg|milligrams?|grams?|g|ml|millilit(?:er|re)s?|IU|units?)(?<per>\s?\/\s?kg|\sper\s(?:kg|kilogram))?(?![\p{L}\p{N}])(?!\s(?:old|of age)|-old|\/(?!d(?:ay)?\b))(?!\s(?:or|and)\s(?:older|younger|two|so|a\shalf)\b)(?<tail>\s(?:or|and)\s(?:more|longer|less|fewer|over|above|under|up)\b)?`,
  'giu',
)
const SHARE = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])${BOUND}\s?(?:(?<part>half|(?:a|one)[\s-]third|(?:a|one)[\s-]quarter|two[\s-]thirds|three[\s-]quarters)\s(?:of|the)\b|(?<some>\d{1,3}|one|two|three|four|five|six|seven|eight|nine)\s(?:in|out of)(?:\s(?:every|each))?\s(?<all>\d{1,3}(?:,\d{3})+|\d{1,7}|two|three|four|five|six|seven|eight|nine|ten|twenty)\b)`,
  'giu',
)
const YEAR = /(?<![\p{L}\p{N}.,$€£(–-])(?:1[89]|20)\d\d(?![\p{L}\p{N}%]|\.\d|,\d| ?(?:mg|g|ml|IU|people|patients|adults|women|men|children|participants|calories|units)\b)/gu

/** “95% CI 52% to 68%”, “(Lima et al., 2021)”. */
const ASIDE =
  /\b\d{2}(?:\.\d)?\s?%\s?(?:CI|CrI|(?:confidence|credible) intervals?)\b[\s,:;=[(]{0,3}(?:(?:from|of|between)\s)?(?:[-−]?\d{1,5}(?:\.\d{1,4})?\s?%?(?:\s?(?:to|and|,|–|—|-)\s?[-−]?\d{1,5}(?:\.\d{1,4})?\s?%?)?)?|\(\p{Lu}[^()\d]{1,80}[\s,](?:19|20)\d\d[a-z]?\)/gu

const PARTS = new Map([['half', 50], ['third', 100 / 3], ['quarter', 25], ['thirds', 200 / 3], ['quarters', 75]])

const AGED = /\b(?:aged?|ages|older than|younger than|over the age of)\s(?:between\s|from\s)?$/i
const PEOPLE = /\b(?:children|adults|people|women|men|patients|infants|babies|those|anyone|everyone)\s$/i
const OF_A_PRODUCT = /^\s(?!(?:with|on|in|of|for|after|and|or|to|by|from|than|us(?:ed|ing))\s)(?:[\p{L}-]{1,20}\s)?(?:gel|cream|ointment|lotion|solution|foam|shampoo|spray|drops|patch|saline|dextrose|glucose|oxygen|alcohol|paste|mouthwash)\b/iu

function measured(match: RegExpExecArray): Quantity[] {
  const { bound, low = '', high, unit = '', per, tail } = match.groups ?? {}
  const name = UNITS.get(unit.toLowerCase().replace(/\s+/gu, ' ').replace(/(?<=\p{L}{2})s$/u, ''))
  const before = match.input.slice(Math.max(0, match.index - 24), match.index)
  if (name === undefined || isAge(name, before, bound, tail)) return []
  const [first, second] = [numberOf(low), numberOf(high ?? low)]
  const slack = high === undefined ? precision(low) : 0
  return [{ unit: kindOf(name, per, before, match.input.slice(match.index + match[0].length)), ...bounded(bound ?? tail, Math.min(first, second) - slack, Math.max(first, second) + slack), ...placed(match) }]
}

const isAge = (unit: string, before: string, bound: string | undefined, tail: string | undefined): boolean =>
  (unit === 'years' || unit === 'month') && (AGED.test(before) || (bound !== undefined && PEOPLE.test(before)) || /\b(?:over|above|under|up)$/i.test(tail ?? ''))

function kindOf(unit: string, per: string | undefined, before: string, after: string): string {
  if (unit === '%') return OF_A_PRODUCT.test(after.slice(0, 50)) ? 'strength' : unit
  return `${/\bevery\s$/i.test(before) ? 'every ' : ''}${unit}${per === undefined ? '' : '/kg'}`
}

function shared(match: RegExpExecArray): Quantity[] {
  const { bound, part, some = '', all = '' } = match.groups ?? {}
  const share = part === undefined ? (100 * numberOf(some)) / numberOf(all) : PARTS.get(part.toLowerCase().replace(/^.*[\s-]/u, ''))
  if (share === undefined || !(share > 0 && share <= 100)) return []
  // Whoever says “a third” gives no decimals, and whoever says “1 in 1,000” means no 2 in 1,000.
  const slack = part === undefined ? Math.max(Math.min(0.5, share / 2), share * 0.05) : 2
  return [{ unit: '%', ...bounded(bound, share - slack, share + slack), ...placed(match) }]
}

const year = (match: RegExpExecArray): Quantity => ({ unit: 'year', least: Number(match[0]), most: Number(match[0]), ...placed(match) })

const placed = ({ 0: words, index }: RegExpExecArray): Pick<Quantity, 'words' | 'start' | 'end'> => {
  const lead = words.length - words.trimStart().length
  return { words: words.trim(), start: index + lead, end: index + words.length }
}

function bounded(bound: string | undefined, least: number, most: number): Pick<Quantity, 'least' | 'most'> {
  const word = bound?.toLowerCase().replace(/^\s(?:or|and)\s/u, '') ?? ''
  if (/^(?:more than|over|at least|from|above|greater than|≥|>|more|longer)$/u.test(word)) return { least, most: Infinity }
  if (/^(?:less than|fewer than|under|below|up to|at most|no more than|within|≤|<|less|fewer)$/u.test(word)) return { least: 0, most }
  if (word === '') return { least, most }
  const slack = Math.max(most * 0.1, 1)
  return { least: least - slack, most: most + slack }
}

const numberOf = (text: string): number => NUMBERS.get(text.toLowerCase().replace(/\s/u, '-')) ?? Number(text.replaceAll(',', ''))

/** Half of the last place that is given: 10 may be 9.6, and 9.5 may not. */
const precision = (text: string): number => 0.5 * 10 ** -(/\.(\d+)$/u.exec(text)?.[1]?.length ?? 0)
