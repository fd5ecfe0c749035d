import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { keyOf, type Subject } from '../../../src/domain/editorial/subject'
import { verify } from '../../../src/operations/audit'
import { cmsOf } from '../../../src/operations/cms'
import { projectAll } from '../../../src/operations/project'
import { reconcile } from '../../../src/operations/reconcile'
import { recordedSubjects } from '../../../src/operations/rows'
import { idOf } from '../../../src/operations/stored'
import { schedule } from '../../../src/operations/schedule'
import { readRecord } from '../../../src/records/events'
import { anArticle, aTeam, type Team } from '../support/builders'
import { startCms } from '../support/cms'
import { probatum } from '../support/probatum'
import { as, took } from '../races/deeds'
import { removed, rewritten } from './tamper'

/** What the team has made: a text of each stage, one of them in its second edition under another address, one withdrawn. */
interface Made {
  readonly payload: Payload
  readonly draft: Subject
  readonly scheduled: Subject
  readonly moved: Subject
  readonly withdrawn: Subject
  readonly claim: string
  readonly source: string
}

async function made(): Promise<Made> {
  const payload = await startCms(probatum())
  const team: Team = await aTeam(payload)
  const { body, usedClaims } = await anArticle(payload, team.editor)
  const subject = async (): Promise<Subject> => ({ collection: 'articles', id: (await anArticle(payload, team.editor, { body })).id })
  const [draft, scheduled, moved, withdrawn] = [await subject(), await subject(), await subject(), await subject()]
  await took(payload, team, scheduled, 'submit', 'approve')
  await schedule(cmsOf(payload), as(team.publisher), scheduled, { publishAt: '2999-01-01T00:00:00Z' })
  await took(payload, team, moved, 'submit', 'approve', 'publish')
  await payload.update({ ...moved, data: { slug: `elsewhere-${moved.id}` }, user: { ...team.editor, collection: 'users' } })
  await took(payload, team, moved, 'submit', 'approve', 'publish')
  await took(payload, team, withdrawn, 'submit', 'approve', 'publish', 'withdraw')
  const claim = idOf(usedClaims?.[0])
  const { citations } = await payload.findByID({ collection: 'claims', id: claim, depth: 0 })
  return { payload, draft, scheduled, moved, withdrawn, claim, source: idOf(citations?.[0]?.source) }
}

/** Every row of these collections as it is stored, but for when: a change that is told again has another place in the feed, and a card counts its writes. */
async function everything(payload: Payload) {
  const collections = ['articles', 'clinics', 'claims', 'sources', 'publications', 'publication-changes', 'review-events', 'snapshots', 'slugs', 'desk-cards'] as const
  const rows = await Promise.all(collections.map(async (collection) => [collection, (await payload.db.find({ collection, sort: 'id', limit: 0, pagination: false })).docs.map((row) => ({ ...row, updatedAt: null, position: null, follows: null, stamp: null }))]))
  return Object.fromEntries(rows) as Record<(typeof collections)[number], { id: string }[]>
}

describe('what is derived', () => {
  let it: Made
  let before: Awaited<ReturnType<typeof everything>>
  beforeAll(async () => {
    it = await made()
    before = await everything(it.payload)
  }, 120_000)
  afterAll(() => it.payload.destroy())
  const write = async (collection: 'articles' | 'claims' | 'sources' | 'publications', id: string, data: object) => {
    // Whole, and without a revision to be compared: this is no save.
    const { revision: _revision, ...row } = (await it.payload.db.findOne<{ id: string; revision?: number }>({ collection, where: { id: { equals: id } } })) ?? {}
    return it.payload.db.updateOne({ collection, id, data: { ...row, ...data } })
  }

  const breaks: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['publications that are gone', () => it.payload.db.deleteMany({ collection: 'publications', where: {} })],
    ['changes that are gone', () => it.payload.db.deleteMany({ collection: 'publication-changes', where: {} })],
    ['one change that is gone', () => it.payload.db.deleteOne({ collection: 'publication-changes', where: { kind: { equals: 'moved' } } })],
    ['a publication that says what nobody signed', () => write('publications', keyOf(it.moved), { slug: 'forged', state: 'live', publication: { forged: true } })],
    ['a publication that pretends to be newer than its record', () => write('publications', keyOf(it.withdrawn), { seq: 99, state: 'live', publication: { forged: true } })],
    ['a publication without any record', () => it.payload.db.create({ collection: 'publications', data: { ...before.publications[0], id: keyOf(it.draft), subject: keyOf(it.draft) } })],
    ['a change without any event', () => it.payload.db.create({ collection: 'publication-changes', data: { ...before['publication-changes'][0], id: `${keyOf(it.moved)}:77`, seq: 77 } })],
    ['a stage that is wrong', () => write('articles', it.moved.id, { workflow: { stage: 'draft', live: 'none', edition: null, publishAt: null, seq: 1 } })],
    ['a stage that pretends to be newer than the record', () => write('articles', it.scheduled.id, { workflow: { stage: 'published', live: 'edition', edition: 9, publishAt: null, seq: 99 } })],
    ['a stage without any record', () => write('articles', it.draft.id, { workflow: { stage: 'approved', live: 'edition', edition: 1, publishAt: '2020-01-01T00:00:00.000Z', seq: 3 } })],
    ['claims that an article is said not to use', () => write('articles', it.moved.id, { usedClaims: [] })],
    ['cards that are gone', () => it.payload.db.deleteMany({ collection: 'desk-cards', where: {} })],
    ['a card that says what is not so', () => it.payload.db.updateOne({ collection: 'desk-cards', id: keyOf(it.moved), data: { stage: 'draft', title: 'Forged', place: '', seq: 99, revision: 99 } })],
    ['a card of a text that is gone', () => it.payload.db.create({ collection: 'desk-cards', data: { ...before['desk-cards'][0], id: 'articles:00000000-0000-4000-8000-000000000000' } })],
    ['a source that can’t be found again', () => write('sources', it.source, { titleKey: 'nonsense' })],
  ]

  test.each(breaks)('is made again as it was: %s', async (_what, breakIt) => {
    await breakIt()
    expect(await everything(it.payload)).not.toEqual(before)
    const { problems } = await reconcile(cmsOf(it.payload))
    expect(problems).toEqual([])
    expect(await everything(it.payload)).toEqual(before)
  })

  test('stays as it is when nothing is wrong, however often and by how many at once it is made again', async () => {
    const reports = await Promise.all([reconcile(cmsOf(it.payload)), reconcile(cmsOf(it.payload))])
    expect(reports).toEqual(reports.map(() => ({ subjects: 3, related: 0, versions: 0, problems: [] })))
    expect(await everything(it.payload)).toEqual(before)
  })

  test('is a version, too, that a process died before it wrote', async () => {
    const versions = async () => (await it.payload.findVersions({ collection: 'articles', where: { parent: { equals: it.moved.id } }, sort: '-updatedAt', limit: 0, depth: 0 })).docs.map(({ version }) => ({ ...version, updatedAt: null, workflow: null }))
    const before = await versions()
    await it.payload.db.deleteVersions({ collection: 'articles', where: { and: [{ parent: { equals: it.moved.id } }, { 'version.revision': { equals: before[0]?.revision } }] } })
    expect(await versions()).toHaveLength(before.length - 1)
    expect(await reconcile(cmsOf(it.payload))).toMatchObject({ versions: 1 })
    expect(await versions()).toEqual(before)
  })

  test('is looked at without dating a working copy anew', async () => {
    const dates = async () => (await it.payload.db.find<{ id: string; updatedAt?: string }>({ collection: 'articles', sort: 'id', limit: 0, pagination: false })).docs.map(({ updatedAt }) => updatedAt)
    await reconcile(cmsOf(it.payload))
    const seen = await dates()
    await reconcile(cmsOf(it.payload))
    expect(await dates()).toEqual(seen)
  })

  test('is made again all at once', async () => {
    for (const [, breakIt] of breaks.slice(1)) await breakIt()
    await reconcile(cmsOf(it.payload))
    expect(await everything(it.payload)).toEqual(before)
  })
})

describe('a record that somebody reached behind the guard', () => {
  let it: Made
  beforeAll(async () => {
    it = await made()
  }, 120_000)
  afterAll(() => it.payload.destroy())

  const problemsOf = async (of: Subject) => (await verify(cmsOf(it.payload))).problems.filter(({ subject }) => subject === keyOf(of))

  test('verifies while nobody has', async () => {
    expect(await verify(cmsOf(it.payload))).toMatchObject({ subjects: 3, problems: [] })
  })

  test('of which the snapshot is gone is reported, and the other texts are projected all the same', async () => {
    const last = (await readRecord(it.payload, keyOf(it.moved))).findLast(({ body }) => body.type === 'published')
    const { contentHash } = last?.body as { contentHash: string }
    await it.payload.db.deleteMany({ collection: 'publications', where: {} })
    await removed(it.payload, 'snapshots', contentHash)
    const { subjects, problems } = await projectAll(cmsOf(it.payload), recordedSubjects(cmsOf(it.payload)))
    expect(subjects).toBe(3)
    expect(problems).toEqual([expect.stringContaining(`${keyOf(it.moved)}: The snapshot ${contentHash} is missing`)])
    const { docs } = await it.payload.db.find<{ id: string }>({ collection: 'publications' })
    expect(docs.map(({ id }) => id)).toEqual([keyOf(it.withdrawn)])
  })

  test('is found by its audit: a word of one event changed', async () => {
    const [, approved] = await readRecord(it.payload, keyOf(it.scheduled))
    const forged = JSON.stringify(approved).replace('Dr ', 'Prof ')
    await rewritten(it.payload, 'review-events', `${keyOf(it.scheduled)}:2`, 'event', forged)
    expect(await problemsOf(it.scheduled)).toEqual([{ subject: keyOf(it.scheduled), seq: 2, problem: 'does not match its hash: it was changed' }])
  })

  test('is found by its audit: an event in the middle gone', async () => {
    await removed(it.payload, 'review-events', `${keyOf(it.withdrawn)}:2`)
    expect(await problemsOf(it.withdrawn)).toContainEqual({ subject: keyOf(it.withdrawn), seq: 3, problem: 'stands at place 2: an event is missing or twice' })
  })

  test('is found by its audit: the first event gone', async () => {
    await removed(it.payload, 'review-events', `${keyOf(it.moved)}:1`)
    expect(await problemsOf(it.moved)).toContainEqual({ subject: keyOf(it.moved), seq: 2, problem: 'stands at place 1: an event is missing or twice' })
  })
})
