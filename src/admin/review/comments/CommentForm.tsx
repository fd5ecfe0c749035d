'use client'
import { Button } from '@payloadcms/ui'
import { useId, useRef, useState } from 'react'
import type { Author } from '../../../domain/review/comment'
import { isStillAt } from '../../isStillAt'
import { request, type Unanswered } from '../../request'
import { Problem } from '../../stage/Problem'
import { useWords } from '../../words/useWords'
import { useUnsent } from '../Unsent'
import { Mention } from './Mention'

interface CommentFormProps {
  readonly label: string
  readonly url: string
  /** What the comment is about; an id of its own keeps a repeated request from saying it twice. */
  readonly fields: object
  /** What is edited. */
  readonly before?: { readonly text: string; readonly mentions: readonly Author[] }
  /** For what is asked above it. */
  readonly waits?: boolean
  /** Takes the form away, and the focus, where that is `still` in it, to where it has to go. */
  readonly close: (still: boolean) => void
  readonly say: (words: string) => void
  readonly changed: () => Promise<void>
}

/** Where something is said: it stays with what was typed until the server has it. */
export const CommentForm = ({ label, url, fields, before, waits = false, close, say, changed }: CommentFormProps) => {
  const t = useWords()
  const id = useId()
  const form = useRef<HTMLDivElement>(null)
  const [name] = useState(() => crypto.randomUUID())
  const [text, type] = useState(before?.text ?? '')
  const [mentions, mention] = useState<readonly string[]>(before?.mentions.map((author) => author.id) ?? [])
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Unanswered | null>(null)
  useUnsent(text.trim() !== '' && text !== before?.text)

  const send = async (): Promise<void> => {
    if (busy) return
    setBusy(true)
    const answer = await request(url, { method: 'POST', body: { ...fields, ...(before === undefined && { id: name }), text, mentions } })
    setProblem('ok' in answer ? null : answer)
    if ('ok' in answer) {
      await changed()
      say(t('review:comments:done:saved'))
      close(isStillAt(form.current))
    }
    setBusy(false)
  }
  return (
    // No form: it also stands within a document's, and forms can't nest.
    <div ref={form} className="comments__form" role="group" aria-label={label}>
      <label htmlFor={id}>{label}</label>
      <textarea id={id} rows={3} autoFocus={!waits} readOnly={busy} value={text} onChange={({ target }) => type(target.value)} />
      <Mention chosen={mentions} before={before?.mentions ?? []} choose={mention} />
      {problem !== null && <Problem problem={problem} />}
      <div className="comments__buttons">
        {/* Not disabled while it is sent: the focus would be gone with it. */}
        <Button size="small" margin={false} disabled={waits || text.trim() === ''} extraButtonProps={{ 'aria-disabled': busy }} onClick={() => void send()}>{t('review:comments:send')}</Button>
        <Button size="small" margin={false} buttonStyle="secondary" onClick={() => close(true)}>{t('review:comments:cancel')}</Button>
      </div>
    </div>
  )
}
