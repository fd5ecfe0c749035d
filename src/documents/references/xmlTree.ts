import { Parser } from 'htmlparser2'

/** An element of XML: its own words in `text`, those of all below it by `wordsIn`. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (XmlElement | string)[]
}

export interface XmlReading {
  readonly root: XmlElement
  /** Elements that were never closed, by name. */
  readonly unclosed: readonly string[]
}

/** Far above what a record has: the parser's own cost grows with the square of the depth. */
const DEEPEST = 60
const STEP = 16_384

/** The elements of a piece of XML. Entities that a DOCTYPE defines are never expanded: their names stay as they are written. Null: nested too deep to be a record. */
export function xmlTree(xml: string): XmlReading | null {
  const root: XmlElement = { name: '', attributes: {}, children: [] }
  const open = [root]
  const unclosed: string[] = []
  let deepest = 0
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const element: XmlElement = { name, attributes, children: [] }
        open.at(-1)?.children.push(element)
        open.push(element)
        deepest = Math.max(deepest, open.length)
      },
      ontext: (text) => {
        open.at(-1)?.children.push(text)
      },
      onclosetag: (name, implied) => {
        open.pop()
        // <Empty/> counts as implied, too.
        if (implied && xml.charAt(parser.endIndex - 1) !== '/') unclosed.push(name)
      },
    },
    { xmlMode: true },
  )
  for (let at = 0; at < xml.length; at += STEP) {
    parser.write(xml.slice(at, at + STEP))
    if (deepest > DEEPEST) return null
  }
  parser.end()
  return { root, unclosed }
}

/** Elements below one, by names from the outside in: `all(article, 'AuthorList', 'Author')`. */
export const all = (element: XmlElement, ...path: readonly string[]): XmlElement[] =>
  path.reduce<XmlElement[]>((found, name) => found.flatMap(({ children }) => children.filter((child): child is XmlElement => typeof child !== 'string' && child.name === name)), [element])

export const first = (element: XmlElement, ...path: readonly string[]): XmlElement | undefined => all(element, ...path)[0]

/** All words below an element, on one line: italics and the like are no breaks. */
export const wordsIn = (element: XmlElement | undefined): string => (element === undefined ? '' : everything(element).replace(/\s+/g, ' ').trim())

const everything = ({ children }: XmlElement): string => children.map((child) => (typeof child === 'string' ? child : everything(child))).join('')

/** The words of the first element at a path; '' where there is none. */
export const words = (element: XmlElement, ...path: readonly string[]): string => wordsIn(first(element, ...path))
