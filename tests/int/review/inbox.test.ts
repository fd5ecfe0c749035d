import { beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { Payload } from 'payload'
import { addDays } from '../../../src/domain/time'
import { cmsOf } from '../../../src/operations/cms'
import { reconcile } from '../../../src/operations/reconcile'
import { reviewInbox, type ReviewInbox } from '../../../src/operations/review/inbox'
import { assign } from '../../../src/operations/assign'
import { submit } from '../../../src/operations/submit'
import type { Article, User } from '../../../src/payload-types'
import { as } from '../races/deeds'
import { workflow } from '../doors/performed'
import { aTellingClinic } from '../secrecy/story'
import { anArticle, aReviewer, aTeam, aUser, PASSWORD, type Team } from '../support/builders'
import { aCms, startCms } from '../support/cms'
import { probatum } from '../support/probatum'
import { rest } from '../support/requests'

let now = '2030-05-01T08:00:00.000Z'
const clock = { clock: () => new Date(now) }
const cms = aCms(probatum(clock))
const inboxOf = (payload: Payload, user: User, page = 1): Promise<ReviewInbox> => reviewInbox(cmsOf(payload), as(user), page)
const inbox = (user: User, page?: number) => inboxOf(cms(), user, page)

let team: Team
let steps: ReturnType<typeof workflow>
beforeAll(async () => {
  cms().logger.level = 'silent'
  team = await aTeam(cms())
  steps = workflow(cms(), team)
}, 120_000)

async function submitted(title: string, fields: Partial<Article> = {}, due: Readonly<Record<string, string>> = {}): Promise<string> {
  const { id } = await anArticle(cms(), team.editor, { title, ...fields })
  await steps.submit(`articles/${id}`)
  for (const [reviewer, day] of Object.entries(due)) await steps.done(`articles/${id}`, 'assign', team.editor, { reviewer, due: day })
  return id
}

describe('what is in clinical review', () => {
  beforeAll(async () => {
    const { reviewer, second } = team
    now = '2030-04-20T08:00:00.000Z'
    await submitted('Nobody’s, old')
    now = '2030-05-01T08:00:00.000Z'
    await submitted('Nobody’s, new')
    await submitted('Mine, later', { risk: 'high' }, { [reviewer.id]: '2030-06-01', [second.id]: '2030-05-03' })
    await submitted('Theirs', {}, { [second.id]: '2030-05-02' })
    await submitted('Mine, sooner', { changeNote: { text: 'A typo.', kind: 'correction' } }, { [reviewer.id]: '2030-05-10' })
    const { id } = await aTellingClinic(cms(), team, 'inboxword')
    await steps.submit(`clinics/${id}`)
    await steps.done(`clinics/${id}`, 'assign', team.editor, { reviewer: reviewer.id, due: '2030-05-15' })
    await anArticle(cms(), team.editor, { title: 'A draft' })
  }, 120_000)

  test('comes by what I am asked for, then what anybody is, by day, then by age, of both kinds', async () => {
    const found = await inbox(team.reviewer.user)
    expect(found.waiting.map(({ title, due, ownDue, age }) => [title, due, ownDue, age])).toEqual([
      ['Mine, sooner', '2030-05-10', '2030-05-10', 0],
      ['Clinic inboxword', '2030-05-15', '2030-05-15', 0],
      ['Mine, later', '2030-05-03', '2030-06-01', 0],
      ['Theirs', '2030-05-02', null, 0],
      ['Nobody’s, old', null, null, 11],
      ['Nobody’s, new', null, null, 0],
    ])
    expect(found).toMatchObject({ today: '2030-05-01', page: 1, perPage: 20, waitingTotal: 6, assignedTotal: 3, reaffirmations: [], reaffirmationsTotal: 0 })
    expect(found.waiting[0]).toMatchObject({ kind: 'article', risk: 'standard', approvalsNeeded: 1, signedBy: [], signed: false, reasonsNotToSign: [], changeNote: { kind: 'correction' } })
    expect(found.waiting[1]).toMatchObject({ kind: 'clinic', subject: expect.stringMatching(/^clinics:/) })
  })

  test('tells what I have signed, and what others have', async () => {
    const [{ id, contentHash } = { id: '', contentHash: '' }] = (await inbox(team.reviewer.user)).waiting.filter(({ title }) => title === 'Mine, later')
    await steps.done(`articles/${id}`, 'approve', team.reviewer.user, { contentHash, password: PASSWORD, declaresNoConflict: true })
    const line = async (user: User) => (await inbox(user)).waiting.find((waiting) => waiting.id === id)
    expect(await line(team.reviewer.user)).toMatchObject({ signed: true, signedBy: [`Dr ${team.reviewer.user.name}`], approvalsNeeded: 2 })
    expect(await line(team.second.user)).toMatchObject({ signed: false, signedBy: [`Dr ${team.reviewer.user.name}`] })
  })

  test('leaves the list of who has handed it on, for that of who has it now', async () => {
    const [own] = (await inbox(team.reviewer.user)).waiting
    await steps.done(`articles/${own?.id}`, 'hand-on', team.reviewer.user, { reviewer: team.second.id, reason: 'I am away.' })
    expect((await inbox(team.reviewer.user)).waiting.find(({ id }) => id === own?.id)).toMatchObject({ ownDue: null, due: '2030-05-10' })
    expect((await inbox(team.second.user)).waiting.filter(({ ownDue }) => ownDue !== null).map(({ title }) => title)).toEqual(['Theirs', 'Mine, later', 'Mine, sooner'])
  })

  test('is found again where the stages on working copies were lost', async () => {
    const before = await inbox(team.second.user)
    for (const { id } of before.waiting.filter(({ kind }) => kind === 'article')) await cms().db.updateOne({ collection: 'articles', where: { id: { equals: id } }, data: { workflow: { stage: 'draft', due: '2000-01-01', assigned: null, submittedAt: null } } })
    expect((await inbox(team.second.user)).waiting).toHaveLength(1)
    await reconcile(cmsOf(cms()))
    expect(await inbox(team.second.user)).toEqual(before)
  })
})

test('each line says why I may not sign: the very sentences that signing would answer', async () => {
  const topic = await cms().create({ collection: 'topics', data: { name: 'Migraine', slug: 'migraine', specialty: 'neurology' }, depth: 0 })
  const dermatologist = await aReviewer(cms(), { specialties: ['dermatology'], expires: '2030-01-01' })
  const author = await aReviewer(cms())
  await cms().update({ collection: 'users', id: author.user.id, data: { roles: ['editor', 'reviewer'] } })
  await cms().update({ collection: 'medical-reviewers', id: dermatologist.id, data: { conflicts: [{ with: { relationTo: 'topics', value: topic.id }, kind: 'employment' }] }, user: { ...team.admin, collection: 'users' } })
  const { id } = await anArticle(cms(), author.user, { title: 'On migraine', topics: [topic.id] })
  const contentHash = await steps.submit(`articles/${id}`)

  for (const user of [dermatologist.user, author.user, await aUser(cms(), 'reviewer')]) {
    const reasons = (await inbox(user)).waiting.find((line) => line.id === id)?.reasonsNotToSign
    const answer = await rest(cms()).post(`/articles/${id}/approve`, user, { contentHash, password: PASSWORD, declaresNoConflict: true })
    expect(reasons).toEqual(answer.body.errors?.[0]?.data?.details)
  }
  const text = async (user: User) => (await inbox(user)).waiting.find((line) => line.id === id)?.reasonsNotToSign.join(' ')
  expect(await text(dermatologist.user)).toMatch(/expired on 2030-01-01.*neurology.*conflict of interest with “Migraine”/)
  expect(await text(author.user)).toMatch(/neurology.*Four eyes: .*the working copy, the claim /)
}, 60_000)

describe('live texts that are due for review', () => {
  test('are listed from the days on that the policy reminds of it, with what is signed of the reaffirmation', async () => {
    const payload = await startCms(probatum(clock))
    try {
      payload.logger.level = 'silent'
      now = '2030-05-01T08:00:00.000Z'
      const people = await aTeam(payload)
      const own = workflow(payload, people)
      const { id } = await anArticle(payload, people.editor, { risk: 'high' })
      const contentHash = await own.approve(`articles/${id}`)
      await own.done(`articles/${id}`, 'approve', people.second.user, { contentHash, password: PASSWORD, declaresNoConflict: true })
      await own.done(`articles/${id}`, 'publish', people.publisher, { contentHash })
      expect((await inboxOf(payload, people.reviewer.user)).reaffirmations).toEqual([])

      now = `${addDays('2030-11-01', -30)}T08:00:00.000Z`
      expect(await inboxOf(payload, people.reviewer.user)).toMatchObject({ waiting: [], reaffirmationsTotal: 1, reaffirmations: [{ id, edition: 1, contentHash, reviewDue: '2030-11-01', inWork: false, signed: false, signedBy: [], approvalsNeeded: 2, reasonsNotToSign: [] }] })
      await own.done(`articles/${id}`, 'reaffirm', people.reviewer.user, { contentHash, password: PASSWORD, declaresNoConflict: true })
      expect((await inboxOf(payload, people.reviewer.user)).reaffirmations).toMatchObject([{ signed: true, signedBy: [`Dr ${people.reviewer.user.name}`] }])
      await own.done(`articles/${id}`, 'revise', people.editor)
      expect((await inboxOf(payload, people.reviewer.user)).reaffirmations).toMatchObject([{ inWork: true, signed: false }])
    } finally {
      await payload.destroy()
    }
  }, 120_000)
})

test('a long inbox comes page by page, each text once, and reads no more than its pages hold', async () => {
  const payload = await startCms(probatum(clock))
  try {
    payload.logger.level = 'silent'
    const people = await aTeam(payload)
    const own = cmsOf(payload)
    const days = Array.from({ length: 23 }, (_, index) => `2030-06-${String(index + 1).padStart(2, '0')}`)
    for (const [index, due] of days.entries()) {
      const subject = { collection: 'articles', id: (await anArticle(payload, people.editor, { title: due })).id } as const
      await submit(own, as(people.editor), subject)
      if (index % 2 === 0) await assign(own, as(people.editor), subject, { reviewer: (index % 4 === 0 ? people.reviewer : people.second).id, due })
    }
    const find = jest.spyOn(payload.db, 'find')
    const first = await inboxOf(payload, people.reviewer.user)
    const read = await Promise.all(find.mock.results.map(async ({ value }) => ((await value) as { docs: readonly object[] }).docs.length))
    const asked = find.mock.calls.map(([{ collection, limit }], index) => ({ collection, limit, read: read[index] }))
    expect(asked.filter(({ collection, limit }) => collection === 'articles' && ![0, 500, 20 + 6, 20].includes(limit ?? -1))).toEqual([])
    find.mockRestore()
    const pages = [first, await inboxOf(payload, people.reviewer.user, 2), await inboxOf(payload, people.reviewer.user, 3)]
    expect(pages.map(({ waiting }) => waiting.length)).toEqual([20, 3, 0])
    const titles = pages.flatMap(({ waiting }) => waiting.map(({ title }) => title))
    expect([...titles].sort()).toEqual(days)
    const by = (rest4: readonly number[]) => days.filter((_day, index) => rest4.includes(index % 4))
    expect(titles).toEqual([...by([0]), ...by([2]), ...titles.slice(12)])
  } finally {
    await payload.destroy()
  }
}, 180_000)

describe('the door', () => {
  test('is GET /api/review/inbox, for reviewers', async () => {
    const { api } = steps
    expect((await api.get<{ waitingTotal: number }>('/review/inbox', team.reviewer.user)).body.waitingTotal).toBeGreaterThan(0)
    expect((await api.get<{ page: number }>('/review/inbox?page=2', team.reviewer.user)).body.page).toBe(2)
    expect(await api.get('/review/inbox', team.editor)).toMatchObject({ status: 403, body: { errors: [{ message: 'The review inbox is for reviewers.' }] } })
    expect(await api.get('/review/inbox', null)).toMatchObject({ status: 401 })
    for (const page of ['0', 'x', '1.5', '100000']) expect(await api.get(`/review/inbox?page=${page}`, team.reviewer.user)).toMatchObject({ status: 400, body: { errors: [{ data: { code: 'invalid' } }] } })
  })
})
