import { beforeAll, expect, test } from '@jest/globals'
import { cmsOf } from '../../../src/operations/cms'
import { tellMentioned } from '../../../src/operations/notifications/tellMentioned'
import type { Notices } from '../../../src/operations/notifications/own'
import type { User } from '../../../src/payload-types'
import { as } from '../races/deeds'
import { anArticle, aUser } from '../support/builders'
import { aCms } from '../support/cms'
import { probatum } from '../support/probatum'
import { rest } from '../support/requests'

let now = new Date('2030-05-01T08:00:00.000Z')
const cms = aCms(probatum({ clock: () => now }))
let author: User
let article: string
beforeAll(async () => {
  cms().logger.level = 'silent'
  author = await aUser(cms(), 'editor')
  article = (await anArticle(cms(), author)).id
}, 60_000)

/** Somebody who was mentioned this often, a minute between, beginning at eight. */
async function aReader(times: number): Promise<User> {
  const reader = await aUser(cms(), 'editor')
  for (let time = 0; time < times; time++) {
    now = new Date(Date.parse('2030-05-01T08:00:00.000Z') + time * 60_000)
    await tellMentioned(cmsOf(cms()), as(author), { collection: 'articles', id: article }, { comment: `${reader.id} ${time}`, users: [reader.id] })
  }
  return reader
}

const api = () => rest(cms())
const list = async (as_: User, page = 1) => (await api().get<Notices>(`/notices?page=${page}`, as_)).body
const minutes = ({ notices }: Notices) => notices.map(({ at, read }) => `${at.slice(14, 16)}${read ? ' read' : ''}`)

test('each reads their own, unread first and then the newest, twenty a page, with how many are unread', async () => {
  const reader = await aReader(23)
  await api().post('/notices/read', reader, { ids: [(await list(reader)).notices[0]?.id] })
  const [first, second] = [await list(reader), await list(reader, 2)]
  expect(first).toMatchObject({ unread: 22, page: 1, pages: 2 })
  expect(minutes(first)).toEqual(Array.from({ length: 20 }, (_, index) => `${21 - index}`.padStart(2, '0')))
  expect(minutes(second)).toEqual(['01', '00', '22 read'])
  expect(first.notices[0]).toMatchObject({ kind: 'mentioned', told: { title: 'What the remedy does', by: author.name }, text: `${author.name} mentions you in a comment on “What the remedy does”. Read it there.`, subject: `articles:${article}`, place: `/review/articles/${article}`, mail: null })
  expect(await list(author)).toMatchObject({ notices: [], unread: 0 })
})

test('one, or all up to what was on the screen, is ticked off', async () => {
  const reader = await aReader(4)
  const [newest] = (await list(reader)).notices
  expect((await api().post('/notices/read', reader, { ids: [newest?.id] })).body).toEqual({ unread: 3 })
  expect((await api().post('/notices/read', reader, { all: true, until: '2030-05-01T08:01:00.000Z' })).body).toEqual({ unread: 1 })
  expect(minutes(await list(reader))).toEqual(['02', '03 read', '01 read', '00 read'])
})

test('nobody ticks off what is somebody else’s', async () => {
  const reader = await aReader(1)
  const ids = (await list(reader)).notices.map(({ id }) => id)
  expect((await api().post('/notices/read', author, { ids })).status).toBe(200)
  await api().post('/notices/read', author, { all: true, until: '2999-01-01T00:00:00.000Z' })
  expect(await list(reader)).toMatchObject({ unread: 1 })
})

test('what goes by mail alone is not shown; a mail that may not have come is', async () => {
  const reader = await aReader(2)
  const [one, other] = (await list(reader)).notices
  await cms().db.updateOne({ collection: 'notifications', where: { id: { equals: one?.id } }, data: { shown: false } })
  await cms().db.updateOne({ collection: 'notifications', where: { id: { equals: other?.id } }, data: { mailState: 'uncertain' } })
  expect(await list(reader)).toMatchObject({ unread: 1, notices: [{ id: other?.id, mail: 'uncertain' }] })
})

test('what was told before there was data to it still says what it said', async () => {
  const reader = await aReader(1)
  await cms().db.updateOne({ collection: 'notifications', where: { user: { equals: reader.id } }, data: { told: null, kind: 'source-status', text: 'It was retracted.' } })
  expect((await list(reader)).notices).toMatchObject([{ told: null, text: 'It was retracted.', place: `/collections/articles/${article}` }])
})

test('who is not signed in, or has no role, gets none; what makes no sense is refused with what to give', async () => {
  const roleless = await aUser(cms())
  for (const [asker, status] of [[null, 401], [roleless, 403]] as const) expect([(await api().get('/notices', asker)).status, (await api().post('/notices/read', asker, { ids: [] })).status]).toEqual([status, status])
  for (const page of ['0', 'x', '-1', '1.5']) expect((await api().get(`/notices?page=${page}`, author)).status).toBe(400)
  for (const body of [{}, { all: true }, { all: true, until: 'now' }, { ids: 'x' }, { ids: [{}] }, { ids: [], all: true, until: '2030-05-01T08:01:00.000Z' }]) expect((await api().post('/notices/read', author, body)).status).toBe(400)
})

test('nobody deletes one: it would be told again', async () => {
  const reader = await aReader(1)
  const [notice] = (await list(reader)).notices
  expect((await api().delete(`/notifications/${notice?.id}`, reader)).status).toBe(403)
})
