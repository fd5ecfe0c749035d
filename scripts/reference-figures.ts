import { readFileSync } from 'node:fs'
import type { CslItem } from '../src/domain/references/csl'
import { parseReference } from '../src/domain/references/parseReference'

export type Value = string | number | null
export const FIELDS = ['authors_first_family', 'n_authors', 'year', 'title', 'container', 'volume', 'issue', 'pages', 'doi', 'pmid', 'url'] as const
export type Field = (typeof FIELDS)[number]

/** The four that the bar is about. */
const BARRED: readonly Field[] = ['authors_first_family', 'year', 'title', 'container']

/** An annotated reference: null where the string doesn't hold the field, `alt` what would be right too, `skip` fields whose annotation says nothing. */
export interface AnnotatedReference {
  readonly raw: string
  readonly style: string
  readonly expected: Readonly<Record<Field, Value>>
  readonly alt?: Readonly<Partial<Record<Field, readonly Value[]>>>
  readonly skip?: readonly Field[]
}

export interface Share {
  readonly right: number
  readonly of: number
}

export interface Miss {
  readonly style: string
  readonly field: Field
  readonly found: Value
  readonly expected: Value
  readonly raw: string
}

export interface ReferenceFigures {
  /** By style and field; the style `all` is the whole file. */
  readonly fields: ReadonlyMap<string, ReadonlyMap<Field, Share>>
  /** Fields read where the string holds none, by style. */
  readonly invented: ReadonlyMap<string, number>
  /** Of the references in each tenth of confidence, those whose four barred fields are all right. */
  readonly bands: ReadonlyMap<string, Share>
  readonly misses: readonly Miss[]
}

export const readAnnotated = (file: string | URL): AnnotatedReference[] =>
  readFileSync(file, 'utf8').split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as AnnotatedReference)

export function measureReferences(rows: readonly AnnotatedReference[]): ReferenceFigures {
  const fields = new Map<string, Map<Field, Share>>()
  const invented = new Map<string, number>()
  const bands = new Map<string, Share>()
  const misses: Miss[] = []
  for (const { raw, style, expected, alt, skip = [] } of rows) {
    const { csl, identifiers, confidence } = parseReference(raw)
    const found = { ...read(csl), doi: identifiers.doi ?? null, pmid: identifiers.pmid ?? null }
    const wrong = FIELDS.filter((field) => !skip.includes(field) && ![expected[field], ...(alt?.[field] ?? [])].some((value) => folded(value) === folded(found[field])))
    for (const group of [style, 'all']) {
      const shares = fields.get(group) ?? new Map<Field, Share>()
      for (const field of FIELDS) if (!skip.includes(field)) count(shares, field, !wrong.includes(field))
      fields.set(group, shares)
      invented.set(group, (invented.get(group) ?? 0) + wrong.filter((field) => expected[field] === null && found[field] !== null).length)
    }
    if (!BARRED.some((field) => skip.includes(field))) count(bands, (Math.floor(confidence * 10 + 1e-9) / 10).toFixed(1), !BARRED.some((field) => wrong.includes(field)))
    misses.push(...wrong.map((field) => ({ style, field, found: found[field], expected: expected[field], raw })))
  }
  return { fields, invented, bands, misses }
}

/** The figures as name → share or count, for the evaluation that runs them all: `vancouver.title`, `all.invented`, `confidence.0.8`. */
export function namedFigures({ fields, invented, bands }: ReferenceFigures): Readonly<Record<string, number>> {
  const shares = [...fields].flatMap(([style, byField]) => [...byField].map(([field, { right, of }]) => [`${style}.${field}`, right / of] as const))
  const counts = [...invented].map(([style, number]) => [`${style}.invented`, number] as const)
  return Object.fromEntries([...shares, ...counts, ...[...bands].map(([band, { right, of }]) => [`confidence.${band}`, right / of] as const)])
}

function count<Key>(shares: Map<Key, Share>, key: Key, right: boolean): void {
  const { right: before, of } = shares.get(key) ?? { right: 0, of: 0 }
  shares.set(key, { right: before + (right ? 1 : 0), of: of + 1 })
}

/** Case, quotation marks, stops and the kind of dash don't count. */
const folded = (value: Value | undefined): string =>
  String(value ?? '').normalize('NFKC').toLowerCase().replace(/[‐‑–—]/g, '-').replace(/[“”"‘’'.,;:?!()[\]\s]+/g, ' ').trim()

function read(csl: CslItem): Omit<Record<Field, Value>, 'doi' | 'pmid'> {
  const authors = csl.author ?? []
  const first = authors[0]
  const others = authors.some((name) => 'literal' in name && name.literal === 'et al.')
  return {
    authors_first_family: first === undefined ? null : 'family' in first ? first.family : first.literal,
    n_authors: others || authors.length === 0 ? null : authors.length,
    year: csl.issued?.['date-parts'][0][0] ?? null,
    title: csl.title ?? null,
    container: csl['container-title'] ?? csl.publisher ?? null,
    volume: csl.volume ?? null,
    issue: csl.issue ?? null,
    pages: csl.page ?? null,
    url: csl.URL ?? null,
  }
}
