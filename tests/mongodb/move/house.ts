import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { cmsOf } from '../../../src/operations/cms'
import { makeSecret } from '../../../src/operations/webhooks/keep'
import { took, type Step } from '../../int/races/deeds'
import { anArticle, aTeam, type Team } from '../../int/support/builders'

export interface House {
  readonly team: Team
  /** Articles by where they stand. */
  readonly articles: ReadonlyMap<string, string>
}

const STAGES: Readonly<Record<string, readonly Step[]>> = {
  draft: [],
  'in review': ['submit'],
  approved: ['submit', 'approve'],
  published: ['submit', 'approve', 'publish'],
  'published, and edited since': ['submit', 'approve', 'publish', 'save'],
  withdrawn: ['submit', 'approve', 'publish', 'withdraw'],
}

/** A house with an article in every stage, and a row of everything else that is moved. */
export async function aHouse(payload: Payload): Promise<House> {
  const team = await aTeam(payload)
  const user = { ...team.editor, collection: 'users' as const }
  const topic = await payload.create({ collection: 'topics', data: { name: 'Headache', slug: 'headache' }, user, depth: 0 })
  const clinic = await payload.create({
    collection: 'clinics',
    data: { name: 'Clinic on the Hill', slug: 'on-the-hill', latitude: 48.2, longitude: -16.37, treatments: [{ name: 'Infusions', description: 'By appointment.' }] } as never,
    user,
    depth: 0,
  })
  await payload.db.create({ collection: 'media', data: { id: randomUUID(), alt: 'A hill', filename: 'hill.png', mimeType: 'image/png', filesize: 68, width: 1, height: 1, sha256: 'a'.repeat(64) } })
  await payload.update({
    collection: 'medical-reviewers',
    id: team.second.id,
    data: { specialties: ['neurology', 'pain medicine'], conflicts: [{ with: { relationTo: 'clinics', value: clinic.id }, kind: 'shares', until: '2999-01-01' }] },
    user: { ...team.admin, collection: 'users' },
    depth: 0,
  })
  const articles = new Map<string, string>()
  for (const [stage, steps] of Object.entries(STAGES)) {
    const { id } = await anArticle(payload, team.editor, { title: stage, topics: [topic.id], clinic: clinic.id })
    await took(payload, team, { collection: 'articles', id }, ...steps)
    articles.set(stage, id)
  }
  // Made as a running app makes it, and so with its state and what it was sent.
  const { id: webhook } = await payload.create({ collection: 'webhooks', data: { name: 'The site', url: 'https://www.example.org/hook', kind: 'webhook', changes: ['withdrawn'] } })
  await makeSecret(cmsOf(payload), webhook)
  await payload.db.create({ collection: 'webhook-deliveries', data: { id: `${webhook}:1`, webhook, kind: 'withdrawn', subject: 'articles:gone', position: 1, at: '2026-01-01T00:00:00.000Z', madeAt: '2026-01-01T00:00:00.000Z', state: 'failed', tries: 10, nextAt: '2026-01-01T00:00:00.000Z' } })
  return { team, articles }
}

const MOVED = ['articles', 'claims', 'users', 'medical-reviewers', 'clinics', 'media', 'review-events', 'snapshots', 'slugs', 'publications', 'publication-changes', 'webhooks', 'webhook-states', 'webhook-deliveries'] as const

/** Every stored row as it is, without what is looked up for it. */
export async function everything({ db }: Payload): Promise<Readonly<Record<string, unknown>>> {
  const found = await Promise.all(MOVED.map(async (collection) => [collection, (await db.find({ collection, sort: 'id', limit: 0, pagination: false, joins: false as never })).docs]))
  return Object.fromEntries(found) as Record<string, unknown>
}
