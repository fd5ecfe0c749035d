/**
 * Every figure by which the text and reference intelligence is judged, with its bar and what it was when it was last kept.
 * Usage: npm run eval [-- --keep] [--shares]
 * Ends with 1 where a share has dropped by more than two points since scripts/eval-figures.json was kept; --keep writes that file anew.
 * Speeds follow, measured by bench/, unless --shares asks for none: they depend on the machine, so none of them fails.
 * A figure that misses its bar says `short`. What can't be measured here, for want of the annotated pages, is named and left as it was kept.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { kindFigures, modelsFor, statementFigures } from './detector-figures'
import { namedFigures as ruleFigures } from './eval-rules'
import { readExamples, readGoldPages } from './gold-pages'
import { libraryFigures, type LibraryFigures } from './library-figures'
import { measureReferences, namedFigures as referenceFigures, readAnnotated } from './reference-figures'

type Figures = Readonly<Record<string, number>>
/** null: could not be measured here. */
type Measured = LibraryFigures

const PAGES = fileURLToPath(new URL('../../shared/seeds', import.meta.url))
const GOLD = fileURLToPath(new URL('../../shared/gold', import.meta.url))
const KEPT = new URL('./eval-figures.json', import.meta.url)
const DROP = 0.02

interface Evaluation {
  readonly area: string
  /** Where what it measures on lies; what we made ourselves is always there. */
  readonly needs: string
  readonly measure: () => Measured | Promise<Measured>
}

const EVALUATIONS: readonly Evaluation[] = [
  { area: 'annotated pages', needs: GOLD, measure: statements },
  { area: 'rules on annotated pages', needs: GOLD, measure: () => ruleFigures(GOLD) },
  { area: 'known references', needs: `${GOLD}/references/strings.jsonl`, measure: () => referenceFigures(measureReferences(readAnnotated(`${GOLD}/references/strings.jsonl`))) },
  { area: 'our own references', needs: fileURLToPath(new URL('./references-examples.jsonl', import.meta.url)), measure: () => referenceFigures(measureReferences(readAnnotated(new URL('./references-examples.jsonl', import.meta.url)))) },
  { area: 'claims library', needs: fileURLToPath(new URL('./suggestion-pairs.tsv', import.meta.url)), measure: () => libraryFigures(PAGES) },
]

/** What has a bar is printed; the first that fits counts. Counts of what was invented should be 0. */
const BARS: readonly (readonly [name: RegExp, bar: number])[] = [
  [/^annotated pages: statements: all pages, factual .*: precision$/, 0.85],
  [/^annotated pages: statements: all pages, factual .*: recall$/, 0.9],
  [/^annotated pages: statements: all pages, blocking .*: precision$/, 0.95],
  [/^annotated pages: statements: all pages, kind right .*left out/, 0.75],
  [/^rules .*: precision$/, 0.95],
  [/^claims library: suggestions, hit@3$/, 0.85],
  [/^claims library: conflicts, precision/, 0.8],
  [/^claims library: conflicts, .* on the pages$/, 1],
  [/references: .*\.invented$/, 0],
  [/references: .*\.(?:doi|pmid)$/, 0.99],
  [/references: (?:vancouver|nlm|ama)\.(?:authors_first_family|year|title|container)$/, 0.95],
  [/references: .*\.(?:authors_first_family|year|title|container)$/, 0.9],
]

function statements(): Figures {
  const pages = readGoldPages(GOLD)
  const unseen = modelsFor(pages, readExamples(new URL('./detector-examples.tsv', import.meta.url)))
  return { ...statementFigures(pages, unseen), ...kindFigures(pages, unseen) }
}

/** Of bench/, what the text and reference intelligence has bars for. */
const SPEEDS = ['statements', 'suggesting', 'dataset', 'blastRadii']

async function main(): Promise<void> {
  const kept: Figures = existsSync(KEPT) ? (JSON.parse(readFileSync(KEPT, 'utf8')) as Figures) : {}
  const measured = await measureAll()
  print(measured, kept)
  const dropped = Object.entries(measured).filter(([name, value]) => hasDropped(value, kept[name], barOf(name) ?? 0))
  const short = Object.entries(measured).filter(([name, value]) => !reaches(value, barOf(name) ?? 0))
  console.log(`\n${Object.keys(measured).length} figures, ${short.length} short of their bar, ${dropped.length} dropped by more than two points.`)
  if (process.argv.includes('--keep')) writeFileSync(KEPT, `${JSON.stringify({ ...kept, ...measured }, null, 2)}\n`)
  else for (const [name, value] of dropped) console.error(`DROPPED: ${name}: ${shown(name, value)}, was ${shown(name, kept[name] ?? 0)}. Mend it, or say why it must be and keep it: npm run eval -- --keep`)
  process.exitCode = dropped.length > 0 && !process.argv.includes('--keep') ? 1 : 0
  if (!process.argv.includes('--shares')) spawnSync(process.execPath, ['bench/run.js', ...SPEEDS], { cwd: fileURLToPath(new URL('..', import.meta.url)), stdio: 'inherit' })
}

/** What has a bar, by area and name. */
async function measureAll(): Promise<Figures> {
  const measured: Record<string, number> = {}
  for (const { area, needs, measure } of EVALUATIONS) {
    if (!existsSync(needs)) {
      console.warn(`SKIPPED: ${area}: nothing lies at ${needs}, so nothing was measured there.`)
      continue
    }
    for (const [figure, value] of Object.entries(await measure())) {
      const name = `${area}: ${figure}`
      if (value !== null && barOf(name) !== undefined) measured[name] = Math.round(value * 1000) / 1000
    }
  }
  return measured
}

function print(measured: Figures, kept: Figures): void {
  const width = Math.max(...Object.keys(measured).map((name) => name.length)) + 2
  for (const [name, value] of Object.entries(measured)) {
    const bar = barOf(name) ?? 0
    const before = kept[name]
    console.log(`${name.padEnd(width)}${shown(name, value).padStart(7)}  ${bar === 0 ? '≤ 0    ' : `≥ ${shown(name, bar)}`}  ${reaches(value, bar) ? 'ok   ' : 'short'}${before === undefined || before === value ? '' : `  was ${shown(name, before)}`}`)
  }
}

function barOf(name: string): number | undefined {
  return BARS.find(([pattern]) => pattern.test(name))?.[1]
}

function reaches(value: number, bar: number): boolean {
  return bar === 0 ? value <= 0 : value >= bar
}

/** Of what is counted, one more is too many. */
function hasDropped(value: number, before: number | undefined, bar: number): boolean {
  if (before === undefined) return false
  return bar === 0 ? value > before : value < before - DROP - 1e-9
}

/** What should be 0 is counted; all else is a share. */
const shown = (name: string, value: number): string => (barOf(name) === 0 ? String(value) : value.toFixed(3))

void main()
