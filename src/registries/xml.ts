import { Parser } from 'htmlparser2'

export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (Element | string)[]
}

interface Open extends Element {
  readonly children: (Element | string)[]
}

const DEEPEST = 60

/** The outermost element of a document; null where it is cut off, has tags that don't match, or is nested beyond measure. */
export function readXml(text: string): Element | null {
  const top: Open = { name: '', attributes: {}, children: [] }
  const open: Open[] = [top]
  let sound = true
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element: Open = { name, attributes, children: [] }
        if (open.length > DEEPEST) sound = false
        else open.at(-1)?.children.push(element)
        open.push(element)
      },
      ontext: (words) => void open.at(-1)?.children.push(words),
      onclosetag(name, implied) {
        // <Empty/> counts as implied, too.
        if ((implied && text.charAt(parser.endIndex - 1) !== '/') || open.pop()?.name !== name) sound = false
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(text)
  const [root, ...more] = elementsOf(top)
  return sound && root !== undefined && more.length === 0 ? root : null
}

/** The elements right below this one, of a name or all. */
export const elementsOf = ({ children }: Element, name?: string): Element[] => children.filter((child) => typeof child !== 'string').filter((child) => name === undefined || child.name === name)

/** The elements at the end of a path of names below this one. */
export const at = (element: Element, ...path: readonly string[]): Element[] => path.reduce<Element[]>((elements, name) => elements.flatMap((one) => elementsOf(one, name)), [element])

/** The words of the first element at the end of a path, markup in them gone; '' where there is none. */
export function textAt(element: Element, ...path: readonly string[]): string {
  const [first] = at(element, ...path)
  return first === undefined ? '' : wordsOf(first).replace(/\s+/g, ' ').trim()
}

const wordsOf = ({ children }: Element): string => children.map((child) => (typeof child === 'string' ? child : wordsOf(child))).join('')
