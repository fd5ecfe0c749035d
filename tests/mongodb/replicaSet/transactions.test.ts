import { beforeAll, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { keyOf, type Subject } from '../../../src/domain/editorial/subject'
import type { Article } from '../../../src/payload-types'
import { readRecord } from '../../../src/records/events'
import { reviewers } from '../../int/races/colleagues'
import { textUnderReview, took, type Step } from '../../int/races/deeds'
import { expectSound } from '../../int/races/sound'
import { anArticle, aTeam, PASSWORD, type Team } from '../../int/support/builders'
import { rest } from '../../int/support/requests'
import { onReplicaSet, twoOnReplicaSet } from './replicaSet'

onReplicaSet('a MongoDB with transactions', () => {
  const processes = twoOnReplicaSet()
  let first: Payload
  let second: Payload
  let doors: readonly [ReturnType<typeof rest>, ReturnType<typeof rest>]
  let team: Team
  beforeAll(async () => {
    ;[first, second] = processes()
    doors = [rest(first), rest(second)]
    team = await aTeam(first)
  }, 120_000)

  async function anArticleThat(...steps: readonly Step[]): Promise<Subject> {
    const { id } = await anArticle(first, team.editor)
    const subject: Subject = { collection: 'articles', id }
    await took(first, team, subject, ...steps)
    return subject
  }

  // As they are stored: reading makes up ids within a text.
  const versionsOf = async ({ id }: Subject) => (await first.db.findVersions<Article>({ collection: 'articles', where: { parent: { equals: id } }, sort: 'updatedAt', limit: 0, pagination: false })).docs
  const textOf = async ({ id }: Subject) => first.db.findOne<Article>({ collection: 'articles', where: { id: { equals: id } } })

  test('shows what a transaction writes to nobody else before it is committed, and to nobody at all when it is rolled back', async () => {
    const seen = async () => (await second.find({ collection: 'topics', where: { slug: { equals: 'sleep' } }, depth: 0 })).totalDocs
    for (const [end, count] of [['rollbackTransaction', 0], ['commitTransaction', 1]] as const) {
      const transactionID = await first.db.beginTransaction()
      expect(transactionID).toEqual(expect.any(String))
      await first.create({ collection: 'topics', data: { name: 'Sleep', slug: 'sleep' }, req: { transactionID: transactionID ?? '' } })
      expect(await seen()).toBe(0)
      await first.db[end](transactionID ?? '')
      expect(await seen()).toBe(count)
    }
  })

  test('keeps nothing of a save that fails midway: neither the text nor the event that the next edition is begun', async () => {
    const subject = await anArticleThat('submit', 'approve', 'publish')
    const [text, versions, record] = [await textOf(subject), await versionsOf(subject), await readRecord(first, keyOf(subject))]
    const { createVersion } = first.db
    first.db.createVersion = () => Promise.reject(new Error('The disk is full.'))
    const saved = await Promise.allSettled([first.update({ collection: 'articles', id: subject.id, data: { dek: 'The second edition.' }, user: { ...team.editor, collection: 'users' }, depth: 0 })])
    first.db.createVersion = createVersion
    expect(saved).toMatchObject([{ status: 'rejected' }])
    expect([await textOf(subject), await versionsOf(subject), await readRecord(first, keyOf(subject))]).toEqual([text, versions, record])
    expect(await expectSound(second, subject)).toMatchObject({ copy: 'published', seq: 3 })
  })

  test('takes one of 16 approvals by 16 reviewers over two processes, and tells the others why not theirs', async () => {
    const subject = await anArticleThat('submit')
    const contentHash = await textUnderReview(first, subject)
    const users = await reviewers(first, 16)
    for (const door of doors) await Promise.all(users.map((user) => door.get('/users/me', user)))
    const answers = await Promise.all(users.map((user, n) => doors[n % 2 === 0 ? 0 : 1].post(`/articles/${subject.id}/approve`, user, { contentHash, password: PASSWORD, declaresNoConflict: true })))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(15).fill(409)])
    expect((await readRecord(first, keyOf(subject))).map(({ body }) => body.type)).toEqual(['submitted', 'approved'])
    await expectSound(second, subject)
  }, 240_000)

  test('keeps one of 16 saves that began from the same text, whole; the others are answered 409', async () => {
    const { id } = await anArticle(first, team.editor)
    const subject: Subject = { collection: 'articles', id }
    for (const door of doors) await door.get('/users/me', team.editor)
    const answers = await Promise.all(Array.from({ length: 16 }, (_, n) => doors[n % 2 === 0 ? 0 : 1].patch(`/articles/${id}`, team.editor, { title: `Title ${n}`, dek: `Standfirst ${n}`, revision: 1 })))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(15).fill(409)])
    for (const { body } of answers.filter(({ status }) => status === 409)) expect(body.errors?.[0]?.data?.code).toMatch(/^(overtaken|overlap|revision\.conflict)$/)
    const won = answers.findIndex(({ status }) => status === 200)
    expect(await textOf(subject)).toMatchObject({ title: `Title ${won}`, dek: `Standfirst ${won}`, revision: 2 })
    expect((await versionsOf(subject)).map(({ version }) => version.title)).toEqual(['What the remedy does', `Title ${won}`])
  }, 120_000)

  test('keeps whole what each of 8 edits and 8 withdrawals of published texts at the same moment was answered', async () => {
    const subjects: Subject[] = []
    for (let n = 0; n < 8; n++) subjects.push(await anArticleThat('submit', 'approve', 'publish'))
    for (const [door, user] of [[doors[0], team.editor], [doors[1], team.publisher]] as const) await door.get('/users/me', user)
    await Promise.all(subjects.map(async (subject) => {
      const [edited, withdrawn] = await Promise.all([
        doors[0].patch(`/articles/${subject.id}`, team.editor, { dek: 'Edited.' }),
        doors[1].post(`/articles/${subject.id}/withdraw`, team.publisher, { reason: 'A doubt.', notice: 'We are looking into this text.' }),
      ])
      expect([200, 409]).toContain(edited.status)
      expect(withdrawn.status).toBe(200)
      const types = (await readRecord(first, keyOf(subject))).slice(3).map(({ body }) => body.type)
      expect(types.sort()).toEqual(edited.status === 200 ? ['revised', 'withdrawn'] : ['withdrawn'])
      expect((await textOf(subject))?.dek).toBe(edited.status === 200 ? 'Edited.' : '')
      await expectSound(second, subject)
    }))
  }, 240_000)
})
