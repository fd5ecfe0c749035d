'use client'
import { $isInlineBlockNode, type InlineBlockNode } from '@payloadcms/richtext-lexical/client'
import { $createRangeSelection, $getNodeByKey, $getRoot, $isElementNode, $isTextNode, $setSelection, type EditorState, type LexicalEditor, type LexicalNode } from '@payloadcms/richtext-lexical/lexical'
import type { Place } from '../../domain/snapshot/passage'
import { follow } from './follow'
import { liveTree } from './liveTree'
import { locate, nodeAt, rangeOf, runsIn, textIn, type Point } from './passages'

/** Words of an editor, held by the node that they stand in: found again after the text around them has changed. */
export interface Held {
  /** Key of the block or list item; of an image, where `text` is ''. */
  readonly holder: string
  readonly start: number
  readonly text: string
}

export interface Span {
  readonly from: Point<LexicalNode>
  readonly to: Point<LexicalNode>
}

/** The words of places in an editor as it was when they were found. */
export function hold(editor: LexicalEditor, state: EditorState, field: string, places: readonly Place[]): (Held | null)[] {
  return state.read(
    () => {
      const located = locate(liveTree, $getRoot(), field)
      return places.map(({ path, start, end }) => {
        const found = nodeAt(located, path)
        return found === undefined ? null : { holder: found.node.getKey(), start, text: textIn(found.runs).slice(start, end) }
      })
    },
    { editor },
  )
}

/** Where they stand now; null: they are gone, or were changed. Inside `read` or `update`. */
export function $rangeNow({ holder, start, text }: Held): Span | null {
  const node = $getNodeByKey(holder)
  if (node === null) return null
  const runs = runsIn(liveTree, node)
  const now = follow(textIn(runs), { start, text })
  return now === null ? null : rangeOf(liveTree, runs, now, now + text.length)
}

/** The same on the page. */
export function onPage(editor: LexicalEditor, { from, to }: Span): Range | null {
  const [start, end] = [pointOnPage(editor, from), pointOnPage(editor, to)]
  if (start === null || end === null) return null
  const range = document.createRange()
  range.setStart(start.node, start.offset)
  range.setEnd(end.node, end.offset)
  return range
}

/** Selects words as if somebody had, and brings them to the middle of the window. False: they are gone. */
export function selectWords(editor: LexicalEditor, held: Held): boolean {
  const found = editor.read(() => {
    const span = $rangeNow(held)
    const node = span?.from.node ?? $getNodeByKey(held.holder)
    return { span, element: node && editor.getElementByKey(node.getKey()) }
  })
  if (found.element === null) return false
  if (found.span !== null) select(editor, found.span)
  found.element.scrollIntoView({ block: 'center', behavior: window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' })
  return found.span !== null
}

function select(editor: LexicalEditor, span: Span): void {
  if (!editor.isEditable()) {
    const range = editor.read(() => onPage(editor, span))
    if (range !== null) window.getSelection()?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset)
    return
  }
  // Before, and not by selecting: the editor would hear of the focus in the middle of its own update.
  editor.getRootElement()?.focus({ preventScroll: true })
  editor.update(
    () => {
      const selection = $createRangeSelection()
      selection.anchor.set(span.from.node.getKey(), span.from.offset, 'text')
      selection.focus.set(span.to.node.getKey(), span.to.offset, 'text')
      $setSelection(selection)
    },
    { discrete: true },
  )
}

/** Puts an inline block behind words: behind the link, where they end in one. */
export function $insertBehind({ node, offset }: Point<LexicalNode>, block: InlineBlockNode): void {
  let last: LexicalNode = node
  if ($isTextNode(node) && offset > 0 && offset < node.getTextContentSize()) last = node.splitText(offset)[0] ?? node
  else for (let parent = last.getParent(); parent !== null && parent.isInline() && $isElementNode(parent) && parent.getLastChild()?.is(last) === true; parent = last.getParent()) last = parent
  // Behind what already stands there, so that the numbers keep the order in which they were put in.
  for (let next = last.getNextSibling(); $isInlineBlockNode(next); next = last.getNextSibling()) last = next
  last.insertAfter(block)
  block.selectNext(0, 0)
}

function pointOnPage(editor: LexicalEditor, { node, offset }: Point<LexicalNode>): Point<Node> | null {
  let text: Node | null = editor.getElementByKey(node.getKey())
  while (text !== null && text.nodeType !== Node.TEXT_NODE) text = text.firstChild
  return text === null ? null : { node: text, offset: Math.min(offset, text.textContent?.length ?? 0) }
}
