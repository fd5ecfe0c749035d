'use client'
import { Link } from '@payloadcms/ui'
import type { SourcesAtRisk } from '../../operations/dashboard/sourcesAtRisk'
import { useWords } from '../words/useWords'
import { useWays } from './useFigures'

/** Live texts that use a source which fell, each with its sources. */
export const LiveAtRisk = ({ live: { total, texts } }: Pick<SourcesAtRisk, 'live'>) => {
  const t = useWords()
  const ways = useWays()
  if (total === 0) return null
  return (
    <div className="dashboard__risk">
      <p>{t('dashboard:sources:live', { count: total })}</p>
      <ul>
        {texts.map(({ subject: { collection, id }, title, edition, sources }) => (
          <li key={id}>
            <Link href={ways.document(collection, id)} prefetch={false}>{t('dashboard:sources:text', { title, edition })}</Link>
            <ul>{sources.map((source) => <li key={source.id}><Link href={ways.document('sources', source.id)} prefetch={false}>{source.title}</Link> ({t(`dashboard:sources:statuses:${source.status}`)})</li>)}</ul>
          </li>
        ))}
      </ul>
    </div>
  )
}
