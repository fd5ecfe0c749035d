'use client'
import { $createRangeSelection, $getNodeByKey, $getRoot, $setSelection, HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG, type LexicalEditor, type LexicalNode } from '@payloadcms/richtext-lexical/lexical'
import type { PastedMarker } from '../../operations/readPasted'
import { liveTree } from '../editor/liveTree'
import { locate, rangeOf, runsIn, textIn } from '../editor/passages'
import { $insertBehind, onPage } from '../editor/wordsInEditor'
import { $claimReference } from './place'

type Marker = Pick<PastedMarker, 'before' | 'printed'>

/** The marker on the page; null: it was changed or taken away. */
export function markerOnPage(editor: LexicalEditor, marker: Marker): Range | null {
  return editor.getEditorState().read(
    () => {
      const found = $find(marker)
      if (found === null) return null
      const span = rangeOf(liveTree, runsIn(liveTree, found.holder), found.start, found.end)
      return span === null ? null : onPage(editor, span)
    },
    { editor },
  )
}

/** Puts a claim reference in the place of a marker, as one step to be undone. The focus stays where it is. False: the marker is gone. */
export function replaceMarker(editor: LexicalEditor, marker: Marker, claim: string): boolean {
  let replaced = false
  editor.update(
    () => {
      const found = $find(marker)
      const span = found === null ? null : rangeOf(liveTree, runsIn(liveTree, found.holder), found.start, found.end)
      if (found === null || span === null) return
      const selection = $createRangeSelection()
      selection.anchor.set(span.from.node.getKey(), span.from.offset, 'text')
      selection.focus.set(span.to.node.getKey(), span.to.offset, 'text')
      $setSelection(selection)
      selection.removeText()
      const holder = $getNodeByKey(found.holder.getKey())
      const before = holder === null ? null : rangeOf(liveTree, runsIn(liveTree, holder), found.start - 1, found.start)
      if (before === null) selection.insertNodes([$claimReference(claim)])
      else $insertBehind(before.to, $claimReference(claim))
      replaced = true
    },
    { discrete: true, tag: [HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG] },
  )
  return replaced
}

function $find({ before, printed }: Marker): { readonly holder: LexicalNode; readonly start: number; readonly end: number } | null {
  for (const { node, runs } of locate(liveTree, $getRoot(), '')) {
    const at = textIn(runs).indexOf(before + printed)
    if (at >= 0) return { holder: node, start: at + before.length, end: at + before.length + printed.length }
  }
  return null
}
