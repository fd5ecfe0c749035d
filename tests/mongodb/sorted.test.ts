import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { CollectionSlug, Payload } from 'payload'
import { startCms } from '../int/support/cms'
import { freshDatabase } from '../int/support/freshDatabase'
import { probatum } from '../int/support/probatum'

let cms: Payload
beforeAll(async () => {
  cms = await startCms(probatum(), freshDatabase())
}, 60_000)
afterAll(() => cms.destroy())

/** As Payload asks for it: by what the list is sorted by, and then by when it was made. */
const sortedBy = (collection: CollectionSlug): string => {
  const { defaultSort = '-createdAt' } = cms.collections[collection].config
  const first = String(defaultSort).replace('-', '')
  return [...new Set([first, 'createdAt'])].join()
}

test.each<CollectionSlug>(['articles', 'clinics', 'claims', 'sources'])('the list of %s is sorted by an index, not in memory', async (collection) => {
  const indexes = await (cms.db as unknown as MongooseAdapter).connection.collection(collection).indexes()
  expect(indexes.map(({ key }) => Object.keys(key).join())).toContain(sortedBy(collection))
})
