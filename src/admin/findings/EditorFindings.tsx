'use client'
import { INSERT_INLINE_BLOCK_COMMAND, useEditorConfigContext } from '@payloadcms/richtext-lexical/client'
import { $getSelection, $isRangeSelection, COMMAND_PRIORITY_EDITOR, COMMAND_PRIORITY_LOW, KEY_DOWN_COMMAND } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'
import { OPEN_CITING_COMMAND } from '../editor/commands'
import { highlighter } from './highlights'
import { marksOf, rangesOf, type Mark } from './marks'
import { asksForFixes } from './shortcut'
import { useCheckStore } from './useCheck'
import './findings.css'

/** Inside each rich text editor: lends it to the panel, shows in it what is found, and gives it a name. */
export const EditorFindings = () => {
  const [editor] = useLexicalComposerContext()
  const { fieldProps: { field, path } } = useEditorConfigContext()
  const store = useCheckStore()
  const name = typeof field.label === 'string' ? field.label : path

  useEffect(() => editor.registerRootListener((root) => root?.setAttribute('aria-label', name)), [editor, name])

  useEffect(() => {
    store.editors.set(path, editor)
    store.touch()
    return () => {
      if (store.editors.get(path) === editor) store.editors.delete(path)
    }
  }, [editor, path, store])

  useEffect(() => {
    const { show, clear } = highlighter()
    let marks: readonly Mark[] = []
    let [seen, frame] = [store.get().checked, 0]
    const draw = (): void => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => show(rangesOf(editor, marks)))
    }
    const take = (): void => {
      const { checked, asked } = store.get()
      const own = asked.get(path)
      if (checked === seen && marks.length > 0) return
      seen = checked
      marks = checked === null || own?.editor !== editor ? [] : marksOf(checked, path, own)
      draw()
    }
    take()
    const unsubscribe = store.subscribe(take)
    const unregister = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
      if (dirtyElements.size === 0 && dirtyLeaves.size === 0) return
      draw()
      store.touch()
    })
    return () => {
      unsubscribe()
      unregister()
      cancelAnimationFrame(frame)
      clear()
    }
  }, [editor, path, store])

  useEffect(
    () =>
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => {
          if (!asksForFixes(event)) return false
          event.preventDefault()
          store.askForFixes()
          return true
        },
        COMMAND_PRIORITY_LOW,
      ),
    [editor, store],
  )

  /** Until something better answers: the stock drawer, with the reference behind the words. */
  useEffect(
    () =>
      editor.registerCommand(
        OPEN_CITING_COMMAND,
        () => {
          const selection = $getSelection()
          if (!$isRangeSelection(selection)) return false
          const end = selection.isBackward() ? selection.anchor : selection.focus
          selection.anchor.set(end.key, end.offset, end.type)
          selection.focus.set(end.key, end.offset, end.type)
          return editor.dispatchCommand(INSERT_INLINE_BLOCK_COMMAND, { blockType: 'claimReference' })
        },
        COMMAND_PRIORITY_EDITOR,
      ),
    [editor],
  )
  return null
}
