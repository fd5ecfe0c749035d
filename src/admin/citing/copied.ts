'use client'
import { $getNodeByKey, $getRoot, $getSelection, $insertNodes, $isElementNode, $isRangeSelection, $isTextNode, $parseSerializedNode, $setSelection, isSelectionCapturedInDecoratorInput, PASTE_TAG, SKIP_DOM_SELECTION_TAG, type BaseSelection, type LexicalEditor, type PasteCommandType, type PointType, type SerializedLexicalNode } from '@payloadcms/richtext-lexical/lexical'

/** What a clipboard holds of words. */
export interface Copied {
  readonly html: string
  readonly plain: string
}

/** Marked-up words from another program or page; null for plain words, for what an editor of ours copied, and for what goes into a field within the text. */
export function fromOutside(event: PasteCommandType): Copied | null {
  if (!(event instanceof ClipboardEvent) || event.clipboardData === null) return null
  if (event.target instanceof Node && isSelectionCapturedInDecoratorInput(event.target)) return null
  const { clipboardData } = event
  if ([...clipboardData.types].includes('application/x-lexical-editor')) return null
  const html = clipboardData.getData('text/html')
  return html === '' ? null : { html, plain: clipboardData.getData('text/plain') }
}

/** The same once more, since a clipboard can be read only while its event lasts. */
export function repasted({ html, plain }: Copied): ClipboardEvent {
  const clipboardData = new DataTransfer()
  if (html !== '') clipboardData.setData('text/html', html)
  clipboardData.setData('text/plain', plain)
  return new ClipboardEvent('paste', { clipboardData, cancelable: true })
}

/** Puts nodes where the caret was when they were pasted, as one step to be undone. Whoever has gone on elsewhere meanwhile stays there. Returns the place behind them. */
export function insertPasted(editor: LexicalEditor, nodes: readonly object[], at: BaseSelection | null): BaseSelection | null {
  let behind: BaseSelection | null = null
  const writing = editor.getRootElement()?.contains(document.activeElement) === true
  editor.update(
    () => {
      const now = $getSelection()?.clone() ?? null
      const there = $isRangeSelection(at) && $stands(at.anchor) && $stands(at.focus)
      if (there) $setSelection(at.clone())
      else if (!$isRangeSelection(now)) $getRoot().selectEnd()
      $insertNodes(nodes.map((node) => $parseSerializedNode(node as SerializedLexicalNode)))
      behind = $getSelection()?.clone() ?? null
      if (there && now !== null && !now.is(at) && $isRangeSelection(now) && $stands(now.anchor) && $stands(now.focus)) $setSelection(now)
    },
    { discrete: true, tag: writing ? PASTE_TAG : [PASTE_TAG, SKIP_DOM_SELECTION_TAG] },
  )
  return behind
}

/** Whether a place of earlier is still one. */
function $stands({ key, offset }: PointType): boolean {
  const node = $getNodeByKey(key)
  return node !== null && node.isAttached() && offset <= ($isTextNode(node) ? node.getTextContentSize() : $isElementNode(node) ? node.getChildrenSize() : 0)
}

/** Puts nodes at the end of the text. */
export function appendPasted(editor: LexicalEditor, nodes: readonly object[]): void {
  editor.update(
    () => {
      const root = $getRoot()
      const last = root.getLastChild()
      // The editor keeps an empty line below the text.
      if ($isElementNode(last) && last.isEmpty()) last.remove()
      root.append(...nodes.map((node) => $parseSerializedNode(node as SerializedLexicalNode)))
    },
    { discrete: true, tag: PASTE_TAG },
  )
}
