import { clean } from '../clean'
import type { CslDate, CslItem, Identifiers } from '../csl'
import { authors, edition, isSupplement, pages, sentences } from './printed'

/**
 * A reference as the American Medical Association prints it, in plain text (AMA Manual of Style, 11th ed., ch. 3: journals 3.11, books 3.12, newspapers 3.13.1, online 3.15).
 * Up to six authors, else three and “et al”; neither place of publication nor first edition nor PMID; a DOI comes last and stands for the address.
 */
export function ama(csl: CslItem, identifiers: Identifiers): string {
  const item = clean(csl)
  const text = sentences(authors(item, 6, 3), ...LAYOUTS[item.type](item), identifiers.nct === undefined ? '' : `ClinicalTrials.gov identifier: ${identifiers.nct}`)
  return [text, ...found(item, identifiers)].filter(Boolean).join(' ')
}

type Layout = (item: CslItem) => string[]

const journal: Layout = (item) => {
  const place = [`${item.volume ?? ''}${issueOf(item)}`, pages(item)].filter(Boolean).join(':')
  const when = place === '' ? published(item, 'Published online') : [item.issued?.['date-parts'][0][0], place].filter(Boolean).join(';')
  return [item.title ?? '', item['container-title'] ?? item.publisher ?? '', when]
}

const newspaper: Layout = (item) => [item.title ?? '', item['container-title'] ?? item.publisher ?? '', [dateOf(item.issued), pages(item)].filter(Boolean).join(':')]

const part: Layout = (item) => [item.title ?? '', item['container-title'] === undefined ? '' : `In: ${item['container-title']}`, ...volumeOf(item), laterEdition(item), imprint(item)]

const whole: Layout = (item) => [item.title ?? item['container-title'] ?? '', ...volumeOf(item), laterEdition(item), imprint(item)]

const page: Layout = (item) => {
  const [first] = item.author ?? []
  const site = item['container-title'] ?? item.publisher
  const own = first !== undefined && 'literal' in first && first.literal === site
  return item.title === undefined ? [site ?? '', published(item, 'Published')] : [item.title, own || site === item.title ? '' : (site ?? ''), published(item, 'Published')]
}

const LAYOUTS: Readonly<Record<CslItem['type'], Layout>> = {
  'article-journal': journal,
  'article-newspaper': newspaper,
  chapter: part,
  'paper-conference': part,
  webpage: page,
  book: whole,
  report: whole,
  thesis: whole,
  dataset: whole,
  regulation: whole,
  document: whole,
}

function imprint(item: CslItem): string {
  const site = item.title === undefined || item.type === 'chapter' || item.type === 'paper-conference' ? undefined : item['container-title']
  const year = item.issued?.['date-parts'][0][0]
  return [[item.publisher ?? site, year].filter((value) => value !== undefined).join('; '), pages(item)].filter(Boolean).join(':')
}

/** How a reader gets there: by the DOI, else at the address, as it was on a day. */
function found({ URL, accessed }: CslItem, { doi }: Identifiers): string[] {
  if (doi !== undefined) return [`doi:${doi}`]
  return URL === undefined ? [] : [...(accessed === undefined ? [] : [`Accessed ${dateOf(accessed)}.`]), URL]
}

/** Supplements and parts stand in the brackets, in lower case: 24(suppl 6). */
const issueOf = ({ issue }: CslItem): string => (issue === undefined ? '' : `(${isSupplement(issue) ? issue.charAt(0).toLowerCase() + issue.slice(1) : issue})`)

const laterEdition = (item: CslItem): string => (/^1(?:st)?\b/i.test(item.edition ?? '') ? '' : edition(item))

const volumeOf = ({ volume }: CslItem): string[] => (volume === undefined ? [] : [`Vol ${volume}`])

const published = ({ issued }: CslItem, how: string): string => (issued === undefined ? '' : `${how} ${dateOf(issued)}`)

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const

function dateOf(date: CslDate | undefined): string {
  const [year, month, day] = date?.['date-parts'][0] ?? []
  const name = month === undefined ? undefined : MONTHS[month - 1]
  return name === undefined ? String(year ?? '') : day === undefined ? `${name} ${year}` : `${name} ${day}, ${year}`
}
