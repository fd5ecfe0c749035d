import { pipeline, type Readable } from 'node:stream'
import { parse, type CsvError } from 'csv-parse'
import { normalizeDoi, normalizePmid } from '../domain/references/identifiers'
import type { Notice } from '../domain/references/notices'
import { isDay } from '../domain/time'

/** A row of the Retraction Watch dataset: one notice on one paper. */
export interface DatasetRow {
  /** Where it ends in the file. */
  readonly line: number
  readonly doi: string | null
  readonly pmid: string | null
  /** As the dataset has it. */
  readonly nature: string
  /** null where the nature is none that we know. */
  readonly notice: Notice | null
}

/** The file can't be read as what it is said to be; the message names the line. */
export class BrokenDataset extends Error {}

const COLUMNS = ['RetractionDate', 'RetractionDOI', 'OriginalPaperDOI', 'OriginalPaperPubMedID', 'RetractionNature'] as const
type Column = (typeof COLUMNS)[number]

/** An open quote must not swallow the file. */
const LONGEST_ROW = 1_000_000

/**
 * The rows of the dataset as Crossref publishes it (CSV, RFC 4180), one after the other: it is larger than memory should be. A row that isn't
 * whole throws BrokenDataset, since what comes after it can't be trusted. The file is opened when the first row is asked for.
 */
export async function* retractionWatch(open: () => Readable): AsyncGenerator<DatasetRow> {
  const parser = parse({ bom: true, info: true, max_record_size: LONGEST_ROW, skip_empty_lines: true })
  pipeline(open(), parser, () => {}) // its errors come out of the parser
  let columns: Readonly<Record<Column, number>> | null = null
  try {
    for await (const { record, info } of parser as AsyncIterable<{ readonly record: readonly string[]; readonly info: { readonly lines: number } }>) {
      if (columns === null) columns = columnsIn(record)
      else yield toRow(record, columns, info.lines)
    }
  } catch (error) {
    throw error instanceof BrokenDataset ? error : new BrokenDataset(inWords(error as CsvError))
  }
  if (columns === null) throw new BrokenDataset('The file is empty.')
}

function columnsIn(header: readonly string[]): Readonly<Record<Column, number>> {
  const names = header.map((name) => name.trim().toLowerCase())
  const missing = COLUMNS.filter((column) => !names.includes(column.toLowerCase()))
  if (missing.length > 0) throw new BrokenDataset(`Line 1 has no column ${missing.map((column) => `“${column}”`).join(', ')}: this is not the Retraction Watch dataset.`)
  return Object.fromEntries(COLUMNS.map((column) => [column, names.indexOf(column.toLowerCase())])) as Record<Column, number>
}

function toRow(record: readonly string[], columns: Readonly<Record<Column, number>>, line: number): DatasetRow {
  const cell = (column: Column): string => record[columns[column]]?.trim() ?? ''
  const nature = cell('RetractionNature')
  const type = NATURES[nature.toLowerCase()]
  const doi = normalizeDoi(cell('RetractionDOI'))
  const notice: Notice | null = type === undefined ? null : { type, on: dayOf(cell('RetractionDate')), where: doi === null ? '' : `doi:${doi}`, by: 'Retraction Watch' }
  // Papers without a number have 0 or a word there, which no number is.
  return { line, doi: normalizeDoi(cell('OriginalPaperDOI')), pmid: normalizePmid(cell('OriginalPaperPubMedID')), nature, notice }
}

const NATURES: Readonly<Record<string, Notice['type']>> = { retraction: 'retraction', 'expression of concern': 'expression-of-concern', correction: 'correction', reinstatement: 'reinstatement' }

/** “8/22/2024 0:00”: month, day, year. '' where it is no day. */
function dayOf(text: string): string {
  const [, month = '', day = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})\b/.exec(text) ?? []
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(written) ? written : ''
}

function inWords({ code, message, lines }: CsvError & { readonly lines?: number }): string {
  if (lines === undefined) return `It can’t be read (${message}).`
  if (code === 'CSV_MAX_RECORD_SIZE' || code === 'CSV_QUOTE_NOT_CLOSED') return `Line ${lines}: a quotation mark is opened and not closed.`
  return `Line ${lines} is not a whole row (${message.replace(/ (?:on|at) line \d+.*$/, '')}).`
}
