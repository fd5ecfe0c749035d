/** A line of a plain-text document without its indent and trailing space: UTF-16 offsets into the document. */
export interface Line {
  readonly start: number
  readonly end: number
  /** Columns before it, a tab counting four. */
  readonly indent: number
  readonly text: string
  /** Whether a blank line, or the document's start, stands before it. */
  readonly afterBlank: boolean
}

/** What the author wrote as one line, though it may be wrapped over several. */
export type LogicalLine = readonly [Line, ...Line[]]

/** No hand wraps wider than this; a longer line is a whole paragraph. */
const WIDEST_WRAP = 100
/** How much shorter than the widest a line may be that was still wrapped for want of room. */
const RAGGED = 4

export const LIST_MARK = /^(?:[•◦▪▸‣·●○■□✓✔➢*\-–—]|\d{1,3}[.)]|\(?[a-z]\))[ \t\u00a0]+(?=\S)/

/** The lines of `text` between two offsets, blank ones left out. */
export function linesOf(text: string, from = 0, to = text.length): Line[] {
  const lines: Line[] = []
  let afterBlank = true
  for (const [match, raw = ''] of matchesOf(text, from, to)) {
    const trimmed = raw.trim()
    if (trimmed === '') {
      afterBlank = true
      continue
    }
    const lead = raw.length - raw.trimStart().length
    const start = match + lead
    lines.push({ start, end: start + trimmed.length, indent: raw.slice(0, lead).replace('\uFEFF', '').replaceAll('\t', '    ').length, text: trimmed, afterBlank })
    afterBlank = false
  }
  return lines
}

function* matchesOf(text: string, from: number, to: number): Generator<[number, string]> {
  for (let start = from; start < to; ) {
    const newline = text.indexOf('\n', start)
    const end = newline === -1 || newline > to ? to : newline
    yield [start, text.slice(start, end)]
    start = end + 1
  }
}

/** Joins hard-wrapped lines. A page scraped without blank lines keeps every line as its own paragraph. */
export function unwrap(lines: readonly Line[]): LogicalLine[] {
  const width = wrapWidth(lines)
  const joined: [Line, ...Line[]][] = []
  for (const line of lines) {
    const current = joined.at(-1)
    const before = current?.at(-1)
    if (current !== undefined && before !== undefined && continues(line, before, LIST_MARK.test(current[0].text), current[0].indent, width)) current.push(line)
    else joined.push([line])
  }
  return joined
}

/** The width at which a document was wrapped by hand; null where its lines are paragraphs: most long lines then end a sentence. */
function wrapWidth(lines: readonly Line[]): number | null {
  const widths = lines.map(({ indent, text }) => indent + text.length).sort((a, b) => a - b)
  const widest = widths[Math.floor(widths.length * 0.9)] ?? 0
  if (widest > WIDEST_WRAP) return null
  const pairs = lines.flatMap((line, index) => {
    const before = lines[index - 1]
    return before === undefined || line.afterBlank || LIST_MARK.test(line.text) || before.text.length < widest * 0.7 ? [] : [isCutOff(before, line)]
  })
  return pairs.length > 0 && pairs.filter(Boolean).length >= pairs.length * 0.4 ? widest : null
}

const isCutOff = (before: Line, line: Line): boolean => /[\p{Ll},–-]$/u.test(before.text) && /^\p{Ll}/u.test(line.text)

function continues(line: Line, before: Line, inItem: boolean, indentOfFirst: number, width: number | null): boolean {
  if (line.afterBlank || LIST_MARK.test(line.text)) return false
  if (inItem && line.indent > indentOfFirst) return true
  const cutOff = isCutOff(before, line) && before.text.length >= 45
  if (width === null) return cutOff && before.text.length <= WIDEST_WRAP
  const word = /^\S+/.exec(line.text)?.[0].length ?? 0
  return cutOff || (before.indent + before.text.length + 1 + word > width - RAGGED && before.text.length > 30)
}
