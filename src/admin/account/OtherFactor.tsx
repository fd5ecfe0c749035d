'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import type { FactorStanding } from '../../operations/secondFactor/standing'
import { useWords } from '../words/useWords'
import { useStanding } from './useStanding'

interface Props {
  readonly user: string
  /** A step is through, and what had the focus is gone. */
  readonly done: () => void
}

/** Somebody else's, which an admin may remove, asked twice. */
export const OtherFactor = ({ user, done }: Props) => {
  const t = useWords()
  const { standing, setStanding, problem, busy, look, ask } = useStanding(user)
  const [sure, setSure] = useState(false)
  const [said, say] = useState('')
  const why = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (sure) why.current?.focus()
  }, [sure])
  const remove = async (): Promise<void> => {
    const left = await ask<FactorStanding>('remove', {})
    setSure(false)
    done()
    if (left === null) return
    setStanding(left)
    say(t('account:removed'))
  }
  const cancel = (): void => {
    setSure(false)
    done()
  }
  return (
    <>
      <p role="status">{standing === null && problem === null ? t('account:loading') : said}</p>
      {problem !== null && <p role="alert" className="account-factor__problem">{problem}</p>}
      {standing === null && problem !== null && <Button buttonStyle="secondary" size="small" onClick={() => void look()}>{t('account:again')}</Button>}
      {standing !== null && <p>{t(!standing.enrolled ? 'account:ofOtherNone' : standing.asked === 'none' ? 'account:ofOtherUnasked' : 'account:ofOther')}</p>}
      {standing?.enrolled && !sure && <Button buttonStyle="secondary" size="medium" margin={false} onClick={() => setSure(true)}>{t('account:removeOfOther')}</Button>}
      {standing?.enrolled && sure && (
        <>
          <p ref={why} tabIndex={-1}>{t('account:removeOfOtherWhy')}</p>
          <div className="account-factor__buttons">
            <Button size="medium" margin={false} disabled={busy} onClick={() => void remove()}>{t('account:removeOfOtherSure')}</Button>
            <Button buttonStyle="secondary" size="medium" margin={false} disabled={busy} onClick={cancel}>{t('account:cancel')}</Button>
          </div>
        </>
      )}
    </>
  )
}
