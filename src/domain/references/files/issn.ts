/** An ISSN as `1234-567X` from a field that may say “(Print)” after it; absent where the field holds something else. */
export const issnIn = (text: string): string | undefined => {
  const [, first, last] = /^\s*(?:issn:?\s*)?(\d{4})-?(\d{3}[\dx])(?![\d-])/i.exec(text) ?? []
  return first === undefined || last === undefined ? undefined : `${first}-${last.toUpperCase()}`
}
