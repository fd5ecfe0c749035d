'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { FactorStanding } from '../../operations/secondFactor/standing'
import type { Started } from '../../operations/secondFactor/enrol'
import { useWords } from '../words/useWords'
import { NoFactor } from './NoFactor'
import { Pairing } from './Pairing'
import { RecoveryCodes } from './RecoveryCodes'
import { RemoveOwn } from './RemoveOwn'
import { useStanding } from './useStanding'

interface Props {
  /** A step is through, and what had the focus is gone. */
  readonly done: () => void
}

/** My own: none, being set up, its recovery codes once, and then what removes it. */
export const OwnFactor = ({ done }: Props) => {
  const t = useWords()
  const { standing, setStanding, problem, busy, look, ask } = useStanding('me')
  const [started, setStarted] = useState<Started | null>(null)
  const [recoveryCodes, setRecoveryCodes] = useState<readonly string[] | null>(null)
  const [said, say] = useState('')

  const start = async (password: string): Promise<void> => {
    say('')
    const answer = await ask<Started>('start', { password })
    if (answer !== null) setStarted(answer)
  }
  const confirm = async (code: string): Promise<void> => {
    const confirmed = await ask<{ recoveryCodes: readonly string[] }>('confirm', { code })
    if (confirmed === null) return
    setStarted(null)
    setRecoveryCodes(confirmed.recoveryCodes)
    say(t(standing?.asked === 'none' ? 'account:doneUnasked' : 'account:done'))
    await look()
  }
  const remove = async (password: string, code: string): Promise<void> => {
    const left = await ask<FactorStanding>('remove', { password, code })
    if (left === null) return
    setStanding(left)
    say(t('account:removed'))
    done()
  }
  const kept = (): void => {
    setRecoveryCodes(null)
    say('')
    done()
  }
  const cancel = (): void => {
    setStarted(null)
    done()
  }
  return (
    <>
      <p>{t('account:whatFor')} {standing !== null && t(ASKED[standing.asked])}</p>
      <p role="status">{standing === null && problem === null ? t('account:loading') : said}</p>
      {problem !== null && <p role="alert" className="account-factor__problem">{problem}</p>}
      {standing === null && problem !== null && <Button buttonStyle="secondary" size="small" onClick={() => void look()}>{t('account:again')}</Button>}
      {recoveryCodes !== null && <RecoveryCodes codes={recoveryCodes} onKept={kept} />}
      {started !== null && <Pairing started={started} busy={busy} onConfirm={(code) => void confirm(code)} onCancel={cancel} />}
      {standing !== null && recoveryCodes === null && started === null && (standing.enrolled ? <RemoveOwn standing={standing} busy={busy} onRemove={(password, code) => void remove(password, code)} /> : <NoFactor standing={standing} busy={busy} onStart={(password) => void start(password)} />)}
    </>
  )
}

const ASKED = { none: 'account:askedNone', optional: 'account:askedOptional', required: 'account:askedRequired' } as const
