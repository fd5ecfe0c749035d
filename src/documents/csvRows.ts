import type { Readable } from 'node:stream'

/** A row of a table and the line, from 1, that it begins on; or a line that is none, and why. */
export type CsvRow = { readonly line: number; readonly cells: readonly string[] } | { readonly line: number; readonly problem: string }

/** An open quotation mark must not swallow the file. */
const LONGEST_ROW = 1_000_000

/**
 * The rows of a table of comma-separated values (RFC 4180), each with as many cells as its first. A line that can't be read as one is told and
 * left out, and reading goes on behind it: a quotation mark that never closes costs the line it stands on.
 */
export async function* csvRows(file: Readable): AsyncGenerator<CsvRow> {
  let width: number | null = null
  let open: Line[] = []
  let [size, quotes] = [0, 0]
  function* take(line: Line): Generator<CsvRow> {
    if (open.length === 0 && line.text.trim() === '') return
    open.push(line)
    size += line.text.length
    quotes += quotesIn(line.text)
    if (quotes % 2 === 0 || size > LONGEST_ROW) yield* close()
  }
  function* close(): Generator<CsvRow> {
    const [first, ...rest] = open
    if (first === undefined) return
    const read = quotes % 2 === 1 ? UNMATCHED : size > LONGEST_ROW ? 'it is longer than a row can be.' : cellsOf(open.map(({ text }) => text).join('\n'), width)
    open = []
    size = quotes = 0
    if (typeof read !== 'string') {
      width ??= read.length
      yield { line: first.line, cells: read }
      return
    }
    yield { line: first.line, problem: read }
    for (const line of rest) yield* take(line)
  }
  for await (const line of linesOf(file)) yield* take(line)
  while (open.length > 0) yield* close()
}

interface Line {
  readonly line: number
  readonly text: string
}

/** The lines of a UTF-8 file without its byte order mark. Bytes that are none become U+FFFD; of a line without end only the beginning is kept. */
async function* linesOf(file: Readable): AsyncGenerator<Line> {
  const decoder = new TextDecoder()
  let line = 1
  let rest = ''
  for await (const chunk of file as AsyncIterable<Uint8Array | string>) {
    const lines = decoder.decode(Buffer.from(chunk), { stream: true }).split('\n')
    lines[0] = rest + (lines[0] ?? '')
    rest = (lines.pop() ?? '').slice(0, LONGEST_ROW + 1)
    for (const text of lines) yield { line: line++, text: text.endsWith('\r') ? text.slice(0, -1) : text }
  }
  yield { line, text: rest + decoder.decode() }
}

function quotesIn(text: string): number {
  let count = 0
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) count++
  return count
}

const UNMATCHED = 'its quotation marks don’t match.'

/** Quoted, with its marks doubled, or without any; and what ends it. */
const CELL = /(?:"([^"]*(?:""[^"]*)*)"|([^",]*))(,|$)/y

/** Or why they can't be told apart. */
function cellsOf(row: string, width: number | null): string[] | string {
  const cells: string[] = []
  CELL.lastIndex = 0
  for (;;) {
    const [, quoted, plain = '', end] = CELL.exec(row) ?? []
    if (end === undefined) return UNMATCHED
    cells.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end === '') return width === null || width === cells.length ? cells : `it has ${cells.length} ${cells.length === 1 ? 'cell' : 'cells'} where ${width} were expected.`
  }
}
