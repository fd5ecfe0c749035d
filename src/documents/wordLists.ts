import type { Block, Inline, ListItem } from '../domain/snapshot/content'
import { isElement, wordsOf, type Element } from './htmlTree'

/** A list item as Word copies it: a paragraph that says in its style how deep it stands, its bullet or number among its words. */
export interface ListEntry {
  /** 1 for the outermost. */
  readonly level: number
  readonly numbered: boolean
  readonly content: readonly Inline[]
}

/** Null for what is no such paragraph. */
export function listEntry(element: Element): Omit<ListEntry, 'content'> | null {
  const level = element.name === 'p' ? /mso-list\s*:\s*l\d+\s+level(\d)/i.exec(element.attribs.style ?? '')?.[1] : undefined
  return level === undefined ? null : { level: Number(level), numbered: /^[\s\u00a0(]*(?:\d{1,3}|[a-z]{1,4})[.)]/i.test(wordsOf(element.children.filter(isMarker), () => false)) }
}

const isMarker = (node: Element['children'][number]): boolean => isElement(node) && (/mso-list\s*:\s*Ignore/i.test(node.attribs.style ?? '') || node.children.some((child) => isElement(child) && /mso-list\s*:\s*Ignore/i.test(child.attribs.style ?? '')))

/** Paragraphs that follow each other, as the list that they are. */
export function nested(entries: readonly ListEntry[]): Block[] {
  const filled = entries.filter(({ content }) => content.length > 0)
  const level = filled.reduce((least, entry) => Math.min(least, entry.level), Infinity)
  const lists: { readonly numbered: boolean; readonly items: { content: readonly Inline[]; below: ListEntry[] }[] }[] = []
  for (const entry of filled) {
    const last = lists.at(-1)
    if (entry.level > level && last !== undefined) last.items.at(-1)?.below.push(entry)
    else if (last?.numbered === entry.numbered) last.items.push({ content: entry.content, below: [] })
    else lists.push({ numbered: entry.numbered, items: [{ content: entry.content, below: [] }] })
  }
  return lists.map(({ numbered, items }): Block => ({ type: 'list', style: numbered ? 'number' : 'bullet', start: 1, items: items.map(({ content, below }): ListItem => ({ content, blocks: nested(below) })) }))
}
