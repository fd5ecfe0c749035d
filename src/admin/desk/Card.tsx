'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { daysBetween } from '../../domain/desk/ages'
import type { DeskCard } from '../../operations/desk/desk'
import { useDay } from '../words/useDay'
import { useWords } from '../words/useWords'
import { CardActions } from './CardActions'
import { dueWords } from './due'
import type { DeskNow } from './useDesk'

interface CardProps {
  readonly card: DeskCard
  readonly now: DeskNow
  readonly me: string
  readonly plans: boolean
}

/** One text: what it is, by when what should be done with it, and who sees to that. */
export const Card = ({ card, now, me, plans }: CardProps) => {
  const t = useWords()
  const day = useDay()
  const { config: { routes } } = useConfig()
  const { id, kind, title, stage, risk, live, edition, since, editor, editorName, asked, returned, note, mine } = card
  const due = dueWords(t, day, card, now.desk.today)
  const days = daysBetween(since, now.desk.now)
  const about = [t(`desk:kinds:${kind}`), ...(risk === 'high' ? [t('desk:risks:high')] : []), ...(live === 'edition' && stage !== 'published' ? [t('desk:live:edition', { number: edition ?? '' })] : live === 'withdrawn' ? [t('desk:live:withdrawn')] : [])]
  return (
    <li className={`desk__card${mine ? ' desk__card--mine' : ''}`}>
      <h3><Link href={formatAdminURL({ adminRoute: routes.admin, path: `/collections/${kind}/${id.slice(kind.length + 1)}` })} prefetch={false}>{title}</Link></h3>
      <p className="desk__about">{about.join(' · ')}</p>
      {returned && <p><strong>{t('desk:returned')}</strong></p>}
      {due !== null && <p className="desk__due">{due.late !== null && <strong className="desk__late">{due.late}</strong>} {due.words}</p>}
      {stage === 'clinical-review' && <p>{asked.length === 0 ? t('desk:nobodyAsked') : t('desk:asked', { names: asked.map(({ name }) => name).join('; ') })}</p>}
      <p>{editor === null ? t('desk:nobodyHas') : editor === me ? t('desk:youHave') : t('desk:has', { name: editorName ?? '' })}<span className="desk__quiet"> · {days === 0 ? t('desk:ageToday') : t('desk:age', { count: days })}</span></p>
      {note !== null && <p className="desk__note">{note}</p>}
      {plans && <CardActions card={card} now={now} me={me} />}
    </li>
  )
}
