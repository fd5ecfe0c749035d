import { findReferenceList, referencesIn } from '../references/referenceList'
import { text as inline, type Block, type ListItem } from '../snapshot/content'
import type { SourceDocument } from './document'
import { headingsAmong, isTitle } from './headings'
import { LIST_MARK, linesOf, unwrap, type LogicalLine } from './lines'
import type { Run } from './places'

/** Reads plain text as its author meant it: title, headings, lists, wrapped paragraphs, reference list. `text` stays as it is. */
export function readPlainText(text: string): SourceDocument {
  const list = findReferenceList(text)
  const lines = unwrap(list === null ? linesOf(text) : [...linesOf(text, 0, list.start), ...linesOf(text, list.end)])
  const [first, ...rest] = lines
  const titled = first !== undefined && isTitle(first)
  const title = titled ? joinedText(first, 0) : { text: '', runs: [] }
  const places = new Map<string, Run[]>(titled ? [['title', title.runs]] : [])
  return {
    format: 'text',
    title: title.text,
    language: 'en',
    text,
    blocks: blocksOf(titled ? rest : lines, places),
    references: list === null ? [] : referencesIn(text.slice(0, list.end), list.start),
    places,
    notices: [],
  }
}

/** A list as it grows: one per column in which bullets stand. */
interface OpenList {
  readonly indent: number
  readonly path: string
  readonly items: { content: ListItem['content']; blocks: Block[] }[]
}

function blocksOf(lines: readonly LogicalLine[], places: Map<string, Run[]>): Block[] {
  const blocks: Block[] = []
  const headings = headingsAmong(lines)
  let open: OpenList[] = []
  lines.forEach((line, index) => {
    const heading = headings.get(index)
    const mark = heading === undefined ? LIST_MARK.exec(line[0].text)?.[0] : undefined
    const { text, runs } = joinedText(line, mark?.length ?? 0)
    if (mark !== undefined) {
      open = addItem(open, blocks, mark, line[0].indent, text, (path) => places.set(path, runs))
      return
    }
    open = []
    places.set(`body/${blocks.length}`, runs)
    blocks.push(heading === undefined ? { type: 'paragraph', content: [inline(text)] } : { type: 'heading', level: heading, content: [inline(text)] })
  })
  return blocks
}

/** Deeper bullets open a list below the last item; lists are nested three deep at most, as no plain text means more. */
function addItem(open: readonly OpenList[], blocks: Block[], mark: string, indent: number, text: string, placed: (path: string) => void): OpenList[] {
  const lists = open.filter((list) => list.indent <= indent)
  const style = /\d/.test(mark) ? 'number' : 'bullet'
  const innermost = lists.at(-1)
  const above = innermost?.items.at(-1)
  if (innermost === undefined || above === undefined || (indent > innermost.indent + 1 && lists.length < 3)) {
    const into = above?.blocks ?? blocks
    const path = innermost === undefined ? `body/${into.length}` : `${innermost.path}/items/${innermost.items.length - 1}/blocks/${into.length}`
    const items: OpenList['items'] = [{ content: [inline(text)], blocks: [] }]
    into.push({ type: 'list', style, start: style === 'number' ? Number.parseInt(mark.replace(/\D/g, ''), 10) : 1, items })
    placed(`${path}/items/0`)
    return [...lists, { indent, path, items }]
  }
  innermost.items.push({ content: [inline(text)], blocks: [] })
  placed(`${innermost.path}/items/${innermost.items.length - 1}`)
  return lists
}

/** The text of a logical line, its list mark cut off; the newline and indent of a wrap become one space. */
function joinedText(line: LogicalLine, mark: number): { text: string; runs: Run[] } {
  let text = ''
  const runs: Run[] = []
  line.forEach((part, index) => {
    const from = index === 0 ? mark : 0
    if (index > 0) {
      runs.push({ passage: text.length, document: (line[index - 1] ?? part).end })
      text += ' '
    }
    runs.push({ passage: text.length, document: part.start + from })
    text += part.text.slice(from)
  })
  return { text, runs }
}
