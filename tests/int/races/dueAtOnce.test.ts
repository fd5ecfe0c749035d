import { once } from 'node:events'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { keyOf, type Subject } from '../../../src/domain/editorial/subject'
import { verify } from '../../../src/operations/audit'
import { cmsOf } from '../../../src/operations/cms'
import type { DueReport } from '../../../src/operations/publishDue'
import { schedule } from '../../../src/operations/schedule'
import { readRecord } from '../../../src/records/events'
import { anArticle, aTeam, type Team } from '../support/builders'
import { startChild } from '../support/child'
import { startCms } from '../support/cms'
import { freshDatabase } from '../support/freshDatabase'
import { probatum } from '../support/probatum'
import { as, took } from './deeds'
import type { Order } from './publishDue'
import { expectSound } from './sound'

const DUE = '2030-05-01T12:00:00.000Z'
const database = freshDatabase()
let cms: Payload
let team: Team
beforeAll(async () => {
  cms = await startCms(probatum({ clock: () => new Date('2030-05-01T08:00:00.000Z') }), database)
  team = await aTeam(cms)
}, 120_000)
afterAll(() => cms.destroy())

async function dueText(): Promise<Subject> {
  const { id } = await anArticle(cms, team.editor)
  const subject: Subject = { collection: 'articles', id }
  await took(cms, team, subject, 'submit', 'approve')
  await schedule(cmsOf(cms), as(team.publisher), subject, { publishAt: DUE })
  return subject
}

/** So many processes, each with the database open, that look for what is due at the same moment. */
async function atOnce(count: number): Promise<DueReport[]> {
  const order: Order = { database, now: DUE }
  const children = Array.from({ length: count }, () => startChild('tests/int/races/publishDue.ts', JSON.stringify(order)))
  await Promise.all(children.map((child) => once(child, 'message')))
  const reports = children.map(async (child) => (await once(child, 'message'))[0] as DueReport)
  for (const child of children) child.send('go')
  return Promise.all(reports)
}

test('of due texts that two processes take up at the same moment each is published once, whole, by one of them', async () => {
  const subjects: Subject[] = []
  for (let n = 0; n < 8; n++) subjects.push(await dueText())
  const reports = await atOnce(2)
  expect(reports.flatMap(({ published, failed }) => [...published, ...failed]).sort()).toEqual(subjects.map(keyOf).sort())
  for (const subject of subjects) {
    expect((await readRecord(cms, keyOf(subject))).map(({ body }) => body.type)).toEqual(['submitted', 'approved', 'scheduled', 'published'])
    expect(await expectSound(cms, subject)).toMatchObject({ copy: 'published', live: { type: 'edition', edition: { publishedAt: DUE } } })
  }
  expect(await verify(cmsOf(cms))).toMatchObject({ subjects: 8, problems: [] })
}, 120_000)
