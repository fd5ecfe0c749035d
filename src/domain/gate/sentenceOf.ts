/** The sentence that words of a passage stand in, up to 240 characters to each side. Not the splitter's sentence: near enough to look for a “no” or a question mark, and cheap. */
export function sentenceOf(text: string, start: number, end: number): { readonly before: string; readonly after: string } {
  const before = text.slice(Math.max(0, start - REACH), start)
  const after = text.slice(end, end + REACH)
  return { before: before.slice(1 + Math.max(...[...STOPS].map((stop) => before.lastIndexOf(stop)))), after: after.slice(0, 1 + (/[.!?\n](?=\s|$)|$/u.exec(after)?.index ?? after.length)) }
}

const REACH = 240
const STOPS = '.!?\n'
