import { quantitiesIn } from '../assertions/quantities'
import { SYNONYMS } from './synonyms'

/** What a sentence speaks of, whatever words it uses: each concept with the words that name it here. */
export type Concepts = ReadonlyMap<string, string>

/** The concepts of a sentence: names of illnesses and remedies, numbers and units in one form, all other telling words by their stems. */
export function conceptsOf(sentence: string): Concepts {
  const text = spelled(sentence.slice(0, LONGEST))
  const found = new Map<string, string>()
  const numbers = plainNumbers(text)
  let rest = ''
  let last = 0
  for (const { unit, within, start, end } of quantitiesIn(numbers)) {
    found.set(`#${unit} ${within.map(rounded).join('-')}`, text.slice(start, end) + (/^\p{L}+/u.exec(text.slice(end, end + 12))?.[0] ?? ''))
    rest += `${numbers.slice(last, start)} `
    last = end
  }
  const words = `${rest}${numbers.slice(last)}`.match(/[\p{L}\d]+(?:[-'.][\p{L}\d]+)*/gu) ?? []
  const stems = words.map(stem)
  for (let at = 0; at < words.length; ) {
    const length = longestName(stems, at)
    const key = stems.slice(at, at + length).join(' ')
    const concept = NAMES.get(key) ?? key
    if (length > 1 || !STOP.has(words[at] ?? '')) for (const one of new Set([concept, ...concept.split(' ')])) if (!STOP.has(one)) found.set(one, words.slice(at, at + length).join(' '))
    at += length
  }
  return found
}

const LONGEST = 1_000

/** British spelling, accents and capitals don't tell two words apart; nor do hyphens that join a prefix. */
const spelled = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[’‘]/g, "'")
    .toLowerCase()
    .replace(/'s\b/g, '')
    .replace(/ae(?=\p{L})|oe(?=[adlt]|s[ot])/gu, 'e')
    .replace(/our\b/g, 'or')
    .replace(/(?<=\p{L}{2})is(?=e[ds]?\b|ing\b|ation)/gu, 'iz')
    .replace(/\b(\d+|one|two|three|four|five|six|seven|eight|nine|ten) times\b/g, '$1-fold')

/** “half”, “a third of”: as percentages, so that they meet “50 percent”; without “about”. */
const plainNumbers = (text: string): string =>
  text.replace(/\b(?:about|some|around|roughly|approximately|nearly|almost) /g, (hedge) => ' '.repeat(hedge.length)).replace(/\b(?:(a|one|two|three|four) )?(half|third|quarter|fifth|tenth|thirds|quarters|fifths)\b/g, (words: string, count: string | undefined, part: string) => {
    const share = { half: 50, third: 100 / 3, quarter: 25, fifth: 20, tenth: 10 }[part.replace(/s$/, '')] ?? NaN
    const times = { a: 1, one: 1, two: 2, three: 3, four: 4 }[count ?? 'a'] ?? 1
    return `${Math.round(share * times)}%`.padEnd(words.length)
  })

const rounded = (number: number): string => String(Number(number.toPrecision(2)))

/** The word without its endings, near enough that “vaccinated” meets “vaccination”. y and i count as one. */
export function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word
  let bare = word
  for (const [ending, rest, least] of ENDINGS) {
    if (bare.length - ending.length >= least && bare.endsWith(ending)) {
      bare = bare.slice(0, -ending.length) + rest
      // “stopped” is “stop”, and “pill” no “pile”.
      if (DOUBLING.test(ending)) bare = bare.replace(/([b-df-hj-np-tv-z])\1$/, '$1')
      break
    }
  }
  return bare.replace(/y/g, 'i').replace(/e$/, '')
}

const DOUBLING = /^(?:ed|er|ers|ing|ings|est)$/

/** The longest first; the third is how many letters must be left. */
const ENDINGS: readonly (readonly [string, string, number])[] = [
  ['izations', 'iz', 3], ['ization', 'iz', 3], ['ically', '', 4], ['ations', '', 4], ['ation', '', 4], ['ments', '', 4], ['ment', '', 4], ['ingly', '', 4], ['fully', '', 3], ['iness', 'y', 3], ['ness', '', 4], ['ities', '', 4], ['ity', '', 4],
  ['tions', 't', 4], ['tion', 't', 4], ['sions', 's', 4], ['sion', 's', 4], ['ives', '', 4], ['ive', '', 4], ['ical', '', 4], ['ances', '', 4], ['ance', '', 4], ['ences', '', 4], ['ence', '', 4], ['iest', 'y', 3], ['ier', 'y', 3], ['ies', 'y', 3], ['ied', 'y', 3],
  ['ings', '', 3], ['ing', '', 3], ['edly', '', 4], ['ers', '', 4], ['er', '', 4], ['est', '', 4], ['ed', '', 3], ['es', '', 3], ['ly', '', 4], ['al', '', 5], ['ic', '', 4], ['s', '', 3],
]

const STOP: ReadonlySet<string> = new Set(
  ('a an the of in on at to for by with from and or as is are was were be been being has have had do does did it its that this these those they them their he she who whom which what when where than then so such some any all each every one ' +
    'will would can could may might must should shall not no nor but if while during about around roughly some up over under into onto out off after before between among through per also very well just only even much many other another ' +
    'there here you your we our i me my get gets got give given take takes taken taking go goes make makes made put use used using percent person case cases time times every same way how').split(' '),
)

const NAMES: ReadonlyMap<string, string> = new Map(SYNONYMS.map(([name, first]) => [stems(name), stems(first)]))
const LONGEST_NAME = Math.max(...[...NAMES.keys()].map((name) => name.split(' ').length))

function stems(name: string): string {
  return (spelled(name).match(/[\p{L}\d]+(?:[-'.][\p{L}\d]+)*/gu) ?? []).map(stem).join(' ')
}

function longestName(words: readonly string[], at: number): number {
  for (let length = Math.min(LONGEST_NAME, words.length - at); length > 1; length--) if (NAMES.has(words.slice(at, at + length).join(' '))) return length
  return 1
}
