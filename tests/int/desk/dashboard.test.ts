import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import type { Subject } from '../../../src/domain/editorial/subject'
import { cmsOf } from '../../../src/operations/cms'
import { judgeTexts } from '../../../src/operations/desk/judge'
import type { Dashboard } from '../../../src/operations/dashboard/dashboard'
import { idOf } from '../../../src/operations/stored'
import type { Article, User } from '../../../src/payload-types'
import { took } from '../races/deeds'
import { anArticle, aTeam, type Team } from '../support/builders'
import { startCms } from '../support/cms'
import { probatum } from '../support/probatum'
import { rest } from '../support/requests'

let now = new Date('2027-03-10T12:00:00.000Z')
let cms: Payload
let team: Team
let api: ReturnType<typeof rest>
let live: Subject
let source: string

const UNDISCLOSED: Partial<Article> = { disclosure: { funding: 'None.', conflicts: '' } }

const dashboard = async (as: User): Promise<Dashboard> => (await api.get<Dashboard & Record<string, unknown>>('/dashboard', as)).body
const path = ({ collection, id }: Subject): string => `/${collection}/${id}`

beforeAll(async () => {
  cms = await startCms(probatum({ clock: () => now }))
  team = await aTeam(cms)
  api = rest(cms)
  const article = async (fields: Partial<Article> = {}): Promise<Subject> => ({ collection: 'articles', id: (await anArticle(cms, team.editor, fields)).id })
  const [draft, asked, returned, approved] = [await article({ ...UNDISCLOSED, body: null }), await article(UNDISCLOSED), await article(), await article()]
  live = await article()
  await cms.create({ collection: 'clinics', data: { name: 'Clinic by the river', slug: 'river', language: 'en', risk: 'low' } as never, user: { ...team.editor, collection: 'users' }, depth: 0 })
  await took(cms, team, asked, 'submit')
  await api.post(`${path(asked)}/assign`, team.editor, { reviewer: team.reviewer.id, due: '2027-04-01' })
  await took(cms, team, returned, 'submit')
  const { body } = await api.get<{ contentHash: string }>(`${path(returned)}/snapshot`, team.editor)
  await api.post(`${path(returned)}/request-changes`, team.reviewer.user, { contentHash: body.contentHash, comments: [{ text: 'Name the trial.' }] })
  await took(cms, team, approved, 'submit', 'approve')
  await took(cms, team, live, 'submit', 'approve', 'publish')
  await api.post(`${path(draft)}/take`, team.publisher)
  const { usedClaims } = await cms.findByID({ collection: 'articles', id: live.id, depth: 0 })
  source = idOf((await cms.findByID({ collection: 'claims', id: idOf(usedClaims?.[0]), depth: 0 })).citations?.[0]?.source)
}, 120_000)
afterAll(() => cms?.destroy())

const tasks = ({ tasks: { groups } }: Dashboard) => groups.map(({ task, total, cards }) => [task, total, cards.map(({ returned }) => returned)])

test('each person is shown what waits for them', async () => {
  expect(tasks(await dashboard(team.editor))).toEqual([['write', 1, [true]]])
  expect(tasks(await dashboard(team.reviewer.user))).toEqual([['sign', 1, [false]]])
  expect(tasks(await dashboard(team.second.user))).toEqual([['sign', 0, []]])
  expect(tasks(await dashboard(team.publisher))).toEqual([['write', 1, [false]], ['publish', 1, [false]]])
  expect(tasks(await dashboard(team.admin))).toEqual([])
  expect((await api.get('/dashboard', null)).status).toBe(401)
})

test('unread notifications are counted, each person’s own', async () => {
  const unread = () => Promise.all([team.editor, team.publisher].map(async (user) => (await dashboard(user)).tasks.unread))
  const [editors = 0, publishers = 0] = await unread()
  const told = { user: team.editor.id, subject: 'articles:x', kind: 'source-status', text: 'A source fell.', cause: 'c', at: now.toISOString() }
  for (const [n, more] of [{ read: false }, { read: true }, { read: false, shown: false }].entries()) await cms.db.create({ collection: 'notifications', data: { id: `n-${n}`, ...told, ...more } })
  expect(await unread()).toEqual([editors + 1, publishers])
})

test('subjects are counted by stage, and by how long they have waited in review', async () => {
  expect((await dashboard(team.editor)).stages).toEqual([
    { stage: 'draft', articles: 2, clinics: 1 }, { stage: 'clinical-review', articles: 1, clinics: 0 }, { stage: 'approved', articles: 1, clinics: 0 }, { stage: 'published', articles: 1, clinics: 0 },
  ])
  const waits = async () => (await dashboard(team.editor)).waits.map(({ count }) => count)
  const seen: number[][] = []
  for (const day of ['10', '13', '18', '25']) {
    now = new Date(`2027-03-${day}T12:30:00.000Z`)
    seen.push(await waits())
  }
  now = new Date('2027-03-10T12:00:00.000Z')
  expect(seen).toEqual([[1, 0, 0, 0], [0, 1, 0, 0], [0, 0, 1, 0], [0, 0, 0, 1]])
})

test('texts are counted by the rules that find something in them', async () => {
  expect((await dashboard(team.editor)).rules).toMatchObject({ notYet: 6, rules: [] })
  await judgeTexts(cmsOf(cms), 60_000)
  const { notYet, rules } = (await dashboard(team.editor)).rules
  expect(notYet).toBe(0)
  expect(rules.map(({ code, blocks, warns }) => [code, blocks, warns])).toEqual([['disclosure.missing', 0, 2], ['body.empty', 1, 0]])
  expect(rules[0]?.asks).toBe('Readers are told who pays, and of conflicts of interest.')
}, 60_000)

const onDesk = async (query: string): Promise<number> => (await api.get<{ columns: readonly { total: number }[] }>(`/desk${query}`, team.editor)).body.columns.reduce((sum, { total }) => sum + total, 0)

test('reviews are counted in the month in which they are due, and those of earlier months; the desk behind each shows as many', async () => {
  const at = async (day: string) => {
    now = new Date(`${day}T12:00:00.000Z`)
    const { reviews } = await dashboard(team.editor)
    for (const { name, count } of [{ name: 'earlier', count: reviews.earlier }, ...reviews.months]) expect([name, await onDesk(`?month=${name}`)]).toEqual([name, count])
    now = new Date('2027-03-10T12:00:00.000Z')
    return [reviews.earlier, reviews.months.filter(({ count }) => count > 0).map(({ name }) => name), reviews.months.length]
  }
  expect(await at('2027-04-10')).toEqual([0, ['2028-03'], 13])
  expect(await at('2028-03-31')).toEqual([0, ['2028-03'], 13])
  expect(await at('2028-04-01')).toEqual([1, [], 13])
})

test('sources at risk are counted, with the live texts that use them', async () => {
  const before = (await dashboard(team.editor)).sources
  expect(before).toMatchObject({ retracted: 0, concern: 0, corrected: 0, live: { total: 0, texts: [] } })
  expect(before.unchecked).toBe(before.of)
  await api.patch(`/sources/${source}`, team.editor, { status: 'retracted' })
  await cms.db.create({ collection: 'source-checks', data: { id: source, checkedAt: now.toISOString(), triedAt: now.toISOString() } })
  const after = (await dashboard(team.editor)).sources
  expect(after).toMatchObject({ retracted: 1, unchecked: before.of - 1, live: { total: 1, texts: [{ subject: live, edition: 1, sources: [{ id: source, status: 'retracted' }] }] } })
  now = new Date('2027-06-09T12:00:00.000Z')
  expect((await dashboard(team.editor)).sources.unchecked).toBe(before.of)
  now = new Date('2027-03-10T12:00:00.000Z')
})
