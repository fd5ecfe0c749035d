import { expect, test } from '@jest/globals'
import { MongoClient } from 'mongodb'
import { openStore } from '../../src/delivery/openStore'
import { watching } from '../../src/delivery/watching'
import { until } from '../support/until'
import { freshDatabase } from '../int/support/freshDatabase'

test('a server that has change streams tells of a publication before it is asked', async () => {
  const database = freshDatabase()
  const { events, close } = await openStore(database)
  const client = await new MongoClient(database.url).connect()
  let changes = 0
  const stop = watching(events, () => void changes++, { info: () => undefined })
  const marks = client.db().collection<{ _id: string; mark: string }>('publication-epoch')
  // The first events may come before anybody listens.
  await until(async () => {
    await marks.updateOne({ _id: 'publications' }, { $set: { mark: `${Math.random()}` } }, { upsert: true })
    return changes > 0
  })
  await new Promise((later) => setTimeout(later, 500))
  const before = changes
  await marks.updateOne({ _id: 'publications' }, { $set: { mark: 'another' } })
  await until(async () => changes > before)
  expect(changes).toBe(before + 1)
  await stop()
  await Promise.all([close(), client.close()])
})
