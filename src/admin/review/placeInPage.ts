import type { Place } from '../../domain/snapshot/passage'

/**
 * Ties what is selected in the text as read to its place in the snapshot, and back. The element of a passage carries `data-path`
 * (domain/review/annotated.ts); its plain text is all that stands in it, a line break being one character and a superscript none.
 */

/** The place and the words of a selection within one passage; null: nothing, or more than one passage, is selected. */
export function placeOfSelection(root: HTMLElement, selection: Selection | null): { readonly place: Place; readonly quote: string } | null {
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return null
  const range = selection.getRangeAt(0)
  const holder = holderOf(range.startContainer)
  if (holder === null || !root.contains(holder) || holder !== holderOf(range.endContainer)) return null
  const [start, end] = [offsetIn(holder, range.startContainer, range.startOffset), offsetIn(holder, range.endContainer, range.endOffset)]
  const words = textOf(holder).slice(start, end)
  const quote = words.trim()
  if (quote === '') return null
  const from = start + words.indexOf(quote)
  return { place: { path: holder.dataset['path'] ?? '', start: from, end: from + quote.length }, quote }
}

/** The words of a place on the page; null where it isn't there. */
export function rangeOf(root: HTMLElement, { path, start, end }: Place): Range | null {
  const holder = root.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`)
  if (holder === null) return null
  const range = document.createRange()
  let at = 0
  let began = false
  for (const leaf of leavesOf(holder)) {
    const length = lengthOf(leaf)
    if (!began && start <= at + length) {
      if (leaf instanceof Text) range.setStart(leaf, start - at)
      else range.setStartBefore(leaf)
      began = true
    }
    if (began && end <= at + length) {
      if (leaf instanceof Text) range.setEnd(leaf, end - at)
      else range.setEndAfter(leaf)
      return range
    }
    at += length
  }
  return null
}

const holderOf = (node: Node): HTMLElement | null => (node instanceof HTMLElement ? node : node.parentElement)?.closest<HTMLElement>('[data-path]') ?? null

/** Texts and line breaks of a passage in their order. */
function leavesOf(holder: Node): Node[] {
  const walker = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => {
    if (node instanceof Text) return NodeFilter.FILTER_ACCEPT
    if (node instanceof HTMLElement && node.dataset['claims'] !== undefined) return NodeFilter.FILTER_REJECT
    return node.nodeName === 'BR' ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP
  })
  const leaves: Node[] = []
  while (walker.nextNode()) leaves.push(walker.currentNode)
  return leaves
}

const lengthOf = (leaf: Node): number => (leaf instanceof Text ? leaf.data.length : 1)
const textOf = (holder: Node): string => leavesOf(holder).map((leaf) => (leaf instanceof Text ? leaf.data : '\n')).join('')

function offsetIn(holder: HTMLElement, container: Node, offset: number): number {
  const before = document.createRange()
  before.selectNodeContents(holder)
  before.setEnd(container, offset)
  return textOf(before.cloneContents()).length
}
