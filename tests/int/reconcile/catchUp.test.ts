import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { keyOf, type Subject } from '../../../src/domain/editorial/subject'
import { defaultPolicy, type Policy } from '../../../src/domain/policy'
import { took } from '../races/deeds'
import { anArticle, aTeam, type Team } from '../support/builders'
import { startCms } from '../support/cms'
import { freshDatabase } from '../support/freshDatabase'
import { probatum } from '../support/probatum'

const database = freshDatabase()
let cms: Payload
let team: Team

async function startedOn(day: string, policy: Policy = defaultPolicy): Promise<void> {
  await cms?.destroy()
  cms = await startCms(probatum({ serves: true, clock: () => new Date(`${day}T12:00:00Z`), house: { policy, ownRules: [] } }), database)
}

async function published(): Promise<Subject> {
  const { id } = await anArticle(cms, team.editor)
  const subject: Subject = { collection: 'articles', id }
  await took(cms, team, subject, 'submit', 'approve', 'publish')
  return subject
}

const lost = () => cms.db.deleteMany({ collection: 'publications', where: {} })
const live = async () => (await cms.db.find<{ id: string }>({ collection: 'publications', sort: 'id', limit: 0, pagination: false })).docs.map(({ id }) => id)
const keys = (...subjects: Subject[]) => subjects.map(keyOf).sort()

let old: Subject
let recent: Subject
beforeAll(async () => {
  await startedOn('2026-03-01')
  team = await aTeam(cms)
  old = await published()
  await startedOn('2026-03-10')
  recent = await published()
}, 120_000)
afterAll(() => cms.destroy())

test('a start projects what had events since the last one, and leaves older texts alone', async () => {
  await lost()
  await startedOn('2026-03-11')
  expect(await live()).toEqual(keys(recent))
})

test('a start under other house rules projects everything: what readers get may follow from them', async () => {
  await startedOn('2026-03-12', { ...defaultPolicy, shows: { ...defaultPolicy.shows, superseded: 'nothing' } })
  expect(await live()).toEqual(keys(old, recent))
})

test('a start with a clock that was set back projects everything', async () => {
  await lost()
  await startedOn('2026-02-01', { ...defaultPolicy, shows: { ...defaultPolicy.shows, superseded: 'nothing' } })
  expect(await live()).toEqual(keys(old, recent))
})
