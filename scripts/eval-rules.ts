/**
 * How often each rule on words is right on annotated pages, and how much of what an editor would hold against them it finds.
 * Usage: npx tsx scripts/eval-rules.ts [FOLDER OF ANNOTATED PAGES] [--errors] [--write]
 * --errors lists what was found wrongly and what was missed; --write keeps the figures for docs/rules (then run scripts/print-rules.ts).
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { checkDocument, type CheckedFinding } from '../src/cli/check/checkDocument'
import { asSnapshot } from '../src/domain/documents/asSnapshot'
import { readPlainText } from '../src/domain/documents/plainText'
import type { StatementKind } from '../src/domain/prose/kinds'
import { DEFAULT_HOUSE } from '../src/policyFile'
import { overlap, readGoldPages, type GoldPage, type GoldRow } from './gold-pages'

export const FIGURES = new URL('./rules-figures.json', import.meta.url)

/** What a rule finds on the annotated pages; `arguable` findings are neither right nor wrong, and no arguable defect is asked for. */
export interface RuleFigures {
  readonly findings: number
  readonly right: number
  readonly arguable: number
  readonly defects: number
  readonly caught: number
}

/** Each rule with the annotators' names for what it looks for. */
const DEFECTS: Readonly<Record<string, readonly string[]>> = {
  'text.placeholder': ['placeholder'],
  'text.boilerplate': ['form-boilerplate'],
  'text.residue': ['scraped-residue', 'dangling-text'],
  'text.absolute': ['absolute-claim'],
  'text.misspelt': ['misspelt-or-wrong-term'],
  'regulatory.approval': ['regulatory-statement-needs-source'],
  'regulatory.off-label': ['off-label-without-statement'],
  'safety.crisis-resource': ['crisis-resource-missing'],
  'balance.harms-missing': ['benefit-without-harm'],
  'people.credentials-missing': ['expert-credential-missing'],
}

/** What is missing from a page may be pointed at in other words than an annotator's. */
const OF_THE_PAGE = new Set(['safety.crisis-resource', 'regulatory.off-label', 'balance.harms-missing'])

/** A rule that speaks in the place of statement.uncited is right, too, where the annotators' sentence is a claim of its kind: the defects name only what they would have stopped the page for. */
const OF_KIND: Readonly<Record<string, StatementKind>> = { 'regulatory.approval': 'regulatory' }

/** These judge statements: they are right where the annotators' sentence needs a source. */
const OF_STATEMENTS = ['statement.uncited', 'statement.study-missing']

interface Defect {
  readonly doc: string
  readonly text: string
  readonly rule: string
  readonly severity: 'block' | 'review'
}

type Verdict = 'right' | 'arguable' | 'wrong'

export interface RuleErrors {
  readonly wrong: readonly string[]
  readonly missed: readonly string[]
}

function checked({ name, text }: GoldPage) {
  const document = readPlainText(text)
  return checkDocument({ file: name, document, ...asSnapshot(document) }, [], DEFAULT_HOUSE, '2026-01-01')
}

export function ruleFigures(folder: string): Map<string, RuleFigures & RuleErrors> {
  const pages = readGoldPages(folder).map((page) => ({ page, found: checked(page).findings }))
  const defects = readFileSync(join(folder, 'defects/defects.jsonl'), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Defect)
  const found = (code: string) => pages.flatMap(({ page, found }) => found.filter((finding) => finding.code === code).map((finding) => ({ page, finding })))
  return new Map([
    ...Object.entries(DEFECTS).map(([code, names]): [string, RuleFigures & RuleErrors] => {
      const named = defects.filter(({ rule }) => names.includes(rule))
      const meets = ({ page, finding }: { page: GoldPage; finding: CheckedFinding }, { doc, text }: Defect): boolean => page.name === doc && (OF_THE_PAGE.has(code) || shares(finding.text, text))
      const asked = named.filter(({ severity }) => severity === 'block')
      const missed = asked.filter((defect) => !found(code).some((one) => meets(one, defect)))
      return [code, { ...tally(found(code), (one) => verdictOf(named.filter((defect) => meets(one, defect)), rowOf(one), OF_KIND[code])), defects: asked.length, caught: asked.length - missed.length, missed: missed.map(({ text }) => text) }]
    }),
    ...OF_STATEMENTS.map((code): [string, RuleFigures & RuleErrors] => [
      code,
      { ...tally(found(code), (one) => labelled(rowOf(one))), defects: 0, caught: 0, missed: [] },
    ]),
  ])
}

/** Figures by name, for the report of all that is measured: precision where anything was found, recall where anything is asked for. */
export function namedFigures(folder: string): Readonly<Record<string, number>> {
  return Object.fromEntries(
    [...ruleFigures(folder)].flatMap(([code, { findings, right, arguable, defects, caught }]) => [
      ...(findings > arguable ? [[`${code}: precision`, right / (findings - arguable)] as const] : []),
      ...(defects > 0 ? [[`${code}: recall`, caught / defects] as const] : []),
    ]),
  )
}

function tally<T extends { readonly finding: CheckedFinding }>(found: readonly T[], verdict: (one: T) => Verdict): Pick<RuleFigures, 'findings' | 'right' | 'arguable'> & Pick<RuleErrors, 'wrong'> {
  const of = (wanted: Verdict) => found.filter((one) => verdict(one) === wanted)
  return { findings: found.length, right: of('right').length, arguable: of('arguable').length, wrong: of('wrong').map(({ finding }) => finding.text) }
}

function verdictOf(met: readonly Defect[], row: GoldRow | undefined, kind: StatementKind | undefined): Verdict {
  if (met.some(({ severity }) => severity === 'block') || (kind !== undefined && row?.label === 'claim' && row.kind === kind)) return 'right'
  return met.length > 0 ? 'arguable' : 'wrong'
}

const labelled = (row: GoldRow | undefined): Verdict => (row?.label === 'claim' ? 'right' : row?.label === 'soft' ? 'arguable' : 'wrong')

/** The annotators' row that most of a finding lies in. */
const rowOf = ({ page, finding }: { page: GoldPage; finding: CheckedFinding }): GoldRow | undefined =>
  page.rows.reduce<GoldRow | undefined>((best, row) => (overlap(finding, row) > (best === undefined ? 0 : overlap(finding, best)) ? row : best), undefined)

function shares(a: string, b: string): boolean {
  const [one, other] = [a, b].map((text) => text.replaceAll(/\s+/g, ' ').trim())
  return one !== undefined && other !== undefined && (one.includes(other) || other.includes(one))
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [folder = '../shared/gold'] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
  const all = ruleFigures(folder)
  for (const [code, { findings, right, arguable, defects, caught, wrong, missed }] of all) {
    console.log(code.padEnd(28), `found ${findings}, right ${right} of ${findings - arguable}${arguable > 0 ? `, arguable ${arguable}` : ''}${defects > 0 ? `; caught ${caught} of ${defects}` : ''}`)
    if (!process.argv.includes('--errors')) continue
    for (const text of wrong) console.log('  WRONG ', text.slice(0, 160))
    for (const text of missed) console.log('  MISSED', text.slice(0, 160))
  }
  if (process.argv.includes('--write')) {
    const figures = Object.fromEntries([...all].map(([code, { findings, right, arguable, defects, caught }]) => [code, { findings, right, arguable, defects, caught }]))
    writeFileSync(FIGURES, `${JSON.stringify(figures, null, 2)}\n`)
  }
}
