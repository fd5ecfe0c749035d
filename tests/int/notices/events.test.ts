import { afterEach, beforeAll, expect, jest, test } from '@jest/globals'
import type { Payload } from 'payload'
import type { Subject } from '../../../src/domain/editorial/subject'
import { assign } from '../../../src/operations/assign'
import { cmsOf } from '../../../src/operations/cms'
import { pruneNotifications } from '../../../src/operations/notifications/prune'
import { tellEvents } from '../../../src/operations/notifications/tellEvents'
import { tellMentioned } from '../../../src/operations/notifications/tellMentioned'
import { publishDue } from '../../../src/operations/publishDue'
import { reaffirm } from '../../../src/operations/reaffirm'
import { recall } from '../../../src/operations/recall'
import { requestChanges } from '../../../src/operations/requestChanges'
import { revise } from '../../../src/operations/revise'
import { revoke } from '../../../src/operations/revoke'
import { schedule } from '../../../src/operations/schedule'
import type { User } from '../../../src/payload-types'
import { as, textUnderReview, took, type Step } from '../races/deeds'
import { anArticle, aTeam, aUser, PASSWORD, type Team } from '../support/builders'
import { aCms } from '../support/cms'
import { probatum } from '../support/probatum'
import { rest } from '../support/requests'
import { kindsFor, rowsFor } from './told'

let now = new Date('2030-05-01T08:00:00.000Z')
const cms = aCms(probatum({ clock: () => now }))
let team: Team
beforeAll(async () => {
  cms().logger.level = 'silent'
  team = await aTeam(cms())
}, 120_000)
afterEach(() => void jest.restoreAllMocks())

const after = (minutes: number) => (now = new Date(now.getTime() + minutes * 60_000))

async function anArticleAfter(...steps: Step[]): Promise<Subject> {
  const { id } = await anArticle(cms(), team.editor)
  const subject: Subject = { collection: 'articles', id }
  await took(cms(), team, subject, ...steps)
  return subject
}

const told = async (subject: Subject) => ({
  editor: await kindsFor(cms(), team.editor, subject),
  reviewer: await kindsFor(cms(), team.reviewer.user, subject),
  second: await kindsFor(cms(), team.second.user, subject),
  publisher: await kindsFor(cms(), team.publisher, subject),
  admin: await kindsFor(cms(), team.admin, subject),
})

/** Writes of notifications fail from now on, as where the process dies before them. */
function dying(): void {
  const { create } = cms().db
  jest.spyOn(cms().db, 'create').mockImplementation((args) => (args.collection === 'notifications' ? Promise.reject(new Error('The process has died.')) : create.call(cms().db, args)))
}

test('from draft to public and back, whom it concerns is told, and nobody of what they did themselves', async () => {
  const subject = await anArticleAfter('submit')
  await assign(cmsOf(cms()), as(team.editor), subject, { reviewer: team.reviewer.id, due: '2030-05-08' })
  await took(cms(), team, subject, 'approve', 'publish', 'withdraw')
  expect(await told(subject)).toEqual({ editor: ['approved', 'published', 'withdrawn'], reviewer: ['assigned', 'published', 'withdrawn'], second: [], publisher: ['approved'], admin: [] })
})

test('changes that are requested are told to those who wrote and submitted the text', async () => {
  const colleague = await aUser(cms(), 'editor')
  const { id } = await anArticle(cms(), colleague)
  const subject: Subject = { collection: 'articles', id }
  await took(cms(), team, subject, 'submit')
  await requestChanges(cmsOf(cms()), as(team.reviewer.user), subject, { contentHash: await textUnderReview(cms(), subject), comments: [{ text: 'Which trial?', quote: '' }], seen: null })
  expect(await told(subject)).toEqual({ editor: ['changes-requested'], reviewer: [], second: [], publisher: [], admin: [] })
  expect(await kindsFor(cms(), colleague, subject)).toEqual(['changes-requested'])
})

test('who requested changes is told when they come back, until an edition has them; an ordinary submission is told to nobody', async () => {
  const subject = await anArticleAfter('submit')
  await requestChanges(cmsOf(cms()), as(team.reviewer.user), subject, { contentHash: await textUnderReview(cms(), subject), comments: [{ text: 'Which trial?', quote: '' }], seen: null })
  expect(await told(subject)).toMatchObject({ reviewer: [] })
  await took(cms(), team, subject, 'submit')
  await recall(cmsOf(cms()), as(team.editor), subject, { reason: 'One more word.' })
  await took(cms(), team, subject, 'submit')
  expect(await told(subject)).toMatchObject({ reviewer: ['resubmitted', 'resubmitted'], second: [] })

  await took(cms(), { ...team, reviewer: team.second }, subject, 'approve', 'publish')
  await revise(cmsOf(cms()), as(team.editor), subject)
  await cms().update({ collection: 'articles', id: subject.id, data: { changeNote: { text: 'Shorter.', kind: 'update' } }, user: { ...team.editor, collection: 'users' }, depth: 0 })
  await took(cms(), team, subject, 'submit')
  expect(await told(subject)).toMatchObject({ reviewer: ['published', 'resubmitted', 'resubmitted'], second: ['published'] })
})

test('who was asked to review a text or has signed it is told when it is recalled, and publishers when a signature is taken back', async () => {
  const { id } = await anArticle(cms(), team.editor, { risk: 'high' })
  const subject: Subject = { collection: 'articles', id }
  await took(cms(), team, subject, 'submit', 'approve')
  await assign(cmsOf(cms()), as(team.editor), subject, { reviewer: team.second.id, due: '2030-05-08' })
  await revoke(cmsOf(cms()), as(team.reviewer.user), subject, { reason: 'A doubt.' })
  expect(await told(subject)).toMatchObject({ editor: ['approval-revoked'], publisher: ['approval-revoked'], reviewer: [] })
  await took(cms(), team, subject, 'approve')
  await recall(cmsOf(cms()), as(team.editor), subject, { reason: 'One more word.' })
  expect(await told(subject)).toMatchObject({ reviewer: ['recalled'], second: ['assigned', 'recalled'] })
})

test('a schedule that could not be kept is told to those who can do something about it', async () => {
  const subject = await anArticleAfter('submit', 'approve')
  await schedule(cmsOf(cms()), as(team.publisher), subject, { publishAt: new Date(now.getTime() + 60_000).toISOString() })
  await cms().db.updateOne({ collection: 'articles', where: { id: { equals: subject.id } }, data: { dek: 'Changed behind the gate.' } })
  after(2)
  await publishDue(cmsOf(cms()))
  expect(await told(subject)).toMatchObject({ editor: ['approved', 'schedule-failed'], publisher: ['approved', 'schedule-failed'], reviewer: [] })
})

test('a text of high risk is approved, and told to be, by its last signature alone', async () => {
  const { id } = await anArticle(cms(), team.editor, { risk: 'high' })
  const subject: Subject = { collection: 'articles', id }
  await took(cms(), team, subject, 'submit', 'approve')
  expect(await told(subject)).toMatchObject({ editor: [], publisher: [] })
  await took(cms(), { ...team, reviewer: team.second }, subject, 'approve')
  expect(await told(subject)).toMatchObject({ editor: ['approved'], publisher: ['approved'] })
})

test('a reaffirmed edition is told as one', async () => {
  const subject = await anArticleAfter('submit', 'approve', 'publish')
  const { docs } = await cms().db.find<{ id: string; publication: { contentHash: string } }>({ collection: 'publications', where: { subject: { equals: `articles:${subject.id}` } } })
  await reaffirm(cmsOf(cms()), as(team.reviewer.user), subject, { contentHash: docs[0]?.publication.contentHash ?? '', password: PASSWORD, declaresNoConflict: true })
  expect(await told(subject)).toMatchObject({ editor: ['approved', 'published', 'published'], publisher: ['approved', 'published'] })
})

test('where nobody can be told, the text is approved all the same, and the next look tells each once', async () => {
  const subject = await anArticleAfter('submit')
  dying()
  await took(cms(), team, subject, 'approve')
  expect(await told(subject)).toMatchObject({ editor: [], publisher: [] })
  expect((await tellEvents(cmsOf(cms()))).problems).toHaveLength(1)
  jest.restoreAllMocks()
  expect(await Promise.all([tellEvents(cmsOf(cms())), tellEvents(cmsOf(cms()))])).toMatchObject([{ problems: [] }, { problems: [] }])
  expect(await told(subject)).toMatchObject({ editor: ['approved'], publisher: ['approved'] })
  expect(await tellEvents(cmsOf(cms()))).toEqual({ told: 0, problems: [] })
})

test('what happened long ago is told once the process is back, and what was told before is not told again', async () => {
  after(10)
  await tellEvents(cmsOf(cms()))
  const [told1, lost] = [await anArticleAfter('submit', 'approve'), await anArticleAfter('submit')]
  dying()
  await took(cms(), team, lost, 'approve')
  jest.restoreAllMocks()
  after(3 * 24 * 60)
  expect(await tellEvents(cmsOf(cms()))).toEqual({ told: (await told(lost)).editor.length + (await publishers()), problems: [] })
  expect(await told(lost)).toMatchObject({ editor: ['approved'], publisher: ['approved'] })
  expect(await told(told1)).toMatchObject({ editor: ['approved'], publisher: ['approved'] })
})
const publishers = async () => (await cms().count({ collection: 'users', where: { roles: { in: ['publisher'] } } })).totalDocs

test('who first saves a text after it was published is not told of that late', async () => {
  after(10)
  const subject = await anArticleAfter('submit', 'approve', 'publish')
  const late = await aUser(cms(), 'editor')
  after(1)
  await cms().update({ ...subject, collection: 'articles', data: { dek: 'In short' }, user: { ...late, collection: 'users' }, depth: 0 })
  expect((await tellEvents(cmsOf(cms()))).problems).toEqual([])
  expect(await kindsFor(cms(), late, subject)).toEqual([])
})

test('the first look on a database with a past tells nobody of it', async () => {
  const subject = await anArticleAfter('submit', 'approve')
  await cms().db.deleteMany({ collection: 'notifications', where: { subject: { equals: `articles:${subject.id}` } } })
  await cms().kv.delete('events-told')
  after(60)
  expect(await tellEvents(cmsOf(cms()))).toEqual({ told: 0, problems: [] })
})

const choose = (user: User, notices: User['notices']) => cms().update({ collection: 'users', id: user.id, data: { notices }, user: { ...user, collection: 'users' }, overrideAccess: false, depth: 0 })

test('everybody chooses for themselves what they are told, kind by kind, and where', async () => {
  const [editor, publisher] = [await aUser(cms(), 'editor'), await aUser(cms(), 'publisher')]
  const { notices } = await cms().findByID({ collection: 'users', id: editor.id, depth: 0 })
  expect(notices).toMatchObject({ approved: 'admin', changesRequested: 'admin-and-mail' })
  await choose(editor, { ...notices, approved: 'neither', published: 'mail', withdrawn: 'admin-and-mail' })
  await cms().update({ collection: 'users', id: editor.id, data: { notices: { withdrawn: 'neither' } }, user: { ...team.admin, collection: 'users' }, overrideAccess: false, depth: 0 })

  const { id } = await anArticle(cms(), editor)
  const subject: Subject = { collection: 'articles', id }
  await took(cms(), { ...team, editor, publisher }, subject, 'submit', 'approve', 'publish', 'withdraw')
  expect(await rowsFor(cms(), editor)).toMatchObject([
    { kind: 'published', shown: false, mailState: 'waiting' },
    { kind: 'withdrawn', shown: true, mailState: 'waiting' },
  ])
  expect(await rowsFor(cms(), publisher)).toMatchObject([{ kind: 'approved', shown: true, mailState: 'none' }])
})

test('their own account’s form offers the choices, and an admin’s form of it doesn’t', async () => {
  const editor = await aUser(cms(), 'editor')
  const offered = async (asker: User) => (await rest(cms()).post<{ fields: { notices: { update?: boolean } } }>(`/users/access/${editor.id}`, asker)).body.fields.notices.update ?? false
  expect([await offered(editor), await offered(team.admin)]).toEqual([true, false])
})

test('those whom a comment names are told of it once; who wrote it, and who is not of the team, are not', async () => {
  const subject = await anArticleAfter('submit')
  const [outsider] = [await aUser(cms())]
  const mention = { comment: 'c-1', users: [team.editor.id, team.reviewer.user.id, outsider.id, 'nobody'] }
  for (let times = 0; times < 2; times++) await tellMentioned(cmsOf(cms()), as(team.reviewer.user), subject, mention)
  expect(await told(subject)).toMatchObject({ editor: ['mentioned'], reviewer: [] })
  expect(await rowsFor(cms(), outsider)).toEqual([])
})

test('what was read is kept for 90 days and everything for a year', async () => {
  const reader = await aUser(cms(), 'editor')
  const subject = await anArticleAfter()
  const mention = (comment: string) => tellMentioned(cmsOf(cms()), as(team.editor), subject, { comment, users: [reader.id] })
  const ids = async (payload: Payload) => (await rowsFor(payload, reader)).length
  await mention('read')
  await cms().db.updateOne({ collection: 'notifications', where: { user: { equals: reader.id } }, data: { read: true } })
  await mention('unread')
  const days = 24 * 60
  after(89 * days)
  await pruneNotifications(cmsOf(cms()))
  expect(await ids(cms())).toBe(2)
  after(2 * days)
  await pruneNotifications(cmsOf(cms()))
  expect(await rowsFor(cms(), reader)).toMatchObject([{ read: false }])
  after(275 * days)
  await pruneNotifications(cmsOf(cms()))
  expect(await ids(cms())).toBe(0)
})
