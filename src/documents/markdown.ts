import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import type { SourceDocument } from '../domain/documents/document'
import { MAX_DEPTH } from '../domain/snapshot/content'
import { readHtml } from './html'
import { unreadable, type Unreadable } from './unreadable'

/** GitHub Flavored Markdown (CommonMark 0.31.2), with a simple front matter; read as the HTML that it stands for. */
export function readMarkdown(text: string): SourceDocument | Unreadable {
  const { title, body } = frontMatter(text.replace(/\r\n?/g, '\n'))
  if (isTooDense(body)) return unreadable('This Markdown holds more marks than text and can’t be read in reasonable time.', 'Check that it is Markdown, or rename it to .txt to have it read as plain text.')
  const shallow = body.replace(CONTAINERS, (marks) => (marks.length > 2 * MAX_DEPTH ? limited(marks) : marks))
  const heading = title === '' ? '' : `<h1>${title.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</h1>\n`
  // Links are kept as written, unsafe ones too: the gate names them and the renderer refuses them.
  const html = micromark(shallow, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true, allowDangerousProtocol: true })
  const document = readHtml(heading + html, 'markdown')
  return 'problem' in document || shallow === body ? document : { ...document, notices: [...document.notices, 'Deeply nested text lost its structure.'] }
}

function frontMatter(text: string): { title: string; body: string } {
  const block = /^---\n([^]*?)\n(?:---|\.\.\.)(?:\n|$)/.exec(text)
  if (block === null) return { title: '', body: text }
  const title = /^title:[ \t]*(["']?)(.*?)\1[ \t]*$/m.exec(block[1] ?? '')?.[2] ?? ''
  return { title, body: text.slice(block[0].length) }
}

/** Quotes, bullets and numbers at the start of a line, each of which opens a level. */
const CONTAINERS = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+[ \t]*|^[ \t]+/gm

/** The parser recurses once a level. */
function limited(marks: string): string {
  const levels = marks.replace(/[ \t]+/g, ' ').match(/ ?(?:>|[-*+]|\d{1,9}[.)])/g) ?? []
  return `${levels.slice(0, MAX_DEPTH).join('')} `
}

/** The parser's time grows with the square of the marks in one paragraph, and slowly but steeply with the number of lists and definitions. */
const MOST_MARKS_SQUARED = 4e8
const MOST_CONTAINERS = 10_000

function isTooDense(text: string): boolean {
  const marks = text.split(/\n[ \t]*\n/).map((paragraph) => paragraph.match(/[[\]*_~`!]/g)?.length ?? 0)
  const containers = text.match(/^[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t]|\[)/gm)?.length ?? 0
  return marks.reduce((sum, count) => sum + count * count, 0) > MOST_MARKS_SQUARED || containers > MOST_CONTAINERS
}
