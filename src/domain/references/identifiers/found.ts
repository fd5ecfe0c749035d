/** An identifier where it stands in running text, label and all, so that it can be set apart. */
export interface Found {
  readonly start: number
  readonly end: number
  readonly normalized: string
}

/** Every match of a global pattern that `normalize` accepts; `read` picks the identifier out of a match. */
export function foundBy(text: string, pattern: RegExp, read: (match: RegExpMatchArray) => string | null): Found[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const normalized = read(match)
    return normalized === null ? [] : [{ start: match.index, end: match.index + match[0].length, normalized }]
  })
}
