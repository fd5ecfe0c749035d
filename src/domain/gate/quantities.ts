/** A number with its unit as a text gives it, as the least and the most that its words allow: “about half” of “5 to 10%”. */
export interface Quantity {
  /** What can be compared: `%`, a unit of time or of dose, `year` for the name of a year. */
  readonly unit: string
  readonly least: number
  readonly most: number
  readonly words: string
  readonly start: number
  readonly end: number
}

/** The percentages, lengths of time, doses and years of a sentence, in order. Not ages, and not numbers of people. */
export function quantitiesIn(text: string): Quantity[] {
  return [...[...text.matchAll(MEASURE)].flatMap(measured), ...[...text.matchAll(SHARE)].flatMap(shared), ...[...text.matchAll(YEAR)].map(year)].sort((a, b) => a.start - b.start)
}

/** Whether both may mean the same: 14 days are 2 weeks, 9.6% are 10% to whoever gives no decimals. */
export function agree(a: Quantity, b: Quantity): boolean {
  if (a.unit === b.unit) return a.least <= b.most && b.least <= a.most
  const [one, other] = [a, b].map(({ unit, least, most }) => {
    const size = SIZES.get(unit)
    return size === undefined ? null : { family: size.family, least: least * size.times, most: most * size.times }
  })
  return one != null && other != null && one.family === other.family && one.least <= other.most && other.least <= one.most
}

const NUMBERS = new Map([
  ['one', 1], ['a', 1], ['an', 1], ['two', 2], ['three', 3], ['four', 4], ['five', 5], ['six', 6], ['seven', 7], ['eight', 8], ['nine', 9], ['ten', 10], ['eleven', 11], ['twelve', 12],
  ['fifteen', 15], ['eighteen', 18], ['twenty', 20], ['thirty', 30], ['forty', 40], ['fifty', 50], ['sixty', 60], ['seventy', 70], ['eighty', 80], ['ninety', 90],
])

const UNITS = new Map([
  ['%', '%'], ['percent', '%'], ['per cent', '%'],
  ['second', 'second'], ['minute', 'minute'], ['min', 'minute'], ['hour', 'hour'], ['hr', 'hour'], ['day', 'day'], ['week', 'week'], ['month', 'month'], ['year', 'years'],
  ['mcg', 'µg'], ['µg', 'µg'], ['microgram', 'µg'], ['mg', 'mg'], ['milligram', 'mg'], ['g', 'g'], ['gram', 'g'], ['ml', 'ml'], ['milliliter', 'ml'], ['millilitre', 'ml'], ['iu', 'IU'], ['unit', 'IU'],
])

/** How units of one family turn into each other. A month is no number of days, so months are weighed against years alone. */
const SIZES = new Map([
  ['second', { family: 'time', times: 1 }], ['minute', { family: 'time', times: 60 }], ['hour', { family: 'time', times: 3600 }], ['day', { family: 'time', times: 86_400 }], ['week', { family: 'time', times: 604_800 }],
  ['month', { family: 'calendar', times: 1 }], ['years', { family: 'calendar', times: 12 }],
  ['µg', { family: 'mass', times: 1 }], ['mg', { family: 'mass', times: 1000 }], ['g', { family: 'mass', times: 1_000_000 }],
])

const DIGITS = String.raw`\d{1,3}(?:,\d{3}){1,3}(?:\.\d{1,4})?|\d{1,7}(?:\.\d{1,4})?`
const WORDED = [...NUMBERS.keys()].filter((word) => word.length > 2).join('|')
const NUMBER = `(?:${DIGITS}|${WORDED})`
const BOUND = String.raw`(?<bound>about|around|approximately|roughly|nearly|almost|some|circa|~|≈|more than|over|at least|from|above|greater than|≥|>|less than|fewer than|under|below|up to|at most|no more than|within|as (?:few|little|much|many|long) as|≤|<)?`
const MEASURE = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,$€£-])(?:${BOUND}\s?)(?<low>${NUMBER})(?:(?:\s?%|\s?mg)?\s?(?:–|—|-|to|and|or)\s?(?<high>${NUMBER}))?[\s-]?(?<unit>%|per\s?cent|seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|mcg|µg|micrograms?|mg|milligrams?|grams?|g|ml|millilit(?:er|re)s?|IU|units?)(?![\p{L}\p{N}])(?!\s(?:old|of age)|-old|\/(?!d(?:ay)?\b))`,
  'giu',
)
const SHARE = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])${BOUND}\s?(?:(?<part>half|(?:a|one)[\s-]third|(?:a|one)[\s-]quarter|two[\s-]thirds|three[\s-]quarters)\s(?:of|the)\b|(?<some>\d{1,3}|one|two|three|four|five|six|seven|eight|nine)\s(?:in|out of)(?:\s(?:every|each))?\s(?<all>\d{1,3}(?:,\d{3})+|\d{1,7}|two|three|four|five|six|seven|eight|nine|ten|twenty)\b)`,
  'giu',
)
const YEAR = /(?<![\p{L}\p{N}.,$€£(–-])(?:1[89]|20)\d\d(?![\p{L}\p{N}%]|\.\d|,\d| ?(?:mg|g|ml|IU|people|patients|adults|women|men|children|participants|calories|units)\b)/gu

const PARTS = new Map([['half', 50], ['third', 100 / 3], ['quarter', 25], ['thirds', 200 / 3], ['quarters', 75]])

function measured(match: RegExpExecArray): Quantity[] {
  const { bound, low = '', high, unit = '' } = match.groups ?? {}
  const name = UNITS.get(unit.toLowerCase().replace(/\s+/gu, ' ').replace(/(?<=\p{L}{2})s$/u, ''))
  const before = match.input.slice(Math.max(0, match.index - 24), match.index)
  if (name === undefined || (name === 'years' && /\b(?:aged?|ages|older than|younger than|over the age of)\s?$/i.test(before))) return []
  const [first, second] = [numberOf(low), numberOf(high ?? low)]
  const slack = high === undefined ? precision(low) : 0
  return [{ unit: name, ...bounded(bound, Math.min(first, second) - slack, Math.max(first, second) + slack), ...placed(match) }]
}

function shared(match: RegExpExecArray): Quantity[] {
  const { bound, part, some = '', all = '' } = match.groups ?? {}
  const share = part === undefined ? (100 * numberOf(some)) / numberOf(all) : PARTS.get(part.toLowerCase().replace(/^.*[\s-]/u, ''))
  if (share === undefined || !(share > 0 && share <= 100)) return []
  // Whoever says “a third” gives no decimals.
  const slack = part === undefined ? Math.max(0.5, share * 0.05) : 2
  return [{ unit: '%', ...bounded(bound, share - slack, share + slack), ...placed(match) }]
}

const year = (match: RegExpExecArray): Quantity => ({ unit: 'year', least: Number(match[0]), most: Number(match[0]), ...placed(match) })

const placed = ({ 0: words, index }: RegExpExecArray): Pick<Quantity, 'words' | 'start' | 'end'> => {
  const lead = words.length - words.trimStart().length
  return { words: words.trim(), start: index + lead, end: index + words.length }
}

function bounded(bound: string | undefined, least: number, most: number): Pick<Quantity, 'least' | 'most'> {
  const word = bound?.toLowerCase() ?? ''
  if (/^(?:more than|over|at least|from|above|greater than|≥|>)$/u.test(word)) return { least, most: Infinity }
  if (/^(?:less than|fewer than|under|below|up to|at most|no more than|within|≤|<)$/u.test(word)) return { least: 0, most }
  if (word === '') return { least, most }
  const slack = Math.max(most * 0.1, 1)
  return { least: least - slack, most: most + slack }
}

const numberOf = (text: string): number => NUMBERS.get(text.toLowerCase()) ?? Number(text.replaceAll(',', ''))

/** Half of the last place that is given: 10 may be 9.6, and 9.5 may not. */
const precision = (text: string): number => 0.5 * 10 ** -(/\.(\d+)$/u.exec(text)?.[1]?.length ?? 0)
