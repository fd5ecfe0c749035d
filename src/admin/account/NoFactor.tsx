'use client'
import { Button, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { dayInWords } from '../../domain/time'
import type { FactorStanding } from '../../operations/secondFactor/standing'
import { localeOf } from '../words/locale'
import { useWords } from '../words/useWords'
import { Entry } from './Entry'

interface Props {
  readonly standing: FactorStanding
  readonly busy: boolean
  readonly onStart: (password: string) => void
}

export const NoFactor = ({ standing: { removedAt, removedBy }, busy, onStart }: Props) => {
  const t = useWords()
  const { i18n: { language } } = useTranslation()
  const [password, setPassword] = useState('')
  const ready = !busy && password !== ''
  const start = (): void => onStart(password)
  return (
    <>
      <p>{t('account:none')} {removedAt !== null && t('account:removedBy', { name: removedBy ?? '', day: dayInWords(removedAt.slice(0, 10), localeOf(language)) })}</p>
      <Entry kind="password" label={t('account:password')} value={password} onChange={setPassword} onEnter={ready ? start : null} />
      <Button buttonStyle="secondary" size="medium" margin={false} disabled={!ready} onClick={start}>{t('account:setUp')}</Button>
    </>
  )
}
