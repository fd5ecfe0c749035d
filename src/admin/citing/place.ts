'use client'
import { $createInlineBlockNode, $isInlineBlockNode, InlineBlockNode } from '@payloadcms/richtext-lexical/client'
import { $addUpdateTag, $getNodeByKey, $getRoot, $isElementNode, HISTORY_MERGE_TAG, HISTORY_PUSH_TAG, type LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
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

/**
 * What Payload fills into a new block by itself is no step that anybody wants to undo. Its form isn't told of a merged step, so that nothing but
 * empty values may be in one.
 */
export const mergeFilledIn = (editor: LexicalEditor): (() => void) =>
  editor.registerNodeTransform(InlineBlockNode, (node) => {
    const before = editor.getEditorState().read(() => {
      const known = $getNodeByKey(node.getKey())
      return $isInlineBlockNode(known) ? { fields: known.getFields(), text: $getRoot().getTextContent() } : null
    })
    const fields = node.getFields() as Fields
    // A node is looked at, too, when its neighbour is edited.
    if (before === null || before.fields === fields || before.text !== $getRoot().getTextContent()) return
    const names = new Set([...Object.keys(before.fields), ...Object.keys(fields)])
    if ([...names].every((name) => said(fields[name]) === said(before.fields[name]))) $addUpdateTag(HISTORY_MERGE_TAG)
  })

type Fields = Readonly<Record<string, unknown>>

const said = (value: unknown): string => JSON.stringify(value ?? '')
