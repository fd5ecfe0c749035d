'use client'
import { Button } from '@payloadcms/ui'
import { useState, type FormEvent } from 'react'
import type { Unanswered } from '../request'
import { Dialog } from '../Dialog'
import { useWords } from '../words/useWords'
import { Asked } from './Asked'
import { GRAVE, type AskedField, type BarAction } from './asks'
import { Problem } from './Problem'

interface ActionDialogProps {
  readonly action: BarAction
  readonly fields: readonly AskedField[]
  /** The number that its next edition gets. */
  readonly next: number
  /** Content hash of what is under review or signed. */
  readonly signedText: string | null
  readonly busy: boolean
  readonly problem: Unanswered | null
  readonly again: () => Promise<void>
  readonly close: () => void
  readonly perform: (input: Readonly<Record<string, string | boolean>>) => Promise<void>
}

/** Says what an action does, asks for what it takes, and stays open with what was typed until it is done. */
export const ActionDialog = ({ action, fields, next, signedText, busy, problem, again, close, perform }: ActionDialogProps) => {
  const t = useWords()
  const [given, give] = useState<Readonly<Record<string, string>>>({})
  const send = (event: FormEvent) => {
    event.preventDefault()
    void perform(Object.fromEntries(fields.map((field) => [field, sent(field, given[field] ?? '')])))
  }
  return (
    <Dialog title={t(`stage:actions:${action}`)} close={close}>
      <form className="stage__form" onSubmit={send}>
        <p>{t(`stage:does:${action}`, { number: next })}</p>
        {action === 'publish' && signedText !== null && <p className="stage__hash">{t('stage:fields:signedText')} <code>{signedText.slice(0, 16)}…</code></p>}
        {fields.map((field, index) => <Asked key={field} field={field} first={index === 0} value={given[field] ?? ''} change={(value) => give((before) => ({ ...before, [field]: value }))} />)}
        {problem !== null && <Problem problem={problem} again={again} />}
        <div className="stage__buttons">
          <Button type="submit" size="medium" margin={false} buttonStyle={GRAVE.includes(action) ? 'error' : 'primary'} disabled={busy}>{t(`stage:actions:${action}`)}</Button>
          <Button type="button" size="medium" margin={false} buttonStyle="secondary" onClick={close}>{t('stage:cancel')}</Button>
        </div>
      </form>
    </Dialog>
  )
}

/** A browser gives the time of day that its owner chose without its zone. */
function sent(field: AskedField, value: string): string | boolean {
  if (field === 'minorCorrection') return value !== ''
  return field === 'publishAt' && value !== '' ? new Date(value).toISOString() : value
}
