'use client'
import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { queryOf } from '../../domain/desk/filters'
import type { DeskColumn } from '../../operations/desk/desk'
import { useWords } from '../words/useWords'
import { Card } from './Card'
import type { DeskNow } from './useDesk'

interface ColumnProps {
  readonly column: DeskColumn
  readonly now: DeskNow
  readonly me: string
  readonly plans: boolean
}

/** The texts of one stage, some at a time. */
export const Column = ({ column: { stage, total, cards, next }, now, me, plans }: ColumnProps) => {
  const t = useWords()
  const heading = useId()
  const [busy, setBusy] = useState(false)
  const more = async () => {
    setBusy(true)
    await now.more(stage)
    setBusy(false)
  }
  return (
    <section id={stage} className="desk__column" aria-labelledby={heading}>
      <header>
        <h2 id={heading}>{t(`desk:stages:${stage}`)} <span className="desk__total">{total.toLocaleString('en')}</span></h2>
        <p>{t(`desk:about:${stage}`, { days: now.desk.reviewsWithin })}</p>
      </header>
      {cards.length === 0 ? <p className="desk__empty">{queryOf(now.filters) === '' ? t(`desk:empty:${stage}`) : t('desk:emptyFiltered')}</p> : (
        <ol>{cards.map((card) => <Card key={card.id} card={card} now={now} me={me} plans={plans} />)}</ol>
      )}
      {next !== null && <Button size="small" margin={false} buttonStyle="secondary" disabled={busy} aria-label={t('desk:moreIn', { stage: t(`desk:stages:${stage}`) })} onClick={() => void more()}>{t('desk:more')}</Button>}
    </section>
  )
}
