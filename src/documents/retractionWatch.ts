import type { Readable } from 'node:stream'
import { normalizeDoi, normalizePmid } from '../domain/references/identifiers'
import type { Notice } from '../domain/references/notices'
import { isDay } from '../domain/time'
import { csvRows } from './csvRows'

/** A row of the Retraction Watch dataset: one notice on one paper. */
export interface DatasetRow {
  /** Where it begins in the file. */
  readonly line: number
  readonly doi: string | null
  readonly pmid: string | null
  /** Read only when it is asked for: most rows are about papers that nobody here cites. */
  readonly notice: () => DatasetNotice
}

export interface DatasetNotice {
  /** null where its nature is none that we know. */
  readonly notice: Notice | null
  /** What of it could not be understood; '' where all was. */
  readonly doubt: string
}

/** A line that is no row. What it says of whom nobody knows. */
export interface UnreadLine {
  readonly line: number
  readonly problem: string
}

/** The file is not this dataset, or can't be read at all. */
export class BrokenDataset extends Error {}

const COLUMNS = ['RetractionDate', 'RetractionDOI', 'OriginalPaperDOI', 'OriginalPaperPubMedID', 'RetractionNature'] as const
type Column = (typeof COLUMNS)[number]

/**
 * The rows of the dataset as Crossref publishes it (CSV), one after the other: it is larger than memory should be. Lines that can't be read are
 * told among them. Throws BrokenDataset where the columns are others. The file is opened when the first row is asked for.
 */
export async function* retractionWatch(open: () => Readable): AsyncGenerator<DatasetRow | UnreadLine> {
  let columns: Readonly<Record<Column, number>> | null = null
  try {
    for await (const row of csvRows(open())) {
      if (columns === null) columns = columnsIn('cells' in row ? row.cells : [])
      else yield 'cells' in row ? toRow(row.cells, columns, row.line) : row
    }
  } catch (error) {
    throw error instanceof BrokenDataset ? error : new BrokenDataset(`It can’t be read (${(error as Error).message}).`)
  }
  if (columns === null) throw new BrokenDataset('The file is empty.')
}

function columnsIn(header: readonly string[]): Readonly<Record<Column, number>> {
  const names = header.map((name) => name.trim().toLowerCase())
  const missing = COLUMNS.filter((column) => !names.includes(column.toLowerCase()))
  if (missing.length > 0) throw new BrokenDataset(`Its first line has no column ${missing.map((column) => `“${column}”`).join(', ')}: this is not the Retraction Watch dataset.`)
  return Object.fromEntries(COLUMNS.map((column) => [column, names.indexOf(column.toLowerCase())])) as Record<Column, number>
}

function toRow(cells: readonly string[], columns: Readonly<Record<Column, number>>, line: number): DatasetRow | UnreadLine {
  const cell = (column: Column): string => cells[columns[column]]?.trim() ?? ''
  if (COLUMNS.some((column) => cell(column).includes('\uFFFD'))) return { line, problem: 'it holds bytes that are no UTF-8.' }
  // Papers without a number have 0 or a word there, which no number is.
  return { line, doi: normalizeDoi(cell('OriginalPaperDOI')), pmid: normalizePmid(cell('OriginalPaperPubMedID')), notice: () => toNotice(cell('RetractionNature'), cell('RetractionDate'), cell('RetractionDOI')) }
}

function toNotice(nature: string, date: string, doi: string): DatasetNotice {
  const [type, on, where] = [NATURES[nature.toLowerCase()], dayOf(date), normalizeDoi(doi)]
  if (type === undefined) return { notice: null, doubt: `“${clipped(nature)}” is no nature that we know` }
  return { notice: { type, on, where: where === null ? '' : `doi:${where}`, by: 'Retraction Watch' }, doubt: on === '' && date !== '' ? `“${clipped(date)}” is no day` : '' }
}

/** Strangers' words, on their way to a terminal. */
const clipped = (cell: string): string => cell.slice(0, 60).replace(/[\s\p{Cc}]+/gu, ' ')

const NATURES: Readonly<Record<string, Notice['type']>> = { retraction: 'retraction', 'expression of concern': 'expression-of-concern', correction: 'correction', reinstatement: 'reinstatement' }

/** “8/22/2024 0:00”: month, day, year. '' where it is no day. */
function dayOf(text: string): string {
  const [, month = '', day = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})\b/.exec(text) ?? []
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(written) ? written : ''
}
