'use client'
import { Link } from '@payloadcms/ui'
import type { Dashboard } from '../../operations/dashboard/dashboard'
import { dueWords } from '../desk/due'
import { useDay } from '../words/useDay'
import { useWords } from '../words/useWords'
import { useWays } from './useFigures'

/** What waits for whoever looks, the most pressing of each kind. */
export const Tasks = ({ tasks: { groups, unread }, today }: Pick<Dashboard, 'tasks' | 'today'>) => {
  const t = useWords()
  const day = useDay()
  const ways = useWays()
  return (
    <section className="dashboard__tasks" aria-labelledby="dashboard-tasks">
      <h2 id="dashboard-tasks">{t('dashboard:tasks:heading')}</h2>
      {groups.length === 0 && <p>{t('dashboard:tasks:nothing')}</p>}
      <div className="dashboard__groups">
        {groups.map(({ task, stage, total, cards }) => (
          <section key={task} aria-labelledby={`dashboard-${task}`}>
            <h3 id={`dashboard-${task}`}>{t(`dashboard:tasks:${task}`)} <span className="dashboard__count">{total.toLocaleString('en')}</span></h3>
            {cards.length === 0 ? <p className="dashboard__nothing">{t(`dashboard:tasks:none:${task}`)}</p> : (
              <ol>
                {cards.map((card) => {
                  const due = dueWords(t, day, card, today)
                  return (
                    <li key={card.id}>
                      <Link href={(task === 'sign' ? ways.review : ways.document)(card.kind, card.id.slice(card.kind.length + 1))} prefetch={false}>{card.title}</Link>
                      <p>{[card.returned ? t('desk:returned') : null, due?.late ?? null, due?.words ?? t('desk:noDue')].filter((words) => words !== null).join(' · ')}</p>
                    </li>
                  )
                })}
              </ol>
            )}
            {total > cards.length && <p><Link href={ways.desk({ whose: 'mine' }, stage)} prefetch={false}>{t('dashboard:tasks:all', { count: total })}</Link></p>}
            {task === 'sign' && <p><Link href={ways.inbox} prefetch={false}>{t('review:inbox:heading')}</Link></p>}
            {task === 'write' && <p><Link href={ways.desk({ whose: 'nobodys' }, stage)} prefetch={false}>{t('dashboard:tasks:free')}</Link></p>}
          </section>
        ))}
      </div>
      {unread > 0 && <p><Link href={ways.notices} prefetch={false}>{t('dashboard:tasks:unread', { count: unread })}</Link></p>}
    </section>
  )
}
