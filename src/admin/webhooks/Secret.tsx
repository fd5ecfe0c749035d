'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import type { WebhookStanding } from '../../operations/webhooks/standing'
import { useInstant } from '../words/useDay'
import { useWords } from '../words/useWords'

interface Props {
  readonly secret: WebhookStanding['secret']
  readonly isPurge: boolean
  readonly busy: boolean
  /** null: none was made. */
  readonly make: () => Promise<string | null>
}

/** Whether there is one, and how another is made: asked twice where one is replaced, and shown once. */
export const Secret = ({ secret, isPurge, busy, make }: Props) => {
  const t = useWords()
  const instant = useInstant()
  const [sure, setSure] = useState(false)
  const [made, setMade] = useState<string | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const why = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (sure) why.current?.focus()
  }, [sure])

  const begin = async (): Promise<void> => {
    const text = await make()
    setSure(false)
    setMade(text)
    heading.current?.focus()
  }
  const done = (): void => {
    setSure(false)
    setMade(null)
    heading.current?.focus()
  }
  return (
    <section aria-labelledby="webhook-secret">
      <h2 id="webhook-secret" ref={heading} tabIndex={-1}>{t('webhooks:secret')}</h2>
      {made !== null && <Made secret={made} onKept={done} />}
      {made === null && <p>{secret === null ? t(isPurge ? 'webhooks:noSecretPurge' : 'webhooks:noSecret') : t('webhooks:made', { when: instant(secret.madeAt) })}</p>}
      {made === null && typeof secret?.formerUntil === 'string' && <p>{t('webhooks:bothSign', { when: instant(secret.formerUntil) })}</p>}
      {made === null && !sure && <Button buttonStyle="secondary" size="medium" margin={false} disabled={busy} onClick={secret === null ? () => void begin() : () => setSure(true)}>{t(secret === null ? 'webhooks:makeFirst' : 'webhooks:make')}</Button>}
      {made === null && sure && (
        <>
          <p ref={why} tabIndex={-1}>{t('webhooks:makeWhy')}</p>
          <div className="webhook__buttons">
            <Button size="medium" margin={false} disabled={busy} onClick={() => void begin()}>{t('webhooks:makeSure')}</Button>
            <Button buttonStyle="secondary" size="medium" margin={false} disabled={busy} onClick={done}>{t('webhooks:cancel')}</Button>
          </div>
        </>
      )}
    </section>
  )
}

const Made = ({ secret, onKept }: { readonly secret: string; readonly onKept: () => void }) => {
  const t = useWords()
  const [copied, setCopied] = useState(false)
  const copy = (): void => void navigator.clipboard.writeText(secret).then(() => setCopied(true), () => setCopied(false))
  return (
    <>
      <p>{t('webhooks:once')}</p>
      <p><code aria-label={t('webhooks:newSecret')} className="webhook__secret">{secret}</code></p>
      <div className="webhook__buttons">
        {'clipboard' in navigator && <Button buttonStyle="secondary" size="medium" margin={false} onClick={copy}>{t('webhooks:copy')}</Button>}
        <Button size="medium" margin={false} onClick={onKept}>{t('webhooks:kept')}</Button>
        <span role="status">{copied && t('webhooks:copied')}</span>
      </div>
    </>
  )
}
