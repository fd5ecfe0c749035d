import { beforeAll, expect, test } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { cmsOf } from '../../../src/operations/cms'
import { answerFalls } from '../../../src/operations/falls'
import { notify } from '../../../src/operations/notifications/notify'
import { peopleOf } from '../../../src/operations/notifications/people'
import { aTeam, type Team } from '../support/builders'
import { aCms } from '../support/cms'
import { probatum } from '../support/probatum'
import { rest } from '../support/requests'
import { aShelf, resting, standing } from './library'

const cms = aCms(probatum())
let team: Team
let id: string
beforeAll(async () => {
  team = await aTeam(cms())
  const { source, claim } = await aShelf(cms(), team)
  await resting(cms(), team, claim, 'submit', 'approve')
  await standing(cms(), team, source, 'retracted')
  await answerFalls(cmsOf(cms()))
  const { body } = await rest(cms()).get<{ docs: { id: string }[] }>('/notifications?where[kind][equals]=source-status', team.editor)
  id = body.docs[0]?.id ?? ''
}, 60_000)

test('each user reads their own notifications, admins too, and nobody else does', async () => {
  const count = async (as: Team['editor'] | null) => {
    const { status, body } = await rest(cms()).get<{ totalDocs: number }>('/notifications?where[kind][equals]=source-status', as)
    return status === 200 ? body.totalDocs : status
  }
  expect(await Promise.all([team.editor, team.reviewer.user, team.publisher, team.admin, null].map(count))).toEqual([1, 1, 0, 0, 403])
})

test('whoever is told ticks it off; its words and whom it is for stay', async () => {
  const ticked = await rest(cms()).patch(`/notifications/${id}`, team.editor, { read: true, text: 'Nothing happened.', user: team.publisher.id })
  expect(ticked.status).toBe(200)
  const { body } = await rest(cms()).get(`/notifications/${id}`, team.editor)
  expect(body).toMatchObject({ read: true, text: expect.stringContaining('was retracted'), user: team.editor.id })
  for (const other of [team.publisher, null]) expect((await rest(cms()).patch(`/notifications/${id}`, other, { read: false })).status).toBe(403)
})

test('nobody writes one', async () => {
  expect((await rest(cms()).post('/notifications', team.admin, { id: '00000000-0000-4000-8000-000000000001', text: 'Sign it.', user: team.reviewer.user.id })).status).toBe(403)
})

test('who has left the team is told no more, and reads none of what they were told', async () => {
  const people = await aTeam(cms())
  const { source, claim } = await aShelf(cms(), people)
  await resting(cms(), people, claim, 'submit', 'approve')
  const leave = (id: string, data: { active?: false; roles?: [] }) => rest(cms()).patch(`/users/${id}`, people.admin, data)
  await leave(people.reviewer.user.id, { roles: [] })
  await leave(people.editor.id, { active: false })
  await standing(cms(), people, source, 'retracted')
  const told = async (...users: { id: string }[]) => (await cms().db.count({ collection: 'notifications', where: { and: [{ user: { in: users.map((user) => user.id) } }, { kind: { equals: 'source-status' } }] } })).totalDocs
  expect(await answerFalls(cmsOf(cms()))).toMatchObject({ problems: [] })
  expect(await told(people.reviewer.user, people.editor)).toBe(0)

  await leave(team.reviewer.user.id, { roles: [] })
  expect(await told(team.reviewer.user)).toBe(1)
  expect((await rest(cms()).get('/notifications', { ...team.reviewer.user, roles: [] })).status).toBe(403)
})

test('of a text that nobody has touched, nobody is told', async () => {
  const text = { collection: 'articles', id: randomUUID() } as const
  await cms().db.create({ collection: 'articles', data: { id: text.id, title: 'Salt', slug: 'salt', revision: 1 } })
  const told = { kind: 'review-due-soon', title: 'Salt', due: '2030-01-01' } as const
  expect(await notify(cmsOf(cms()), text, { told, cause: 'x', to: await peopleOf(cmsOf(cms()), text) })).toBe(0)
})
