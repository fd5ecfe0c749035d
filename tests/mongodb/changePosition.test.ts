import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'
import { migrations } from '../../migrations/mongodb'
import { cmsOf } from '../../src/operations/cms'
import { reconcile } from '../../src/operations/reconcile'
import { anArticle, aTeam } from '../int/support/builders'
import { startCms } from '../int/support/cms'
import { freshDatabase } from '../int/support/freshDatabase'
import { probatum } from '../int/support/probatum'
import { publicationsOf } from '../int/support/publications'
import { took } from '../int/races/deeds'

const database = freshDatabase()
let cms: Payload
beforeAll(async () => {
  cms = await startCms(probatum(), database)
}, 60_000)
afterAll(() => cms.destroy())

const changes = () => (cms.db as unknown as MongooseAdapter).connection.collection<{ _id: string; position?: number }>('publication-changes')
const told = async () => (await publicationsOf(cms).changes(null, 50)).entries.map(({ entry: { subject, seq } }) => `${subject}:${seq}`)

/** Rows as they were written before changes had places, by id out of their order. */
const OLD = [['articles:c:3', '2026-01-01T00:00:00.000Z'], ['articles:a:3', '2026-01-02T00:00:00.000Z'], ['articles:b:3', '2026-01-02T00:00:00.000Z'], ['articles:b:10', '2026-01-02T00:00:00.000Z'], ['articles:a:7', '2026-01-03T00:00:00.000Z']] as const

test('changes from before they had places get them in the order in which they happened, though two processes start together, and new ones come behind', async () => {
  await changes().dropIndexes()
  await changes().insertMany([...OLD].sort().map(([_id, at]) => ({ _id, subject: _id.split(':').slice(0, 2).join(':'), seq: Number(_id.split(':')[2]), at, kind: 'published', language: 'en', slug: 'slug', edition: 1 })))
  await cms.destroy()
  cms = await startCms(probatum(), database)
  const other = await startCms(probatum(), database)
  await Promise.all([cms, other].map(({ db }) => db.migrate({ migrations })))
  await other.destroy()
  expect(await told()).toEqual(OLD.map(([id]) => id))
  expect(await changes().distinct('follows')).toEqual([0, 1, 2, 3, 4])

  const team = await aTeam(cms)
  const { id } = await anArticle(cms, team.editor)
  await took(cms, team, { collection: 'articles', id }, 'submit', 'approve', 'publish', 'withdraw')
  expect((await told()).slice(OLD.length)).toEqual([`articles:${id}:3`, `articles:${id}:4`])

  // As a process of the older version writes them while it still runs.
  await changes().updateMany({ subject: `articles:${id}` }, { $unset: { position: 1, follows: 1 } })
  await reconcile(cmsOf(cms))
  expect(await told()).toEqual([`articles:${id}:3`, `articles:${id}:4`])
}, 60_000)
