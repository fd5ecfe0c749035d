'use client'
import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { useWords } from '../words/useWords'

interface Props {
  readonly names: readonly string[]
  readonly busy: boolean
  /** False: they were refused. */
  readonly keep: (headers: string) => Promise<boolean>
}

/** Names of the headers that are kept, and a place for others, which the webhook's form neither saves nor sends. */
export const Headers = ({ names, busy, keep }: Props) => {
  const t = useWords()
  const [text, setText] = useState('')
  const id = useId()
  const change = async (headers: string): Promise<void> => {
    if (await keep(headers)) setText('')
  }
  return (
    <section aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{t('webhooks:headers')}</h2>
      <p>{t('webhooks:headersWhat')}</p>
      <p>{names.length === 0 ? t('webhooks:headersNone') : t('webhooks:headersKept', { names: names.join(', ') })}</p>
      <label htmlFor={id}>{t('webhooks:headersLabel')}</label>
      <textarea id={id} rows={2} value={text} spellCheck={false} autoComplete="off" onChange={({ target }) => setText(target.value)} />
      <div className="webhook__buttons">
        <Button buttonStyle="secondary" size="medium" margin={false} disabled={busy || text.trim() === ''} onClick={() => void change(text)}>{t('webhooks:keepHeaders')}</Button>
        {names.length > 0 && <Button buttonStyle="secondary" size="medium" margin={false} disabled={busy} onClick={() => void change('')}>{t('webhooks:removeHeaders')}</Button>}
      </div>
    </section>
  )
}
