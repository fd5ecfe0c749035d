'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { FactorStanding } from '../../operations/secondFactor/standing'
import { useWords } from '../words/useWords'
import { Entry } from './Entry'

interface Props {
  readonly standing: FactorStanding
  readonly busy: boolean
  readonly onRemove: (password: string, code: string) => void
}

export const RemoveOwn = ({ standing: { asked, recoveryCodes }, busy, onRemove }: Props) => {
  const t = useWords()
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const ready = !busy && password !== '' && code.trim() !== ''
  const remove = (): void => onRemove(password, code)
  return (
    <>
      <p>{t(asked === 'none' ? 'account:activeUnasked' : 'account:active')} {recoveryCodes === 0 ? t('account:noneLeft') : t('account:left', { count: recoveryCodes })}</p>
      <p>{t('account:toRemove')}</p>
      <Entry kind="password" label={t('account:password')} value={password} onChange={setPassword} onEnter={ready ? remove : null} />
      <Entry kind="code-or-recovery" label={t('account:codeOrRecovery')} value={code} onChange={setCode} onEnter={ready ? remove : null} />
      <Button buttonStyle="secondary" size="medium" margin={false} disabled={!ready} onClick={remove}>{t('account:remove')}</Button>
    </>
  )
}
