'use client'
import { Link } from '@payloadcms/ui'
import type { Dashboard as Numbers } from '../../operations/dashboard/dashboard'
import { useWords } from '../words/useWords'
import './dashboard.css'
import { Figure } from './Figure'
import { LiveAtRisk } from './LiveAtRisk'
import { Tasks } from './Tasks'
import { useFigures, useWays } from './useFigures'

interface DashboardProps {
  readonly numbers: Numbers
  /** The collections that the one who looks may open, as the navigation groups them. */
  readonly groups: readonly { readonly label: string; readonly collections: readonly { readonly slug: string; readonly label: string }[] }[]
}

/** As many rules as can be told apart at a glance. */
const RULES_DRAWN = 10

/** What waits for whoever looks, the numbers that matter, and the ways to everything else. */
export const Dashboard = ({ numbers, groups }: DashboardProps) => {
  const t = useWords()
  const ways = useWays()
  const { stages, waits, rules, reviews, sources } = useFigures(numbers)
  const { notYet } = numbers.rules
  return (
    <div className="dashboard-room">
      <Tasks tasks={numbers.tasks} today={numbers.today} />
      <section aria-labelledby="dashboard-numbers">
        <h2 id="dashboard-numbers">{t('dashboard:numbers')}</h2>
        <div className="dashboard__figures">
          <Figure figure={stages} />
          <Figure figure={waits} />
          <Figure figure={reviews} />
          <Figure figure={sources}><LiveAtRisk live={numbers.sources.live} /></Figure>
          <Figure figure={rules} drawn={RULES_DRAWN}>
            {rules.rows.length > RULES_DRAWN && <p>{t('dashboard:rules:most', { most: RULES_DRAWN })}</p>}
            {notYet > 0 && <p>{t('dashboard:rules:notYet', { count: notYet, texts: notYet.toLocaleString('en') })}</p>}
          </Figure>
        </div>
      </section>
      <section aria-labelledby="dashboard-everything">
        <h2 id="dashboard-everything">{t('dashboard:everything')}</h2>
        <div className="dashboard__everything">
          {groups.map(({ label, collections }) => (
            <div key={label}>
              <h3>{label}</h3>
              <ul>{collections.map((collection) => <li key={collection.slug}><Link href={ways.list(collection.slug)} prefetch={false}>{collection.label}</Link></li>)}</ul>
            </div>
          ))}
        </div>
      </section>
    </div>
  )
}
