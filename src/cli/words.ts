const LONGEST_QUOTE = 100

export const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`

/** A document's words on one line of a terminal, which its control characters must not reach. */
export function quoted(text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
  return line.length <= LONGEST_QUOTE ? line : `${line.slice(0, LONGEST_QUOTE - 1).trimEnd()}…`
}
