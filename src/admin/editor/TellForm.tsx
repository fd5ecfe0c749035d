'use client'
import { useForm } from '@payloadcms/ui'
import { useEditorConfigContext } from '@payloadcms/richtext-lexical/client'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect, useRef } from 'react'
import { flushSync } from 'react-dom'

/**
 * Inside each rich text editor, nothing to see: Payload tells its form of a change when the browser is idle, up to half a second later, and a
 * save before that would send the text as it was. Whoever leaves the editor or saves by key is written down first.
 */
export const TellForm = () => {
  const [editor] = useLexicalComposerContext()
  const { fieldProps: { path } } = useEditorConfigContext()
  const { dispatchFields, getField, setModified } = useForm()
  const untold = useRef(false)

  useEffect(() => {
    const tell = ({ target }: Event): void => {
      const within = target instanceof Node && editor.getRootElement()?.contains(target) === true
      if (untold.current && !within) write()
    }
    const tellOnSave = (event: KeyboardEvent): void => {
      if (untold.current && (event.metaKey || event.ctrlKey) && event.key.toLowerCase() === 's') write()
    }
    const write = (): void => {
      untold.current = false
      const value = editor.getEditorState().toJSON()
      if (JSON.stringify(value) === JSON.stringify(getField(path)?.value)) return
      // At once: the very event that is under way may save.
      flushSync(() => {
        dispatchFields({ type: 'UPDATE', path, value })
        setModified(true)
      })
    }
    const unregister = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, tags }) => {
      if ((dirtyElements.size > 0 || dirtyLeaves.size > 0) && !tags.has('history-merge')) untold.current = true
    })
    document.addEventListener('pointerdown', tell, true)
    document.addEventListener('keydown', tell, true)
    document.addEventListener('keydown', tellOnSave, true)
    return () => {
      unregister()
      document.removeEventListener('pointerdown', tell, true)
      document.removeEventListener('keydown', tell, true)
      document.removeEventListener('keydown', tellOnSave, true)
    }
  }, [dispatchFields, editor, getField, path, setModified])
  return null
}
