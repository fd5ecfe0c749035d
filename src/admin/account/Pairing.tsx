'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import type { Started } from '../../operations/secondFactor/enrol'
import { useWords } from '../words/useWords'
import { Entry } from './Entry'

interface Props {
  readonly started: Started
  readonly busy: boolean
  readonly onConfirm: (code: string) => void
  readonly onCancel: () => void
}

/** The secret as a picture and in letters, and the code that shows that the app has it. */
export const Pairing = ({ started: { secret, svg }, busy, onConfirm, onCancel }: Props) => {
  const t = useWords()
  const [code, setCode] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const ready = !busy && code.trim() !== ''
  const confirm = (): void => onConfirm(code)
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>{t('account:scan')}</h3>
      <img className="account-factor__qr" src={`data:image/svg+xml,${encodeURIComponent(svg)}`} alt={t('account:qr')} width={200} height={200} />
      <p>{t('account:orType')} <code className="account-factor__secret">{(secret.match(/.{1,4}/g) ?? []).join(' ')}</code></p>
      <p>{t('account:thenCode')}</p>
      <Entry kind="code" label={t('account:code')} value={code} onChange={setCode} onEnter={ready ? confirm : null} />
      <div className="account-factor__buttons">
        <Button size="medium" margin={false} disabled={!ready} onClick={confirm}>{t('account:confirm')}</Button>
        <Button buttonStyle="secondary" size="medium" margin={false} disabled={busy} onClick={onCancel}>{t('account:cancel')}</Button>
      </div>
    </>
  )
}
