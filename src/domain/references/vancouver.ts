import { ET_AL, type CslDate, type CslItem, type CslName, type Identifiers } from './csl'

/**
 * A reference as NLM prints it, in plain text (Citing Medicine, 2nd ed.: journals ch. 1, books ch. 2, websites ch. 25).
 * Six authors, then “et al.” (ICMJE sample references); pages as they are stored, with a hyphen; a journal article with a DOI or PMID shows no URL.
 */
export function vancouver(csl: CslItem, identifiers: Identifiers): string {
  const item = clean(csl)
  const layout = item.type === 'article-journal' || item.type === 'article-newspaper' ? periodical : item.type === 'chapter' || item.type === 'paper-conference' ? part : whole
  const findable = identifiers.doi ?? identifiers.pmid ?? identifiers.pmcid
  const online = item.URL !== undefined && !(layout === periodical && findable !== undefined)
  const by = authors(item)
  const sentences = [by, ...layout(item, online), ...numbers(identifiers)].filter((sentence) => sentence !== '').map(closed)
  return [...sentences, ...(online ? [`Available from: ${item.URL}`] : [])].join(' ')
}

function periodical(item: CslItem, online: boolean): string[] {
  const place = `${item.volume ?? ''}${issueOf(item)}`
  const when = [dateOf(item.issued), online ? cited(item) : ''].filter(Boolean).join(' ')
  const where = [place, pages(item)].filter(Boolean).join(':')
  return [item.title ?? '', `${item['container-title'] ?? item.publisher ?? ''}${online ? ' [Internet]' : ''}`.trim(), [when, where].filter(Boolean).join(';')]
}

function part(item: CslItem, online: boolean): string[] {
  const book = item['container-title']
  const page = pages(item)
  return [item.title ?? '', book === undefined ? '' : `In: ${book}${online ? ' [Internet]' : ''}`, ...edition(item), volumeOf(item), imprint(item, online), page === '' ? '' : `p. ${page}`]
}

const whole = (item: CslItem, online: boolean): string[] => [
  [item.title ?? item['container-title'] ?? '', online ? '[Internet]' : ''].filter(Boolean).join(' '),
  ...edition(item),
  volumeOf(item),
  imprint(item, online),
  pages(item) === '' ? '' : `p. ${pages(item)}`,
]

function imprint(item: CslItem, online: boolean): string {
  const site = item.title === undefined ? undefined : item.type === 'chapter' || item.type === 'paper-conference' ? undefined : item['container-title']
  const house = [item['publisher-place'], item.publisher ?? site].filter((value) => value !== undefined).join(': ')
  const when = [dateOf(item.issued), online ? cited(item) : ''].filter(Boolean).join(' ')
  return [house, when].filter(Boolean).join('; ')
}

/** Supplements and parts follow the volume without brackets: 24 Suppl 6. */
const issueOf = ({ volume, issue }: CslItem): string => (issue === undefined ? '' : volume !== undefined && /^(?:suppl|pt|part|spec)/i.test(issue) ? ` ${issue}` : `(${issue})`)

const volumeOf = ({ volume }: CslItem): string => (volume === undefined ? '' : `Vol. ${volume}`)

const pages = ({ page }: CslItem): string => (page ?? '').replace(/\s*[–—‑‐]\s*/g, '-')

function edition({ edition: printed }: CslItem): string[] {
  if (printed === undefined) return []
  const number = /^\d+$/.test(printed) ? Number(printed) : 0
  if (number === 0) return [/\bed/i.test(printed) ? printed : `${printed} ed`]
  const ending = number % 100 >= 11 && number % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')
  return [`${number}${ending} ed`]
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

function dateOf(date: CslDate | undefined): string {
  const [year, month, day] = date?.['date-parts'][0] ?? []
  const name = month === undefined ? undefined : MONTHS[month - 1]
  return [year, name, name === undefined ? undefined : day].filter((value) => value !== undefined).join(' ')
}

const cited = ({ accessed }: CslItem): string => (accessed === undefined ? '' : `[cited ${dateOf(accessed)}]`)

/** A page whose title is its maker's name is named once. */
function authors({ author = [], title }: CslItem): string {
  const all = author.filter((name) => !('literal' in name && name.literal === ET_AL.literal))
  if (all.length === 1 && all[0] !== undefined && 'literal' in all[0] && all[0].literal === title) return ''
  const shown = all.slice(0, 6).map(nameOf).filter(Boolean)
  return [...shown, ...(shown.length > 0 && (all.length > 6 || all.length < author.length) ? ['et al'] : [])].join(', ')
}

function nameOf(name: CslName): string {
  if ('literal' in name) return line(name.literal)
  const given = line(name.given ?? '')
  const suffix = /(?:^|\s)(Jr|Sr|2nd|3rd|4th|II|III|IV)\.?$/.exec(given)
  const initials = initialsOf(suffix === null ? given : given.slice(0, suffix.index))
  return [line(name.family), initials, suffix?.[1]].filter(Boolean).join(' ')
}

/** “Jane Marie”, “J. M.”, “J-M” and “JM” are all JM. */
const initialsOf = (given: string): string => (/^\p{Lu}{1,4}$/u.test(given) ? given : [...given.matchAll(/(?<![\p{L}'’])\p{Lu}/gu)].map(([initial]) => initial).join(''))

function numbers({ doi, pmid, pmcid, isbn, nct }: Identifiers): string[] {
  const printed = { doi, PMID: pmid, PMCID: pmcid, ISBN: isbn, 'ClinicalTrials.gov': nct }
  return Object.entries(printed).flatMap(([label, value]) => (value === undefined ? [] : [`${label}: ${value}`]))
}

const closed = (sentence: string): string => (/[.?!]["”’]?$/.test(sentence) ? sentence : `${sentence}.`)

const line = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** One-line fields, and none that is only white space. */
function clean(csl: CslItem): CslItem {
  const fields: Pick<CslItem, keyof CslItem> = csl
  const kept = Object.entries(fields).map(([key, value]) => [key, typeof value === 'string' ? line(value) : value] as const).filter(([, value]) => value !== '')
  return { type: csl.type, ...Object.fromEntries(kept) }
}
