import { DomHandler, Parser } from 'htmlparser2'
import { unreadable, type Unreadable } from './unreadable'

export type AnyNode = DomHandler['root']['children'][number]
export type Element = Extract<AnyNode, { readonly attribs: object }>

/** The parser's own cost grows with the square of the depth; far above what any page has, far below what hangs. */
const DEEPEST = 20_000
const STEP = 16_384
/** A long article with all its wrappers has a tenth of it. */
const MOST_ELEMENTS = 50_000

/** The nodes of a page, parsed step by step so that endless nesting is noticed before it costs time. */
export function htmlTree(html: string): readonly AnyNode[] | Unreadable {
  let depth = 0
  let deepest = 0
  let elements = 0
  const handler = new DomHandler()
  const open = handler.onopentag.bind(handler)
  const close = handler.onclosetag.bind(handler)
  handler.onopentag = (name, attributes) => {
    elements++
    deepest = Math.max(deepest, ++depth)
    open(name, attributes)
  }
  handler.onclosetag = () => {
    depth--
    close()
  }
  const parser = new Parser(handler)
  for (let at = 0; at < html.length; at += STEP) {
    parser.write(html.slice(at, at + STEP))
    if (deepest > DEEPEST) return unreadable(`The page nests more than ${DEEPEST} elements inside one another.`, 'Copy its text into a new document and use that file.')
    if (elements > MOST_ELEMENTS) return unreadable(`The page has more than ${MOST_ELEMENTS.toLocaleString('en')} elements.`, 'Split it into several documents.')
  }
  parser.end()
  return handler.root.children
}

export const isElement = (node: AnyNode): node is Element => 'attribs' in node

/** The first element, in document order, that passes. Without recursion: a page may be thousands deep. */
export function findElement(nodes: readonly AnyNode[], wanted: (element: Element) => boolean): Element | null {
  const waiting = [...nodes].reverse()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!isElement(node)) continue
    if (wanted(node)) return node
    queue(waiting, node)
  }
  return null
}

/** All words below some nodes, `left` subtrees excepted, without recursion. */
export function wordsOf(nodes: readonly AnyNode[], left: (element: Element) => boolean): string {
  const words: string[] = []
  const waiting = [...nodes].reverse()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'text') words.push(node.data)
    else if (isElement(node) && !left(node)) queue(waiting, node)
  }
  return words.join('')
}

/** One by one: spreading a hundred thousand children into push() overflows the stack. */
function queue(waiting: AnyNode[], { children }: Element): void {
  for (let index = children.length - 1; index >= 0; index--) {
    const child = children[index]
    if (child !== undefined) waiting.push(child)
  }
}
