import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { asSnapshot } from '../src/domain/documents/asSnapshot'
import { readPlainText } from '../src/domain/documents/plainText'
import { inDocument } from '../src/domain/documents/places'
import { isStatementKind, type StatementKind } from '../src/domain/prose/kinds'
import { situated, type Surrounding } from '../src/domain/prose/surroundings'
import { passagesOf } from '../src/domain/snapshot/passages'

/** A page annotated sentence by sentence. Neither the pages nor their annotation are part of this repository. */
export interface GoldPage {
  readonly name: string
  readonly text: string
  readonly rows: readonly GoldRow[]
  /** The page as `probatum check` reads and cuts it, each sentence with the label of the row that most of it lies in. */
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
  readonly surroundings: readonly Surrounding[]
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

/** Pages of our own writing, a blank line between them; a line is its kind or `none` or `soft`, a tab, a sentence. */
export function readExamples(file: URL): GoldPage[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split(/\n{2,}/)
    .map((block, index) => {
      const lines = block.split('\n').map((line) => line.split('\t')).map(([kind = '', text = '']) => ({ kind, text }))
      let text = ''
      const rows = lines.map(({ kind, text: sentence }, at): GoldRow => {
        text += at === 0 ? '' : goesOn(lines, at) ? ' ' : '\n'
        const start = text.length
        text += sentence
        return { start, end: text.length, label: kind === 'none' || kind === 'soft' ? kind : 'claim', kind: isStatementKind(kind) ? kind : null }
      })
      return { name: `example ${index + 1}`, text, rows, sentences: labelled(text, rows) }
    })
}

/** Sentences on end make a paragraph, of four at most; a heading, a question, an item or a lead-in stands alone. */
function goesOn(lines: readonly { readonly text: string }[], at: number): boolean {
  const whole = (index: number): boolean => /^[^-•].*[.!]["”]?$/.test(lines[index]?.text ?? '') && (lines[index]?.text ?? '').includes(' ')
  let run = 0
  while (run < at && whole(at - run) && whole(at - run - 1)) run++
  return run % 4 !== 0
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
  const { snapshot, places } = asSnapshot(readPlainText(text))
  return situated(passagesOf(snapshot)).flatMap(({ passage, span, surroundings }) => {
    const place = inDocument(places, { path: passage.path, ...span })
    if (place === null) return []
    const of = (label: Label) => rows.filter((row) => row.label === label).reduce((sum, row) => sum + overlap(place, row), 0)
    const label = (['none', 'claim', 'soft'] as const).reduce((best, next) => (of(next) > of(best) ? next : best))
    const within = rows.filter((row) => row.label === label).reduce<GoldRow | null>((best, row) => (best === null || overlap(place, row) > overlap(place, best) ? row : best), null)
    return [{ ...place, text: passage.text.slice(span.start, span.end), surroundings, label, kind: label === 'claim' ? (within?.kind ?? null) : null }]
  })
}
