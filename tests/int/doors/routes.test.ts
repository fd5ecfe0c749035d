import { beforeAll, describe, expect, test } from '@jest/globals'
import { text } from '../../../src/domain/snapshot/content'
import { idOf } from '../../../src/operations/stored'
import type { User } from '../../../src/payload-types'
import { aTellingArticle, aTellingClinic, aTellingTeam } from '../secrecy/story'
import { anArticle, aUser, bodyOf, type Team } from '../support/builders'
import { aCms } from '../support/cms'
import { probatum } from '../support/probatum'
import { payloadGraphql } from './graphql'
import { PUBLIC, RECORD, rowsOf, workflow } from './performed'
import { ROUTES, type Target } from './routes'

const cms = aCms(probatum())
/** Who works on what is live; the record names them. */
let team: Team
/** Who tries to change it. */
const askers: Record<string, User | null> = { nobody: null }
let targets: readonly Target[]
let subject: string

beforeAll(async () => {
  team = await aTellingTeam(cms())
  for (const role of ['editor', 'reviewer', 'publisher', 'admin'] as const) askers[role] = await aUser(cms(), role)
  askers['roleless'] = await aUser(cms())
  askers['former member'] = await aUser(cms(), 'editor', 'reviewer', 'publisher', 'admin')
  await steps().api.get('/users/me', askers['former member'])
  await cms().update({ collection: 'users', id: askers['former member'].id, data: { active: false } })

  const { id, usedClaims, topics, heroImage } = await aTellingArticle(cms(), team, 'firstword')
  const clinic = await aTellingClinic(cms(), team, 'firstcare')
  subject = `articles/${id}`
  await steps().api.patch(`/${subject}`, team.editor, { clinic: clinic.id })
  await steps().publish(subject)
  const changed = await steps().api.patch(`/${subject}`, team.editor, { dek: 'On its way to edition 2' })
  expect(changed.status).toBe(200)
  const claim = await cms().findByID({ collection: 'claims', id: idOf(usedClaims?.[0]), depth: 0 })
  const named = { articles: id, clinics: clinic.id, claims: claim.id, sources: idOf(claim.citations?.[0]?.source), topics: idOf(topics?.[0]), media: idOf(heroImage?.image), users: team.editor.id, 'medical-reviewers': team.reviewer.id }
  targets = await Promise.all(Object.keys(cms().collections).map((collection) => targetIn(collection, named)))
}, 120_000)

let kept: ReturnType<typeof workflow> | undefined
const steps = () => (kept ??= workflow(cms(), team))
let schema: ReturnType<typeof payloadGraphql> | undefined
const doors = () => ({ api: steps().api, graphql: (schema ??= payloadGraphql(cms())) })

/** Of every collection one document that the live edition or its record names, where there is one. */
async function targetIn(collection: string, named: Readonly<Record<string, string>>): Promise<Target> {
  const { docs } = await cms().db.find<{ id: string }>({ collection: collection as 'articles', where: {}, limit: 1 })
  const id = named[collection] ?? String(docs[0]?.id ?? '00000000-0000-4000-8000-000000000000')
  const versioned = Boolean(cms().collections[collection as 'articles'].config.versions)
  const versions = versioned ? await cms().db.findVersions({ collection: collection as 'articles', where: { parent: { equals: id } }, limit: 1 }) : { docs: [] }
  return { collection, id, version: versions.docs[0] === undefined ? null : String(versions.docs[0].id) }
}

/** What an editor might write; of the other collections anything that passes for a document. */
const TEXTS: Readonly<Record<string, object>> = {
  articles: { title: 'Changed', slug: 'changed', body: bodyOf([text('Changed.')]) },
  clinics: { name: 'Changed', slug: 'changed' },
  claims: { statement: 'Changed.', kind: 'other', certainty: 'ungraded', citations: [] },
  sources: { type: 'webpage', title: 'Changed' },
  topics: { name: 'Changed', slug: 'changed' },
  media: { alt: 'Changed' },
  'medical-reviewers': { name: 'Changed', credentials: 'PhD', licences: [] },
  users: { name: 'Changed' },
  'review-events': { seq: 99, subject: 'changed', type: 'published', at: '2020-01-01', hash: 'x', event: '{}', names: ' ' },
  snapshots: { subject: 'changed', storedAt: '2020-01-01', bytes: '{}', workingCopy: '{}', names: ' ' },
  slugs: { owner: 'changed', reservedAt: '2020-01-01' },
  'review-comments': { subject: 'changed', by: 'changed', at: '2020-01-01', text: 'Changed.' },
  'preview-links': { subject: 'changed', madeBy: 'changed', madeAt: '2020-01-01', expiresAt: '2999-01-01', opened: 0 },
  publications: { subject: 'changed', seq: 99, state: 'live', publication: {} },
  'publication-changes': { subject: 'changed', seq: 99, edition: 9 },
  'webhook-states': { position: 0, revision: 99 },
  'webhook-deliveries': { kind: 'published', state: 'failed', madeAt: '2020-01-01' },
}
const WRITTEN_BY_OPERATIONS: ReadonlySet<string> = new Set([...RECORD, ...PUBLIC, 'review-comments', 'preview-links', 'webhook-states', 'webhook-deliveries'])

/** Everything that must stay: what is public, its record, and that whatever the record names is still there. */
async function standing() {
  const present = await Promise.all(targets.map(async ({ collection, id }) => [collection, (await cms().db.findOne({ collection: collection as 'articles', where: { id: { equals: id } } })) !== null]))
  return { ...(await rowsOf(cms(), ...RECORD, ...PUBLIC)), present: Object.fromEntries(present) as Record<string, boolean> }
}

test('with a draft that no record names an editor gets through all of these routes but for bulk updates and duplicates, which are switched off', async () => {
  const refused: string[] = []
  for (const [route, attempt] of Object.entries(ROUTES)) {
    const { id } = await anArticle(cms(), team.editor)
    const { docs } = await cms().db.findVersions({ collection: 'articles', where: { parent: { equals: id } }, limit: 1 })
    const answered = await attempt(doors(), askers['editor'] ?? null, { collection: 'articles', id, version: String(docs[0]?.id) }, { title: 'Changed' })
    if (answered >= 400) refused.push(route)
  }
  expect(refused).toEqual(['creating under its id', 'updating in bulk', 'updating everything in bulk', 'duplicating', 'a mutation that duplicates'])
}, 60_000)

describe('with an edition live and the next one in work', () => {
  test.each(Object.keys(ROUTES))('%s, of any collection by anybody, leaves what is live and every record as they were', async (route) => {
    const before = await standing()
    expect(before.present).toMatchObject({ articles: true, clinics: true, claims: true, sources: true, users: true, 'medical-reviewers': true, topics: true, media: true })
    for (const [role, asker] of Object.entries(askers)) {
      for (const target of targets) {
        const answered = (await ROUTES[route]?.(doors(), asker, target, TEXTS[target.collection] ?? {})) ?? 0
        if (WRITTEN_BY_OPERATIONS.has(target.collection)) expect([role, target.collection, answered >= 400]).toEqual([role, target.collection, true])
      }
      expect({ role, ...(await standing()) }).toEqual({ role, ...before })
    }
  }, 120_000)
})

describe('with the next edition in review', () => {
  beforeAll(async () => {
    const { api } = steps()
    await api.post(`/${subject}/discard-revision`, team.editor)
    await steps().done(subject, 'revise', team.editor)
    await steps().submit(subject)
  }, 60_000)

  test.each(Object.keys(ROUTES))('%s, by anybody, leaves the working copy as it was too', async (route) => {
    const [target] = targets.filter(({ collection }) => collection === 'articles')
    if (target === undefined) throw new Error('There is an article.')
    const copy = async () => cms().db.findOne({ collection: 'articles', where: { id: { equals: target.id } } })
    const before = { ...(await standing()), copy: await copy() }
    for (const [role, asker] of Object.entries(askers)) {
      await ROUTES[route]?.(doors(), asker, target, TEXTS['articles'] ?? {})
      expect({ role, ...(await standing()), copy: await copy() }).toEqual({ role, ...before })
    }
  }, 60_000)

  test('an editor who tries is told to recall it', async () => {
    const answer = await steps().api.patch(`/${subject}`, askers['editor'] ?? null, { title: 'Changed' })
    expect(answer).toMatchObject({ status: 409, body: { errors: [{ message: expect.stringContaining('Recall it'), data: { code: 'stage' } }] } })
  })
})
