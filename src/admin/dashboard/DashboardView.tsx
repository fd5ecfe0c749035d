import type { DashboardViewServerProps } from '@payloadcms/next/views'
import { Gutter } from '@payloadcms/ui'
import { cmsOf } from '../../operations/cms'
import { dashboardOf } from '../../operations/dashboard/dashboard'
import { viewerOf } from '../viewer'
import { wordsOf } from '../words/key'
import { Dashboard } from './Dashboard'

/** /admin, in place of Payload's own first page. Payload draws the frame around it, and sends away who isn't signed in. */
export async function DashboardView({ initPageResult: { req }, navGroups = [] }: DashboardViewServerProps) {
  const numbers = await dashboardOf(cmsOf(req.payload), viewerOf(req))
  const named = (label: unknown): string => (typeof label === 'string' ? label : ((label as Readonly<Record<string, string>>)[req.i18n.language] ?? ''))
  return (
    <Gutter>
      <main className="admin-view">
        <h1>{wordsOf(req.i18n)('dashboard:heading')}</h1>
        <Dashboard numbers={numbers} groups={navGroups.map(({ label, entities }) => ({ label, collections: entities.map((entity) => ({ slug: entity.slug, label: named(entity.label) })) }))} />
      </main>
    </Gutter>
  )
}
