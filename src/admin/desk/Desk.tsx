'use client'
import type { DeskFilters } from '../../domain/desk/filters'
import type { Desk as DrawnDesk } from '../../operations/desk/desk'
import { Problem } from '../stage/Problem'
import '../stage/stage.css'
import { useWords } from '../words/useWords'
import { Column } from './Column'
import './desk.css'
import { Filters } from './Filters'
import { useDesk } from './useDesk'

interface DeskProps {
  readonly drawn: DrawnDesk
  readonly asked: DeskFilters
  readonly topics: readonly { readonly id: string; readonly name: string }[]
  readonly me: string
  /** Whether the one who looks may take texts on. */
  readonly plans: boolean
}

/** Every text by its stage, what waits for the one who looks before all others. */
export const Desk = ({ drawn, asked, topics, me, plans }: DeskProps) => {
  const t = useWords()
  const now = useDesk(drawn, asked)
  const { desk, filters, busy, problem } = now
  const total = desk.columns.reduce((sum, column) => sum + column.total, 0)
  return (
    <div className="desk">
      <p className="desk__intro">{t('desk:intro')}</p>
      <Filters filters={filters} topics={topics} change={now.filter} />
      <p className="desk__found" role="status">{busy ? t('desk:looking') : t('desk:found', { count: total, texts: total.toLocaleString('en') })}</p>
      {problem !== null && <Problem problem={problem} again={now.look} />}
      <div className="desk__columns" aria-busy={busy}>
        {desk.columns.map((column) => <Column key={column.stage} column={column} now={now} me={me} plans={plans} />)}
      </div>
    </div>
  )
}
