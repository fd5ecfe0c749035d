'use client'
import { Button, useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import type { ReviewInbox } from '../../../operations/review/inbox'
import { Problem } from '../../stage/Problem'
import { useAsked } from '../../useAsked'
import { useWords } from '../../words/useWords'
import './inbox.css'
import { DueLine, WaitingLine } from './Lines'

/** What waits for a reviewer: texts in clinical review, and live ones to look at again. */
export const Inbox = () => {
  const t = useWords()
  const { config: { routes } } = useConfig()
  const [page, turnTo] = useState(1)
  const { told, problem, busy, ask } = useAsked<ReviewInbox>(`${routes.api}/review/inbox?page=${page}`)
  // While the next page is on its way the one before stays, and with it the focus on the way there.
  const [shown, show] = useState<ReviewInbox | null>(null)
  if (told !== null && told !== shown) show(told)
  if (problem !== null) return <Problem problem={problem} again={ask} />
  if (shown === null) return <p role="status">{t('review:inbox:loading')}</p>
  const pages = Math.max(1, Math.ceil(Math.max(shown.waitingTotal, shown.reaffirmationsTotal) / shown.perPage))
  return (
    <div className="inbox" aria-busy={busy}>
      <section aria-labelledby="inbox-waiting">
        <h2 id="inbox-waiting">{t('review:inbox:waiting')} <span className="inbox__count">{shown.waitingTotal}</span></h2>
        {shown.waitingTotal === 0 ? <p>{t('review:inbox:waitingNone')}</p> : <p>{t('review:inbox:assigned', { count: shown.assignedTotal })}</p>}
        <ul className="inbox__list">{shown.waiting.map((text) => <WaitingLine key={text.subject} text={text} today={shown.today} />)}</ul>
      </section>
      <section aria-labelledby="inbox-due">
        <h2 id="inbox-due">{t('review:inbox:due')} <span className="inbox__count">{shown.reaffirmationsTotal}</span></h2>
        {shown.reaffirmationsTotal === 0 && <p>{t('review:inbox:dueNone')}</p>}
        <ul className="inbox__list">{shown.reaffirmations.map((text) => <DueLine key={text.subject} text={text} today={shown.today} />)}</ul>
      </section>
      {pages > 1 && (
        <nav className="inbox__pages" aria-label={t('review:inbox:pages')}>
          <Button buttonStyle="secondary" size="small" margin={false} disabled={page <= 1} onClick={() => turnTo(page - 1)}>{t('review:inbox:earlier')}</Button>
          <span>{t('review:inbox:page', { page })}</span>
          <Button buttonStyle="secondary" size="small" margin={false} disabled={page >= pages} onClick={() => turnTo(page + 1)}>{t('review:inbox:later')}</Button>
        </nav>
      )}
    </div>
  )
}
