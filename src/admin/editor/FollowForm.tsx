'use client'
import { useFormProcessing } from '@payloadcms/ui'
import { useEditorConfigContext } from '@payloadcms/richtext-lexical/client'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'

/** Inside each rich text editor, nothing to see: takes words only while its form does, which Payload looks at once, when the editor is made. */
export const FollowForm = () => {
  const [editor] = useLexicalComposerContext()
  const { fieldProps: { readOnly } } = useEditorConfigContext()
  const held = useFormProcessing()
  useEffect(() => editor.setEditable(readOnly !== true && !held), [editor, held, readOnly])
  return null
}
