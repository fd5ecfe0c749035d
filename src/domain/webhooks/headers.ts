/** A header of its receiver's that goes with every message: a key of theirs, as a rule. */
export type ExtraHeader = readonly [name: string, value: string]

/** RFC 9110, 5.6.2. */
const NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,100}$/
/** Visible ASCII, with blanks in between. */
const VALUE = /^[\x21-\x7e]([\x20-\x7e]*[\x21-\x7e])?$/
/** What we say ourselves, and what HTTP says. */
const TAKEN = /^(webhook-.*|surrogate-key|content-.*|host|connection|keep-alive|te|trailer|transfer-encoding|upgrade|expect|user-agent|proxy-.*)$/i
const MOST = 20
const LONGEST = 4_000

/** Headers as people type them, one a line, `Name: value`; or what is wrong with them. */
export function readHeaders(text: string): { readonly headers: readonly ExtraHeader[] } | { readonly problem: string } {
  const lines = text.split('\n').map((line, index) => ({ line: line.trim(), number: index + 1 })).filter(({ line }) => line !== '')
  const headers: ExtraHeader[] = []
  for (const { line, number } of lines) {
    const colon = line.indexOf(':')
    const [name, value] = [line.slice(0, Math.max(colon, 0)).trim(), line.slice(colon + 1).trim()]
    // The line itself may hold a key: it is told by its number.
    if (!NAME.test(name)) return { problem: `Line ${number} is no header: write Name: value` }
    if (!VALUE.test(value) || value.length > LONGEST) return { problem: `Line ${number}: the value of ${name} has to be of printable ASCII characters, ${LONGEST} at the most.` }
    if (TAKEN.test(name)) return { problem: `Line ${number}: ${name} is set by the server.` }
    if (headers.some(([other]) => other.toLowerCase() === name.toLowerCase())) return { problem: `Line ${number}: ${name} is there twice.` }
    headers.push([name, value])
  }
  return headers.length > MOST ? { problem: `These are more than ${MOST} headers.` } : { headers }
}
