import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals'
import type { Payload } from 'payload'
import type { Mailer } from '../../../src/domain/mail'
import { smtpMailer } from '../../../src/mail/smtpMailer'
import { assign } from '../../../src/operations/assign'
import { cmsOf } from '../../../src/operations/cms'
import { tellMentioned } from '../../../src/operations/notifications/tellMentioned'
import { sendWaiting } from '../../../src/operations/outbox/sendWaiting'
import type { User } from '../../../src/payload-types'
import { aMailServer, type MailServer, type Manners } from '../../support/mailServer'
import { as, took } from '../races/deeds'
import { anArticle, aTeam, aUser, type Team } from '../support/builders'
import { startCms } from '../support/cms'
import { freshDatabase } from '../support/freshDatabase'
import { probatum } from '../support/probatum'
import { rowsFor } from './told'

let now = new Date('2030-05-01T08:00:00.000Z')
const after = (minutes: number) => (now = new Date(now.getTime() + minutes * 60_000))

let server: MailServer
/** What the app hands its mail to: the server that runs, or was. */
const post: Mailer = { send: (message, say) => smtpMailer({ url: server.url, from: { name: 'The desk', address: 'desk@example.org' } }).send(message, say) }
const configure = probatum({ clock: () => now, mailer: post })

const database = freshDatabase()
let cms: Payload
let other: Payload
let team: Team
beforeAll(async () => {
  cms = await startCms(configure, database)
  other = await startCms(configure, database)
  for (const one of [cms, other]) one.logger.level = 'silent'
  team = await aTeam(cms)
}, 120_000)
afterAll(async () => {
  await Promise.all([cms.destroy(), other.destroy()])
})
beforeEach(async () => {
  server = await aMailServer()
  await cms.db.deleteMany({ collection: 'notifications', where: {} })
})
afterEach(async () => {
  jest.restoreAllMocks()
  await server.close().catch(() => {})
})

/** The same server, with other manners. */
async function becomes(manners: Manners, onMessage?: () => Promise<void>): Promise<void> {
  await server.close()
  server = await aMailServer(manners, onMessage)
}

/** A text in review for which a reviewer has been asked, and so is mailed. */
async function assigned(reviewer = team.reviewer): Promise<string> {
  const { id } = await anArticle(cms, team.editor)
  await took(cms, team, { collection: 'articles', id }, 'submit')
  await assign(cmsOf(cms), as(team.editor), { collection: 'articles', id }, { reviewer: reviewer.id, due: '2030-05-08' })
  return id
}

const states = async (user: User = team.reviewer.user) => (await rowsFor(cms, user)).map(({ mailState }) => mailState)
const look = (payload = cms) => sendWaiting(cmsOf(payload))
const unfolded = (mail: string | undefined) => (mail ?? '').replaceAll('=\r\n', '')

test('a mail says what happened and leads to it, and is sent once however often is looked', async () => {
  const id = await assigned()
  expect(await look()).toEqual({ sent: 1, problems: [] })
  expect(await look()).toEqual({ sent: 0, problems: [] })
  expect(server.given).toHaveLength(1)
  const [row] = await rowsFor(cms, team.reviewer.user)
  const mail = unfolded(server.given[0])
  for (const part of [`<${team.reviewer.user.email}>`, 'What the remedy does', `http://localhost:3000/admin/review/articles/${id}`, 'http://localhost:3000/admin/account', `Message-ID: <${row?.id}@localhost>`]) expect(mail).toContain(part)
  expect(mail).not.toContain('The remedy shortened')
  expect(await states()).toEqual(['sent'])
})

test('a mail server that is down stops no transition; the mail waits, a little longer each time, and is sent once when it is back', async () => {
  await server.close()
  await assigned()
  const tries: string[] = []
  for (const minutes of [0, 0.9, 0.2, 4, 1.1]) {
    after(minutes)
    tries.push(`${(await look()).problems.length}`)
  }
  expect(tries).toEqual(['1', '0', '1', '0', '1'])
  expect(await states()).toEqual(['waiting'])
  server = await aMailServer()
  after(31)
  expect(await look()).toEqual({ sent: 1, problems: [] })
  after(24 * 60)
  await look()
  expect(server.given).toHaveLength(1)
})

test('after the sixth try nobody tries again', async () => {
  await server.close()
  await assigned()
  for (const minutes of [0, 1, 5, 30, 120, 720, 10_000]) {
    after(minutes)
    await look()
  }
  expect(await states()).toEqual(['failed'])
  server = await aMailServer()
  expect(await look()).toEqual({ sent: 0, problems: [] })
})

test('of two processes that look at the same moment one sends each', async () => {
  await assigned()
  await assigned(team.second)
  const sent = await Promise.all([look(), look(other), look(), look(other)])
  expect(sent.reduce((sum, one) => sum + one.sent, 0)).toBe(2)
  expect(server.given).toHaveLength(2)
})

test('a process that dies while it sends leaves a mail that nobody sends again', async () => {
  await assigned()
  // It has handed the message over, and never hears what became of it.
  jest.spyOn(post, 'send').mockImplementationOnce(() => new Promise(() => {}))
  void look()
  while ((await states())[0] !== 'sending') await new Promise(setImmediate)
  after(14)
  expect(await look(other)).toEqual({ sent: 0, problems: [] })
  expect(await states()).toEqual(['sending'])
  after(2)
  expect(await look(other)).toEqual({ sent: 0, problems: [] })
  expect(await states()).toEqual(['uncertain'])
  after(24 * 60)
  await look(other)
  expect(server.given).toEqual([])
})

test('a server that is gone when it has the whole message gets it once', async () => {
  await becomes({ 'end of message': 'hangs up' })
  await assigned()
  expect(await look()).toEqual({ sent: 0, problems: [] })
  after(24 * 60)
  await look()
  expect(server.given).toHaveLength(1)
  expect(await states()).toEqual(['uncertain'])
})

test('a database that is away when the mail has left has it sent no second time', async () => {
  await assigned()
  const { updateOne } = cms.db
  await becomes({}, async () => {
    jest.spyOn(cms.db, 'updateOne').mockRejectedValue(new Error('The database is away.'))
  })
  await expect(look()).rejects.toThrow('The database is away.')
  cms.db.updateOne = updateOne
  for (const minutes of [1, 20, 600]) {
    after(minutes)
    await look()
  }
  expect(server.given).toHaveLength(1)
})

test('a refused recipient keeps nobody else’s mail back', async () => {
  await assigned()
  await assigned(team.second)
  jest.spyOn(post, 'send').mockResolvedValueOnce({ outcome: 'refused', why: '550 nobody here' })
  expect(await look()).toEqual({ sent: 1, problems: [expect.stringContaining('550 nobody here')] })
})

test.each<[who: string, changed: (user: User) => Promise<unknown>]>([
  ['has been made inactive', (user) => cms.update({ collection: 'users', id: user.id, data: { active: false } })],
  ['has lost their roles', (user) => cms.update({ collection: 'users', id: user.id, data: { roles: [] } })],
  ['wants no mail any more', (user) => cms.update({ collection: 'users', id: user.id, data: { notices: { mentioned: 'admin' } } })],
  ['has read it in the admin', (user) => cms.db.updateOne({ collection: 'notifications', where: { user: { equals: user.id } }, data: { read: true } })],
])('who %s since gets none', async (_who, changed) => {
  const user = await aUser(cms, 'editor')
  await cms.update({ collection: 'users', id: user.id, data: { notices: { mentioned: 'admin-and-mail' } } })
  const { id } = await anArticle(cms, team.editor)
  await tellMentioned(cmsOf(cms), as(team.editor), { collection: 'articles', id }, { comment: 'c', users: [user.id] })
  expect(await states(user)).toEqual(['waiting'])
  await changed(user)
  expect(await look()).toEqual({ sent: 0, problems: [] })
  expect(await states(user)).toEqual(['none'])
})
