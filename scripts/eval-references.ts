import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { CslItem } from '../src/domain/references/csl'
import { parseReference } from '../src/domain/references/parseReference'

/** Prints how many fields of the annotated references are read right, by style. `--errors` lists what is wrong. */
const file = process.env.REFERENCES_GOLD ?? fileURLToPath(new URL('../../shared/gold/references/strings.jsonl', import.meta.url))
if (!existsSync(file)) {
  console.warn(`SKIPPED: no annotated references at ${file}; nothing was measured. Set REFERENCES_GOLD to a file of the same form.`)
  process.exit(0)
}

type Value = string | number | null
interface Row {
  readonly raw: string
  readonly style: string
  readonly expected: Readonly<Record<Field, Value>>
  readonly alt?: Readonly<Partial<Record<Field, readonly Value[]>>>
}
const FIELDS = ['authors_first_family', 'n_authors', 'year', 'title', 'container', 'volume', 'issue', 'pages', 'doi', 'pmid', 'url'] as const
type Field = (typeof FIELDS)[number]

const rows = readFileSync(file, 'utf8').split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Row)
const showErrors = process.argv.includes('--errors')
const folded = (value: Value | undefined): string =>
  String(value ?? '').normalize('NFKC').toLowerCase().replace(/[‐‑–—]/g, '-').replace(/[“”"‘’'.,;:?!()[\]\s]+/g, ' ').trim()

function read(csl: CslItem): Omit<Record<Field, Value>, 'doi' | 'pmid'> {
  const authors = csl.author ?? []
  const first = authors[0]
  const others = authors.some((name) => 'literal' in name && name.literal === 'et al.')
  return {
    authors_first_family: first === undefined ? null : 'family' in first ? first.family : first.literal,
    n_authors: others ? null : authors.length === 0 ? null : authors.length,
    year: csl.issued?.['date-parts'][0][0] ?? null,
    title: csl.title ?? null,
    container: csl['container-title'] ?? csl.publisher ?? null,
    volume: csl.volume ?? null,
    issue: csl.issue ?? null,
    pages: csl.page ?? null,
    url: csl.URL ?? null,
  }
}

const styles = [...new Set(rows.map(({ style }) => style))]
const tally = new Map<string, number>()
const count = (key: string): void => void tally.set(key, (tally.get(key) ?? 0) + 1)
const figure = (key: string): number => tally.get(key) ?? 0

for (const { raw, style, expected, alt } of rows) {
  const { csl, identifiers } = parseReference(raw)
  const found: Record<Field, Value> = { ...read(csl), doi: identifiers.doi ?? null, pmid: identifiers.pmid ?? null }
  for (const field of FIELDS) {
    const right = [expected[field], ...(alt?.[field] ?? [])].some((value) => folded(value) === folded(found[field]))
    count(`${style}/${field}/rows`)
    if (right) count(`${style}/${field}/right`)
    if (!right && expected[field] === null) count(`${style}/invented`)
    if (!right && showErrors) console.log(`${style} ${field}: ${JSON.stringify(found[field])} for ${JSON.stringify(expected[field])}\n    ${raw}`)
  }
}

const cell = (right: number, all: number): string => `${all === 0 ? '-' : ((100 * right) / all).toFixed(1)}`.padStart(8)
console.log(`${'style'.padEnd(12)}${'rows'.padStart(6)}${FIELDS.map((field) => field.slice(0, 7).padStart(8)).join('')}${'invented'.padStart(10)}`)
for (const style of styles) {
  const all = figure(`${style}/title/rows`)
  console.log(`${style.padEnd(12)}${String(all).padStart(6)}${FIELDS.map((field) => cell(figure(`${style}/${field}/right`), all)).join('')}${String(figure(`${style}/invented`)).padStart(10)}`)
}
const total = (field: Field): number => styles.reduce((sum, style) => sum + figure(`${style}/${field}/right`), 0)
console.log(`${'all'.padEnd(12)}${String(rows.length).padStart(6)}${FIELDS.map((field) => cell(total(field), rows.length)).join('')}${String(styles.reduce((sum, style) => sum + figure(`${style}/invented`), 0)).padStart(10)}`)
