'use client'
import { Button, toast, useAuth } from '@payloadcms/ui'
import { useState } from 'react'
import type { DeskCard } from '../../operations/desk/desk'
import type { User } from '../../payload-types'
import type { Unanswered } from '../request'
import { Problem } from '../stage/Problem'
import { useWords } from '../words/useWords'
import { PlanDialog } from './PlanDialog'
import type { DeskNow } from './useDesk'

interface CardActionsProps {
  readonly card: DeskCard
  readonly now: DeskNow
  readonly me: string
}

/** Taking a text on, giving it back, and planning it. Taking shows at once; who was faster is told, and can be asked or overruled. */
export const CardActions = ({ card, now, me }: CardActionsProps) => {
  const t = useWords()
  const { user } = useAuth<User>()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Unanswered | null>(null)
  const [planning, plan] = useState(false)
  const has = card.editor === me

  const ask = async (action: 'take' | 'give-back', force = false) => {
    setBusy(true)
    setProblem(null)
    const [taken, free] = [{ editor: me, editorName: user?.name ?? '', takenAt: new Date().toISOString(), mine: true }, { editor: null, editorName: null, takenAt: null, mine: card.asked.some((asked) => asked.user === me) }]
    const refused = await now.change(card, action, { force }, action === 'take' ? taken : free)
    if (refused === null) toast.success(t(action === 'take' ? 'desk:taken' : 'desk:givenBack', { title: card.title }))
    setProblem(refused)
    setBusy(false)
    if (refused?.code === 'taken') await now.look()
  }
  const named = (action: string) => ({ 'aria-label': t('desk:of', { action, title: card.title }) })
  const look = { size: 'small' as const, margin: false, disabled: busy }

  return (
    <>
      <div className="desk__actions">
        {has ? (
          <Button {...look} {...named(t('desk:giveBack'))} buttonStyle="secondary" onClick={() => void ask('give-back')}>{t('desk:giveBack')}</Button>
        ) : (
          <Button {...look} {...named(t('desk:take'))} buttonStyle={card.editor === null ? 'primary' : 'secondary'} onClick={() => void ask('take')}>{t('desk:take')}</Button>
        )}
        <Button {...look} {...named(t('desk:plan'))} buttonStyle="secondary" onClick={() => plan(true)}>{t('desk:plan')}</Button>
      </div>
      {problem !== null && (
        <>
          <Problem problem={problem} again={now.look} />
          <div className="desk__actions">
            {problem.code === 'taken' && !has && <Button {...look} {...named(t('desk:takeAnyway'))} buttonStyle="secondary" onClick={() => void ask('take', true)}>{t('desk:takeAnyway')}</Button>}
            <Button {...look} buttonStyle="subtle" onClick={() => setProblem(null)}>{t('desk:leave')}</Button>
          </div>
        </>
      )}
      {planning && <PlanDialog card={card} now={now} close={() => plan(false)} />}
    </>
  )
}
