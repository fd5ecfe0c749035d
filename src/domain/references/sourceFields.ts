import type { CslItem, CslName, CslType, Identifiers } from './csl'

/** A source as an editor fills it in: flat fields, any of them empty. */
export interface SourceFields {
  readonly type: CslType
  readonly title?: string | null
  readonly authors?: readonly { readonly family?: string | null; readonly given?: string | null; readonly literal?: string | null }[] | null
  readonly containerTitle?: string | null
  readonly publisher?: string | null
  readonly publisherPlace?: string | null
  readonly volume?: string | null
  readonly issue?: string | null
  readonly page?: string | null
  readonly edition?: string | null
  readonly year?: number | null
  readonly month?: number | null
  readonly day?: number | null
  readonly accessed?: string | null
  readonly url?: string | null
  readonly doi?: string | null
  readonly pmid?: string | null
  readonly pmcid?: string | null
  readonly isbn?: string | null
  readonly nct?: string | null
}

/** CSL-JSON and identifiers of a filled-in source: what is empty is absent. */
export function toCsl(fields: SourceFields): { readonly csl: CslItem; readonly identifiers: Identifiers } {
  const { title, authors, containerTitle, publisher, publisherPlace, volume, issue, page, edition, year, month, day, accessed, url, doi, pmid, pmcid, isbn, nct } = fields
  const author = (authors ?? []).flatMap(toName)
  const dateParts = [year, month, day].slice(0, year == null ? 0 : month == null ? 1 : day == null ? 2 : 3) as number[]
  const visited = /^(\d{4})-(\d{2})-(\d{2})$/.exec(accessed ?? '')
  const csl = filled({
    title, publisher, volume, issue, page, edition,
    author: author.length === 0 ? null : author,
    'container-title': containerTitle,
    'publisher-place': publisherPlace,
    issued: dateParts.length === 0 ? null : { 'date-parts': [dateParts] as const },
    accessed: visited === null ? null : { 'date-parts': [visited.slice(1).map(Number)] as const },
    URL: url,
  })
  return { csl: { type: fields.type, ...csl }, identifiers: filled({ doi, pmid, pmcid, isbn, nct }) }
}

/** The inverse: what an import writes into a new source. */
export function fromCsl(csl: CslItem, identifiers: Identifiers): SourceFields {
  const [year, month, day] = csl.issued?.['date-parts'][0] ?? []
  const visited = csl.accessed?.['date-parts'][0]
  return {
    type: csl.type,
    title: csl.title ?? null,
    authors: (csl.author ?? []).map((name) => ('literal' in name ? { literal: name.literal } : { family: name.family, given: name.given ?? null })),
    containerTitle: csl['container-title'] ?? null,
    publisher: csl.publisher ?? null,
    publisherPlace: csl['publisher-place'] ?? null,
    volume: csl.volume ?? null,
    issue: csl.issue ?? null,
    page: csl.page ?? null,
    edition: csl.edition ?? null,
    year: year ?? null,
    month: month ?? null,
    day: day ?? null,
    accessed: visited?.length === 3 ? visited.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-') : null,
    url: csl.URL ?? null,
    ...identifiers,
  }
}

function toName({ family, given, literal }: NonNullable<SourceFields['authors']>[number]): CslName[] {
  if (literal) return [{ literal }]
  return family ? [given ? { family, given } : { family }] : []
}

type Filled<T> = { -readonly [K in keyof T]?: Exclude<T[K], null | undefined> }

const filled = <T extends object>(fields: T): Filled<T> => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined && value !== '')) as Filled<T>
