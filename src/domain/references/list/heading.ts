const NAMES =
  '(?:(?:article |medical |selected |our |list of |key |scientific |further )?(?:sources?|references?|bibliography|citations?)(?: (?:list|cited|used))?|reference list|works cited|literature(?: cited)?|further reading|footnotes|endnotes|' +
  '(?:notes|sources|references|citations) (?:and|&) (?:references|sources|citations|notes|further reading)|références|referencias|literatur(?:verzeichnis)?|bibliographie|quellen)'

const HEADING = new RegExp(`^[^\\S\\n]*(?:#{1,6}[^\\S\\n]*)?(?:\\d{1,2}\\.?[^\\S\\n]+)?(?:\\*\\*|__)?${NAMES}(?:[^\\S\\n]*(?::[^\\S\\n]*)?(?:\\*\\*|__)?[^\\S\\n]*:?[^\\S\\n]*(?:#+[^\\S\\n]*)?(?:\\r?\\n|$)|[^\\S\\n]*:(?:\\*\\*|__)?[^\\S\\n]+(?=\\S))`, 'gimu')

/** Every line that names a reference list; `end` is where the list itself begins. */
export const headingsIn = (text: string): { readonly start: number; readonly end: number }[] =>
  [...text.matchAll(HEADING)].map(({ 0: line, index }) => ({ start: index, end: index + line.length }))

/** How many characters at `from` are blank lines and such a heading. */
export function headingAt(text: string, from: number): number {
  const blank = /^\s*(?=\S)/.exec(text.slice(from, from + 1000))?.[0].length ?? 0
  const heading = new RegExp(HEADING.source, 'imu').exec(text.slice(from + blank, from + blank + 200))
  return heading?.index === 0 ? blank + heading[0].length : 0
}
