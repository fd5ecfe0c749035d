/** Plain text as TeX that reads as it again; letters stay Unicode, which BibTeX’s programs of today take. */
export const toTex = (text: string): string => text.replace(/[\\{}$&#_%~^<>|`]|-(?=-)|'(?=')/g, (character) => ESCAPED[character] ?? `\\${character}`)

const ESCAPED: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}', '<': '\\textless{}', '>': '\\textgreater{}', '|': '\\textbar{}', '`': '\\textasciigrave{}',
  // Two together would be a dash or a quotation mark.
  '-': '-{}', "'": "'{}",
}

/** A title whose capitals no style may take away: words that hold one, but for the first letter of all, stand in braces. */
export const toTexTitle = (title: string): string =>
  title.split(' ').map((word, index) => (/\p{Lu}/u.test(index === 0 ? word.replace(/^\P{L}*\p{L}/u, '') : word) ? `{${toTex(word)}}` : toTex(word))).join(' ')

/** An address or a number, which is no TeX: only what would end its field is encoded, as RFC 3986 has it. */
export const verbatimTex = (value: string): string => value.replace(/[{}\\\s]/g, encodeURIComponent)
