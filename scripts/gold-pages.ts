import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isStatementKind, type StatementKind } from '../src/domain/prose/kinds'
import { sentences } from '../src/domain/prose/sentences'

/** A page annotated sentence by sentence. Neither the pages nor their annotation are part of this repository. */
export interface GoldPage {
  readonly name: string
  readonly text: string
  readonly rows: readonly GoldRow[]
  /** The page as our own splitter cuts it, each sentence with the label of the row that most of it lies in. */
  readonly sentences: readonly LabelledSentence[]
}

export interface GoldRow {
  readonly start: number
  readonly end: number
  readonly label: Label
  readonly kind: StatementKind | null
}

export interface LabelledSentence extends GoldRow {
  readonly text: string
}

/** claim: needs a source; none: does not; soft: could go either way and is not scored. */
type Label = 'claim' | 'soft' | 'none'

export function readGoldPages(folder: string): GoldPage[] {
  if (!existsSync(folder)) throw new Error(`There are no annotated pages in ${folder}. Name their folder as the first argument.`)
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .map((file) => file.slice(0, -'.jsonl'.length))
    .map((name) => {
      const text = readFileSync(join(folder, 'docs', `${name}.txt`), 'utf8')
      const rows = rowsIn(text, readFileSync(join(folder, `${name}.jsonl`), 'utf8'))
      return { name, text, rows, sentences: labelled(text, rows) }
    })
}

/** Sentences of our own writing, one a line: its kind or `none`, a tab, the sentence. */
export function readExamples(file: URL): LabelledSentence[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [kind = '', text = ''] = line.split('\t')
      return { text, start: 0, end: text.length, label: kind === 'none' ? 'none' : 'claim', kind: isStatementKind(kind) ? kind : null }
    })
}

export const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

function rowsIn(text: string, lines: string): GoldRow[] {
  let from = 0
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const row = JSON.parse(line) as { text: string; label: Label; kind: StatementKind | null }
      const start = text.indexOf(row.text, from)
      if (start < 0) throw new Error(`An annotated row is not in its page: ${row.text.slice(0, 60)}`)
      from = start + row.text.length
      return { start, end: from, label: row.label, kind: row.kind }
    })
}

function labelled(text: string, rows: readonly GoldRow[]): LabelledSentence[] {
  return linesOf(text).flatMap((line) =>
    sentences(text.slice(line.start, line.end)).map((span) => {
      const place = { start: line.start + span.start, end: line.start + span.end }
      const of = (label: Label) => rows.filter((row) => row.label === label).reduce((sum, row) => sum + overlap(place, row), 0)
      const label = (['none', 'claim', 'soft'] as const).reduce((best, next) => (of(next) > of(best) ? next : best))
      const within = rows.filter((row) => row.label === label).reduce<GoldRow | null>((best, row) => (best === null || overlap(place, row) > overlap(place, best) ? row : best), null)
      return { ...place, text: text.slice(place.start, place.end), label, kind: label === 'claim' ? (within?.kind ?? null) : null }
    }),
  )
}

function linesOf(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({ start: index, end: index + line.length }))
}
