const BREAK = /\r\n|\r|\n/g

/** The lines of a file with their offsets, whichever of the three line breaks it has; spaces at its end and a byte order mark belong to no line. */
export function* linesOf(text: string): Generator<{ readonly content: string; readonly start: number; readonly end: number; readonly line: number }> {
  const breaks = new RegExp(BREAK)
  let start = text.startsWith('\uFEFF') ? 1 : 0
  for (let line = 1; start < text.length; line++) {
    const found = breaks.exec(text)
    const content = text.slice(start, found?.index).trimEnd()
    yield { content, start, end: start + content.length, line }
    if (found === null) return
    start = found.index + found[0].length
  }
}

/** For offsets that rise, their lines from 1, all in one pass. */
export function lineCounter(text: string): (offset: number) => number {
  const breaks = new RegExp(BREAK)
  let line = 1
  let next = breaks.exec(text)
  return (offset) => {
    for (; next !== null && next.index < offset; next = breaks.exec(text)) line++
    return line
  }
}
