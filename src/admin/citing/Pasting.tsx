'use client'
import { toast, useConfig, useDocumentInfo, useForm } from '@payloadcms/ui'
import { $getSelection, COMMAND_PRIORITY_HIGH, PASTE_COMMAND, type BaseSelection } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect, useRef, useState } from 'react'
import type { Pasted } from '../../operations/readPasted'
import { request } from '../request'
import { useWords } from '../words/useWords'
import { fromOutside, insertPasted, repasted, type Copied } from './copied'
import { Proposals } from './Proposals'
import { $claimsCited } from './spot'

/** Below each rich text editor: takes what is pasted from elsewhere through the server, which reads it as an import would, and offers what its markers may become. */
export const Pasting = () => {
  const t = useWords()
  const [editor] = useLexicalComposerContext()
  const { config: { routes: { api } } } = useConfig()
  const { collectionSlug = '' } = useDocumentInfo()
  const { getDataByPath } = useForm()
  const [reading, setReading] = useState(false)
  const [pasted, setPasted] = useState<(Pasted & { readonly time: number }) | null>(null)
  /** The editor is to paste by itself what comes now. */
  const passes = useRef(false)
  const before = useRef<Promise<void>>(Promise.resolve())
  /** Where the last one was pasted and where it ends, for who pastes once more before it stands there. */
  const last = useRef<{ readonly at: BaseSelection; readonly behind: BaseSelection } | null>(null)
  const waiting = useRef(0)

  useEffect(() => {
    const byItself = (copied: Copied): void => {
      passes.current = true
      editor.dispatchCommand(PASTE_COMMAND, repasted(copied))
      passes.current = false
    }
    const take = async (copied: Copied, at: BaseSelection | null): Promise<void> => {
      setReading(true)
      const claims = editor.getEditorState().read($claimsCited)
      const references: unknown = getDataByPath('references')
      const answer = await request<Pasted>(`${api}/${collectionSlug}/paste`, { method: 'POST', body: { html: copied.html, claims, references: Array.isArray(references) ? references.filter((one) => typeof one === 'string') : [] } })
      setReading(false)
      if (!editor.isEditable()) return void toast.warning(t('citing:paste:locked'))
      if ('ok' in answer) {
        const behind = insertPasted(editor, answer.ok.nodes, at !== null && last.current?.at.is(at) === true ? last.current.behind : at)
        last.current = at === null || behind === null || waiting.current === 1 ? null : { at, behind }
        setPasted(answer.ok.proposals.length + answer.ok.list.length + answer.ok.notices.length === 0 ? null : { ...answer.ok, time: Date.now() })
        return
      }
      const isReached = answer.status !== 0 && answer.status < 500
      byItself(isReached ? { ...copied, html: '' } : copied)
      toast.warning(isReached ? t('citing:paste:plain', { why: answer.refused }) : t('citing:paste:byEditor'))
    }
    return editor.registerCommand(
      PASTE_COMMAND,
      (event) => {
        const copied = passes.current || !editor.isEditable() ? null : fromOutside(event)
        if (copied === null) return false
        event.preventDefault()
        const at = $getSelection()?.clone() ?? null
        // What is pasted first stands first.
        waiting.current += 1
        // One that fails keeps none behind it waiting.
        before.current = before.current.catch(() => undefined).then(() => take(copied, at)).finally(() => (waiting.current -= 1))
        return true
      },
      COMMAND_PRIORITY_HIGH,
    )
  }, [api, collectionSlug, editor, getDataByPath, t])

  return (
    <>
      <p className="citing__reading" role="status">{reading ? t('citing:pasting') : ''}</p>
      {pasted !== null && <Proposals key={pasted.time} editor={editor} pasted={pasted} close={() => setPasted(null)} />}
    </>
  )
}
