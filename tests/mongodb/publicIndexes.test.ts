import { expect, test } from '@jest/globals'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { up } from '../../migrations/mongodb/20261201_030000_lists'
import { aCms } from '../int/support/cms'
import { probatum } from '../int/support/probatum'

const cms = aCms(probatum())
const publications = () => (cms().db as unknown as MongooseAdapter).connection.collection('publications')
const indexed = async () => (await publications().indexes()).map(({ key }) => Object.keys(key as object).join())

test('after a start there is an index for everything that publications are listed and searched by', async () => {
  const indexes = await indexed()
  for (const name of ['clinic', 'topics', 'specialties', 'claims', 'sources', 'reviewers', 'media', 'treatments']) expect(indexes).toContain(`${name},state,firstPublishedAt,subject,kind,language,reviewed`)
  expect(indexes).toContain('kind,state,firstPublishedAt,subject,language,reviewed')
  for (const part of ['title', 'lead', 'anywhere']) expect(indexes).toContain(`searched.${part},firstPublishedAt,subject`)
})

test('an upgrade drops the indexes that lists went by before, and none else', async () => {
  const before = await indexed()
  await publications().createIndex({ clinic: 1, state: 1, firstPublishedAt: -1, subject: -1 }, { name: 'listed_by_clinic' })
  expect(await indexed()).toHaveLength(before.length + 1)
  await Promise.all([up({ payload: cms() }), up({ payload: cms() })])
  expect(await indexed()).toEqual(before)
})

test('what was published before there were cards is listed by its whole after an upgrade, until it is projected anew', async () => {
  const publication = { state: 'live', snapshot: { title: 'Old' } }
  await publications().insertOne({ _id: 'articles:old', subject: 'articles:old', publication } as never)
  await up({ payload: cms() })
  expect(await publications().findOne({ subject: 'articles:old' })).toMatchObject({ card: publication, publication })
})
