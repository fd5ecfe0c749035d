/** Plain text as TeX that reads as it again; letters stay Unicode, which BibTeX’s programs of today take. */
export const toTex = (text: string, escaped = escapesFor(text)): string => text.replace(/[\\{}$&#_%~^<>|`]|-(?=-)|'(?=')/g, (character) => escaped[character] ?? `\\${character}`)

const ESCAPED: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}', '<': '\\textless{}', '>': '\\textgreater{}', '|': '\\textbar{}', '`': '\\textasciigrave{}',
  // Two together would be a dash or a quotation mark.
  '-': '-{}', "'": "'{}",
}

/** BibTeX counts braces without an eye for backslashes: one that stands alone would end its field, or take the rest of the file into it. */
const ESCAPED_ALONE: typeof ESCAPED = { ...ESCAPED, '{': '\\textbraceleft{}', '}': '\\textbraceright{}' }

function escapesFor(field: string): typeof ESCAPED {
  let open = 0
  for (const character of field) {
    if (character === '{') open++
    if (character === '}' && open-- === 0) return ESCAPED_ALONE
  }
  return open === 0 ? ESCAPED : ESCAPED_ALONE
}

/** A title whose capitals no style may take away: words that hold one, but for the first letter of all, stand in braces. */
export function toTexTitle(title: string): string {
  const escaped = escapesFor(title)
  const held = (word: string, index: number): boolean => /\p{Lu}/u.test(index === 0 ? word.replace(/^\P{L}*\p{L}/u, '') : word)
  return title.split(' ').map((word, index) => (held(word, index) ? `{${toTex(word, escaped)}}` : toTex(word, escaped))).join(' ')
}

/** An address or a number, which is no TeX: only what would end its field is encoded, as RFC 3986 has it. */
export const verbatimTex = (value: string): string => value.replace(/[{}\\\s]/g, encodeURIComponent)
