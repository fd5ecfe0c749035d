'use client'
import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { request, type Unanswered } from '../../request'
import { Problem } from '../../stage/Problem'
import { useWords } from '../../words/useWords'
import { Mention } from './Mention'

interface CommentFormProps {
  readonly label: string
  readonly url: string
  /** What the comment is about; an id of its own keeps a repeated request from saying it twice. */
  readonly fields: object
  readonly text?: string
  /** For what is asked above it. */
  readonly waits?: boolean
  readonly close: () => void
  readonly changed: () => Promise<void>
}

/** Where something is said: it stays with what was typed until the server has it. */
export const CommentForm = ({ label, url, fields, text: before = '', waits = false, close, changed }: CommentFormProps) => {
  const t = useWords()
  const id = useId()
  const [name] = useState(() => crypto.randomUUID())
  const [text, say] = useState(before)
  const [mentions, mention] = useState<readonly string[]>([])
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Unanswered | null>(null)

  const send = async (): Promise<void> => {
    if (busy) return
    setBusy(true)
    const edits = url.endsWith('/edit')
    const answer = await request(url, { method: 'POST', body: { ...fields, ...(!edits && { id: name }), text, ...((mentions.length > 0 || !edits) && { mentions }) } })
    setProblem('ok' in answer ? null : answer)
    if ('ok' in answer) {
      await changed()
      close()
    }
    setBusy(false)
  }
  return (
    // No form: it also stands within a document's, and forms can't nest.
    <div className="comments__form" role="group" aria-label={label}>
      <label htmlFor={id}>{label}</label>
      <textarea id={id} rows={3} autoFocus={!waits} value={text} onChange={({ target }) => say(target.value)} />
      <Mention chosen={mentions} choose={mention} />
      {problem !== null && <Problem problem={problem} />}
      <div className="comments__buttons">
        <Button size="small" margin={false} disabled={busy || waits || text.trim() === ''} onClick={() => void send()}>{t('review:comments:send')}</Button>
        <Button size="small" margin={false} buttonStyle="secondary" onClick={close}>{t('review:comments:cancel')}</Button>
      </div>
    </div>
  )
}
