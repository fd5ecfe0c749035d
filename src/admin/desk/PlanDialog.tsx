'use client'
import { Button, toast } from '@payloadcms/ui'
import { useId, useState, type FormEvent } from 'react'
import { LONGEST_NOTE } from '../../domain/desk/plan'
import type { DeskCard } from '../../operations/desk/desk'
import { Dialog } from '../Dialog'
import type { Unanswered } from '../request'
import { Problem } from '../stage/Problem'
import { useWords } from '../words/useWords'
import type { DeskNow } from './useDesk'

interface PlanDialogProps {
  readonly card: DeskCard
  readonly now: DeskNow
  readonly close: () => void
}

/** By when a text should be submitted, and what the team should know of it. Stays open with what was typed until it is saved. */
export const PlanDialog = ({ card, now, close }: PlanDialogProps) => {
  const t = useWords()
  const id = useId()
  const [due, setDue] = useState(card.plannedDue ?? '')
  const [note, setNote] = useState(card.note ?? '')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Unanswered | null>(null)
  const save = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    // Somebody else may have planned it since: only what was changed here is told.
    const refused = await now.change(card, 'plan', { ...(due !== (card.plannedDue ?? '') && { due }), ...(note !== (card.note ?? '') && { note }) }, {})
    setBusy(false)
    setProblem(refused)
    if (refused !== null) return
    toast.success(t('desk:planned'))
    close()
    // Its day moves a card to another place.
    await now.look()
  }
  return (
    <Dialog title={t('desk:planning:heading', { title: card.title })} close={close}>
      <form className="stage__form" onSubmit={(event) => void save(event)}>
        <div className="stage__field">
          <label htmlFor={`${id}-due`}>{t('desk:planning:due')}</label>
          <input id={`${id}-due`} type="date" value={due} aria-describedby={`${id}-due-help`} autoFocus onChange={({ target: { value } }) => setDue(value)} />
          <small id={`${id}-due-help`}>{t('desk:planning:dueHelp')}</small>
        </div>
        <div className="stage__field">
          <label htmlFor={`${id}-note`}>{t('desk:planning:note')}</label>
          <textarea id={`${id}-note`} rows={3} maxLength={LONGEST_NOTE} value={note} aria-describedby={`${id}-note-help`} onChange={({ target: { value } }) => setNote(value)} />
          <small id={`${id}-note-help`}>{t('desk:planning:noteHelp', { most: LONGEST_NOTE })}</small>
        </div>
        {problem !== null && <Problem problem={problem} />}
        <div className="stage__buttons">
          <Button type="submit" size="medium" margin={false} disabled={busy}>{t('desk:planning:save')}</Button>
          <Button type="button" size="medium" margin={false} buttonStyle="secondary" onClick={close}>{t('desk:planning:cancel')}</Button>
        </div>
      </form>
    </Dialog>
  )
}
