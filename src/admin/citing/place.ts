'use client'
import { $createInlineBlockNode, $isInlineBlockNode, InlineBlockNode } from '@payloadcms/richtext-lexical/client'
import { $addUpdateTag, $getNodeByKey, $isElementNode, HISTORY_MERGE_TAG, HISTORY_PUSH_TAG, type LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { $insertBehind } from '../editor/wordsInEditor'
import { $wordsAt, type Spot } from './spot'

export const $claimReference = (claim: string): InlineBlockNode => $createInlineBlockNode({ blockType: 'claimReference', blockName: '', claim } as unknown as Parameters<typeof $createInlineBlockNode>[0])

/** Puts a claim reference behind the words of a spot and the caret behind it, as one step to be undone. False: the words are gone. */
export function placeClaim(editor: LexicalEditor, spot: Spot, claim: string): boolean {
  // Before, and not by selecting: the editor would hear of the focus in the middle of its own update.
  editor.getRootElement()?.focus({ preventScroll: true })
  let placed = false
  editor.update(
    () => {
      const words = spot.words === '' ? null : $wordsAt(spot)
      const holder = $getNodeByKey(spot.holder)
      if (words !== null) $insertBehind(words.to, $claimReference(claim))
      else if (spot.words === '' && $isElementNode(holder)) {
        const block = $claimReference(claim)
        holder.append(block)
        block.selectNext(0, 0)
      } else return
      placed = true
    },
    { discrete: true, tag: HISTORY_PUSH_TAG },
  )
  return placed
}

/** What Payload fills into a new block by itself is no step that anybody wants to undo. */
export const mergeFilledIn = (editor: LexicalEditor): (() => void) =>
  editor.registerNodeTransform(InlineBlockNode, (node) => {
    const before = editor.getEditorState().read(() => {
      const known = $getNodeByKey(node.getKey())
      return $isInlineBlockNode(known) ? known.getFields() : null
    })
    if (before === null) return
    const after = node.getFields() as Readonly<Record<string, unknown>>
    if (Object.entries(before).every(([name, value]) => said(after[name]) === said(value))) $addUpdateTag(HISTORY_MERGE_TAG)
  })

const said = (value: unknown): string => JSON.stringify(value ?? '')
