import type { Outline } from '../domain/documents/layout'
import { MAX_DEPTH, type Block, type Emphasis, type Inline } from '../domain/snapshot/content'
import { emphasisOf, headingLevel, isInline, isLeftOut, missedBy } from './htmlElements'
import { isElement, wordsOf, type AnyNode, type Element } from './htmlTree'
import { isBackLink, markerOf, noteIn, wordNote, type Note } from './htmlNotes'
import { tidy } from './tidyInline'
import { listEntry, nested, type ListEntry } from './wordLists'

/** Deep enough for any page's wrappers; below it only the words are taken, so that recursion ends. */
const DEEPEST_ELEMENT = 400
/** A list takes three levels of the content tree: itself, its item, the item's blocks. */
const DEEPEST_LIST = Math.floor(MAX_DEPTH / 3)

interface Setting {
  readonly emphasis: readonly Emphasis[]
  readonly inLink: boolean
  readonly inQuote: boolean
  readonly preformatted: boolean
  readonly depth: number
  readonly lists: number
}

/** Blocks, notes and notices of a page's article. */
export function bodyOf(nodes: readonly AnyNode[]): Pick<Outline, 'blocks' | 'notes' | 'notices'> {
  const notices = new Set<string>()
  const notes: Note[] = []
  const blocks = blocksOf(nodes, { emphasis: [], inLink: false, inQuote: false, preformatted: false, depth: 0, lists: 0 })
  return { blocks, notes, notices: [...notices] }

  function blocksOf(children: readonly AnyNode[], setting: Setting): Block[] {
    const found: Block[] = []
    let line: Inline[] = []
    let entries: ListEntry[] = []
    const flush = (): void => {
      const content = tidy(line, setting.preformatted)
      line = []
      if (content.length > 0) found.push({ type: setting.inQuote ? 'quote' : 'paragraph', content })
    }
    const flushList = (): void => {
      for (const block of nested(entries)) found.push(block)
      entries = []
    }
    for (const node of children) {
      const entry = isElement(node) && setting.depth < DEEPEST_ELEMENT ? listEntry(node) : null
      if (entry !== null && isElement(node)) {
        flush()
        entries.push({ ...entry, content: tidy(linesOf(node, deeper(node, setting)), false) })
        continue
      }
      if (entries.length > 0 && !isBlank(node)) flushList()
      if (!isElement(node) || isInline(node)) {
        if (isElement(node) && holdsBlock(node, setting)) {
          flush()
          for (const block of blocksOf(node.children, deeper(node, setting))) found.push(block)
        } else for (const inline of inlineOf(node, setting)) line.push(inline)
        continue
      }
      if (isLeftOut(node)) {
        notice(missedBy(node), 'was left out: add it in the article.')
        continue
      }
      flush()
      for (const block of blockOf(node, deeper(node, setting))) found.push(block)
    }
    flush()
    flushList()
    return found
  }

  function blockOf(element: Element, setting: Setting): Block[] {
    const note = wordNote(element)
    if (note !== null) {
      notes.push(note)
      return []
    }
    const heading = headingLevel(element)
    if (setting.depth > DEEPEST_ELEMENT) return flattened([element], setting)
    if (heading !== null) {
      const content = tidy(linesOf(element, setting), false)
      return content.length === 0 ? [] : [{ type: 'heading', level: heading, content }]
    }
    if (element.name === 'hr') return [{ type: 'rule' }]
    if (element.name === 'ul' || element.name === 'ol' || element.name === 'menu') return listOf(element, setting)
    if (element.name === 'tr') return rowOf(element, setting)
    if (element.name === 'table') notice('A table', 'became paragraphs, one a row.')
    return blocksOf(element.children, setting)
  }

  function listOf(list: Element, setting: Setting): Block[] {
    if (setting.lists > DEEPEST_LIST) return flattened([list], setting)
    const elements = list.children.filter(isElement).filter((child) => !isLeftOut(child))
    const start = Number.parseInt(list.attribs.start ?? '1', 10) || 1
    const written = elements.map((element, index) => noteIn(element, start + index))
    if (written.every((note) => note !== null)) {
      for (const note of written) notes.push(note)
      return []
    }
    const items: { content: readonly Inline[]; blocks: Block[] }[] = []
    for (const element of elements) {
      const [first, ...rest] = blocksOf(element.name === 'li' ? element.children : [element], deeper(element, setting))
      const before = items.at(-1)
      // Google Docs puts a nested list beside the item that it belongs to.
      if (element.name !== 'li' && first?.type === 'list' && before !== undefined) before.blocks.push(first, ...rest)
      else if (first?.type === 'paragraph' || first?.type === 'quote' || first?.type === 'heading') items.push({ content: first.content, blocks: rest })
      else items.push({ content: [], blocks: first === undefined ? [] : [first, ...rest] })
    }
    const filled = items.filter(({ content, blocks: below }) => content.length > 0 || below.length > 0)
    return filled.length === 0 ? [] : [{ type: 'list', style: list.name === 'ol' ? 'number' : 'bullet', start, items: filled }]
  }

  function rowOf(row: Element, setting: Setting): Block[] {
    const cells = row.children.filter(isElement).map((cell) => tidy(linesOf(cell, setting), false)).filter((cell) => cell.length > 0)
    const content = cells.flatMap((cell, index): Inline[] => (index === 0 ? cell : [{ type: 'text', text: ' | ', emphasis: [] }, ...cell]))
    return content.length === 0 ? [] : [{ type: 'paragraph', content }]
  }

  /** The words of an element on one line: blocks inside a heading or a table cell stand side by side. */
  function linesOf(element: Element, setting: Setting): Inline[] {
    return element.children.flatMap((node) => {
      if (!isElement(node) || isInline(node) || isLeftOut(node)) return inlineOf(node, setting)
      return [...linesOf(node, deeper(node, setting)), { type: 'text' as const, text: ' ', emphasis: [] }]
    })
  }

  function inlineOf(node: AnyNode, setting: Setting): Inline[] {
    if (node.type === 'text') return [{ type: 'text', text: node.data, emphasis: setting.emphasis }]
    if (!isElement(node)) return []
    if (node.name === 'img') notice(`An image${node.attribs.alt ? ` (“${node.attribs.alt.slice(0, 100)}”)` : ' without alternative text'}`, 'was left out: upload it and place it in the article.')
    if (isLeftOut(node)) {
      notice(missedBy(node), 'was left out: add it in the article.')
      return []
    }
    if (isBackLink(node)) return []
    if (node.name === 'br') return [{ type: 'break' }]
    const marker = markerOf(node)
    if (marker !== null) return [{ type: 'text', text: marker, emphasis: setting.emphasis }]
    const inside = deeper(node, setting)
    if (inside.depth > DEEPEST_ELEMENT) {
      notice('Deeply nested text', 'lost its structure.')
      return [{ type: 'text', text: wordsOf(node.children, isLeftOut), emphasis: setting.emphasis }]
    }
    const { href } = node.attribs
    if (node.name !== 'a' || href === undefined || setting.inLink) return node.children.flatMap((child) => inlineOf(child, inside))
    const content = node.children.flatMap((child) => inlineOf(child, { ...inside, inLink: true }))
    return [{ type: 'link', href, content }]
  }

  function flattened(elements: readonly Element[], setting: Setting): Block[] {
    notice('Deeply nested text', 'lost its structure.')
    const content = tidy([{ type: 'text', text: wordsOf(elements, isLeftOut), emphasis: setting.emphasis }], false)
    return content.length === 0 ? [] : [{ type: 'paragraph', content }]
  }

  function notice(what: string | null, happened: string): void {
    if (what !== null && notices.size < 50) notices.add(`${what} ${happened}`)
  }
}

/** `<a><p>…</p></a>`, `<span><div>…`: an inline element around blocks is no line of its own. */
function holdsBlock(element: Element, { depth }: Setting): boolean {
  return depth < DEEPEST_ELEMENT && element.name !== 'br' && !isLeftOut(element) && element.children.some((child) => isElement(child) && !isLeftOut(child) && !isInline(child))
}

const isBlank = (node: AnyNode): boolean => !isElement(node) && (node.type !== 'text' || node.data.trim() === '')

function deeper(element: Element, setting: Setting): Setting {
  const { name } = element
  const inLink = setting.inLink || name === 'a'
  return {
    emphasis: isInline(element) ? emphasisOf(element, setting.emphasis, inLink) : setting.emphasis,
    inLink,
    inQuote: setting.inQuote || name === 'blockquote',
    preformatted: setting.preformatted || name === 'pre',
    depth: setting.depth + 1,
    lists: setting.lists + (name === 'ul' || name === 'ol' || name === 'menu' ? 1 : 0),
  }
}
