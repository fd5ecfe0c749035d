/** For offsets into a text their `line:column`, both from 1, as editors show them: a byte order mark takes no column. */
export function lineColumns(text: string): (offset: number) => string {
  const starts = [text.startsWith('\uFEFF') ? 1 : 0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((newline) => newline.index + newline[0].length)]
  return (offset) => {
    let low = 0
    for (let high = starts.length - 1; low < high; ) {
      const middle = Math.ceil((low + high) / 2)
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return `${low + 1}:${Math.max(0, offset - (starts[low] ?? 0)) + 1}`
  }
}
