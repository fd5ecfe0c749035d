import { clean } from '../clean'
import type { CslDate, CslItem, Identifiers } from '../csl'
import { authors, edition, isSupplement, pages, sentences } from './printed'

/**
 * A reference as NLM prints it, in plain text (Citing Medicine, 2nd ed.: journals ch. 1, books ch. 2, websites ch. 25).
 * Six authors, then “et al.” (ICMJE sample references); a journal article with a DOI or PMID shows no URL.
 */
export function vancouver(csl: CslItem, identifiers: Identifiers): string {
  const item = clean(csl)
  const layout = item.type === 'article-journal' || item.type === 'article-newspaper' ? periodical : item.type === 'chapter' || item.type === 'paper-conference' ? part : whole
  const findable = identifiers.doi ?? identifiers.pmid ?? identifiers.pmcid
  const online = item.URL !== undefined && !(layout === periodical && findable !== undefined)
  const text = sentences(authors(item, 6, 6), ...layout(item, online), ...numbers(identifiers))
  return online ? [text, `Available from: ${item.URL}`].filter(Boolean).join(' ') : text
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
  return [item.title ?? '', book === undefined ? '' : `In: ${book}${online ? ' [Internet]' : ''}`, edition(item), volumeOf(item), imprint(item, online), page === '' ? '' : `p. ${page}`]
}

const whole = (item: CslItem, online: boolean): string[] => [
  [item.title ?? item['container-title'] ?? '', online ? '[Internet]' : ''].filter(Boolean).join(' '),
  edition(item),
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
const issueOf = ({ volume, issue }: CslItem): string => (issue === undefined ? '' : volume !== undefined && isSupplement(issue) ? ` ${issue}` : `(${issue})`)

const volumeOf = ({ volume }: CslItem): string => (volume === undefined ? '' : `Vol. ${volume}`)

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

function dateOf(date: CslDate | undefined): string {
  const [year, month, day] = date?.['date-parts'][0] ?? []
  const name = month === undefined ? undefined : MONTHS[month - 1]
  return [year, name, name === undefined ? undefined : day].filter((value) => value !== undefined).join(' ')
}

const cited = ({ accessed }: CslItem): string => (accessed === undefined ? '' : `[cited ${dateOf(accessed)}]`)

function numbers({ doi, pmid, pmcid, isbn, nct }: Identifiers): string[] {
  const printed = { doi, PMID: pmid, PMCID: pmcid, ISBN: isbn, 'ClinicalTrials.gov': nct }
  return Object.entries(printed).flatMap(([label, value]) => (value === undefined ? [] : [`${label}: ${value}`]))
}
