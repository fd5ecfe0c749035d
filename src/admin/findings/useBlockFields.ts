'use client'
import { $isInlineBlockNode, useInlineBlockComponentContext } from '@payloadcms/richtext-lexical/client'
import { $getNodeByKey } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useCallback, useSyncExternalStore } from 'react'

type Fields = Readonly<Record<string, unknown>>
const NONE: Fields = {}

/** The fields of the inline block that a component shows, as they stand in the text, and how to take the block out of it. */
export function useBlockFields(): { readonly fields: Fields; readonly remove: () => void } {
  const [editor] = useLexicalComposerContext()
  const { nodeKey = '' } = useInlineBlockComponentContext()
  const read = useCallback(
    () =>
      editor.getEditorState().read(() => {
        const node = $getNodeByKey(nodeKey)
        return $isInlineBlockNode(node) ? node.getFields() : NONE
      }),
    [editor, nodeKey],
  )
  const subscribe = useCallback((listener: () => void) => editor.registerUpdateListener(listener), [editor])
  const fields = useSyncExternalStore(subscribe, read, () => NONE)
  const remove = useCallback(() => {
    editor.update(() => {
      const node = $getNodeByKey(nodeKey)
      node?.selectPrevious()
      node?.remove()
    })
    editor.focus()
  }, [editor, nodeKey])
  return { fields, remove }
}
