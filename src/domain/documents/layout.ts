import { findReferenceList, referencesIn } from '../references/referenceList'
import { parseReference } from '../references/parseReference'
import type { ListedReference } from '../references/reference'
import type { Block, ListItem } from '../snapshot/content'
import { passagesOfBody } from '../snapshot/passage'
import type { DocumentFormat, SourceDocument } from './document'
import type { Run } from './places'

/** A document with structure but without a text of its own: what Markdown, HTML and Word files are read into. */
export interface Outline {
  readonly format: DocumentFormat
  readonly title: string
  readonly language: string
  readonly blocks: readonly Block[]
  /** Footnotes and endnotes: they are references, whatever heading they stand under. */
  readonly notes: readonly { readonly label: string; readonly text: string }[]
  readonly notices: readonly string[]
}

interface Entry {
  readonly block: number
  readonly offset: number
}

/** Writes an outline down as plain text: passages one below the other, the reference list found in it cut off the body, notes last. */
export function layOut({ format, title, language, blocks, notes, notices }: Outline): SourceDocument {
  let text = title
  const entries: Entry[] = []
  blocks.forEach((block, index) => {
    const bullets = bulletsOf(block)
    passagesOfBody([block], '').forEach((passage, line) => {
      if (text !== '') text += line > 0 && block.type === 'list' ? '\n' : '\n\n'
      text += bullets[line] ?? ''
      entries.push({ block: index, offset: text.length })
      text += passage.text
    })
  })
  const list = findReferenceList(text)
  const listed = list === null ? [] : referencesIn(text.slice(0, list.end), list.start)
  const noted = notes.map((note): ListedReference => {
    text += `${text === '' ? '' : '\n\n'}[${note.label}] `
    const start = text.length
    text += note.text
    return { ...parseReference(note.text), raw: note.text, start, end: text.length, label: note.label }
  })
  const inList = new Set(list === null ? [] : entries.filter(({ offset }) => offset >= list.start && offset < list.end).map(({ block }) => block))
  const body = blocks.filter((_, index) => !inList.has(index))
  const kept = entries.filter(({ block }) => !inList.has(block))
  const places = new Map<string, Run[]>(title === '' ? [] : [['title', [{ passage: 0, document: 0 }]]])
  passagesOfBody(body, 'body').forEach(({ path }, index) => places.set(path, [{ passage: 0, document: kept[index]?.offset ?? 0 }]))
  return { format, title, language, text, blocks: body, references: [...listed, ...noted], places, notices }
}

/** What stands before each passage of a block, in the order of its passages: bullets and numbers are the list's, not the passage's. */
function bulletsOf(block: Block, indent = ''): string[] {
  if (block.type !== 'list') return passagesOfBody([block], '').map(() => indent)
  return block.items.flatMap((item: ListItem, index) => [
    `${indent}${block.style === 'number' ? `${block.start + index}.` : '•'} `,
    ...item.blocks.flatMap((inner) => bulletsOf(inner, `${indent}  `)),
  ])
}
