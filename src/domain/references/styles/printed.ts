import { ET_AL, type CslItem, type CslName } from '../csl'

/** What Vancouver and AMA print alike: names, ordinals, page ranges, and how sentences end. */

/** Names as `Family AB Jr`, groups in full; all of them up to `most`, else the first `first` and “et al”. A page whose title is its maker's name is named once. */
export function authors({ author = [], title }: CslItem, most: number, first: number): string {
  const known = author.filter((name) => !isEtAl(name))
  if (known.length === 1 && known[0] !== undefined && 'literal' in known[0] && known[0].literal === title) return ''
  const names = known.map(nameOf).filter(Boolean)
  const all = names.length <= most && known.length === author.length
  return (all ? names : names.slice(0, first)).concat(all || names.length === 0 ? [] : ['et al']).join(', ')
}

const isEtAl = (name: CslName): boolean => 'literal' in name && name.literal === ET_AL.literal

function nameOf(name: CslName): string {
  if ('literal' in name) return name.literal
  const given = name.given ?? ''
  const suffix = /(?:^|\s)(Jr|Sr|2nd|3rd|4th|II|III|IV)\.?$/.exec(given)
  const initials = initialsOf(suffix === null ? given : given.slice(0, suffix.index))
  return [name.family, initials, suffix?.[1]].filter(Boolean).join(' ')
}

/** “Jane Marie”, “J. M.”, “J-M” and “JM” are all JM. */
const initialsOf = (given: string): string => (/^\p{Lu}{1,4}$/u.test(given) ? given : [...given.matchAll(/(?<![\p{L}'’])\p{Lu}/gu)].map(([initial]) => initial).join(''))

/** As they are stored, with a hyphen. */
export const pages = ({ page }: CslItem): string => (page ?? '').replace(/\s*[–—‑‐]\s*/g, '-')

/** “2” is the 2nd ed; words stay as they are. */
export function edition({ edition: printed }: CslItem): string {
  if (printed === undefined) return ''
  const number = /^\d+$/.test(printed) ? Number(printed) : 0
  if (number === 0) return /\bed/i.test(printed) ? printed : `${printed} ed`
  const ending = number % 100 >= 11 && number % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')
  return `${number}${ending} ed`
}

/** Supplements and parts, which are no number of an issue. */
export const isSupplement = (issue: string): boolean => /^(?:suppl|pt|part|spec)/i.test(issue)

export const sentences = (...parts: readonly string[]): string => parts.filter((part) => part !== '').map(closed).join(' ')

const closed = (sentence: string): string => (/[.?!]["”’]?$/.test(sentence) ? sentence : `${sentence}.`)
