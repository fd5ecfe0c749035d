import { Parser } from 'htmlparser2'

/** The words of a title that its registry keeps with markup: `<i>in vitro</i> &amp; after` is “in vitro & after”. */
export function plainText(marked: string): string {
  let text = ''
  const parser = new Parser({ ontext: (words) => (text += words) }, { decodeEntities: true })
  parser.end(marked)
  return text.replace(/\s+/g, ' ').trim()
}
