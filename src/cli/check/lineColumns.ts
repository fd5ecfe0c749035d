/** For offsets into a text their `line:column`, both from 1, as editors show them. */
export function lineColumns(text: string): (offset: number) => string {
  const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((newline) => newline.index + newline[0].length)]
  return (offset) => {
    let low = 0
    for (let high = starts.length - 1; low < high; ) {
      const middle = Math.ceil((low + high) / 2)
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return `${low + 1}:${offset - (starts[low] ?? 0) + 1}`
  }
}
