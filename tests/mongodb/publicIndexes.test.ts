import { expect, test } from '@jest/globals'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { aCms } from '../int/support/cms'
import { probatum } from '../int/support/probatum'

const cms = aCms(probatum())

test('after a start there is an index for everything that publications are listed and searched by', async () => {
  const indexes = await (cms().db as unknown as MongooseAdapter).connection.collection('publications').indexes()
  const keys = Object.fromEntries(indexes.map(({ name, key }) => [name, Object.keys(key as object).join()]))
  for (const name of ['clinic', 'topics', 'specialties', 'claims', 'sources', 'reviewers', 'media', 'treatments']) expect(keys[`listed_by_${name}`]).toBe(`${name},state,firstPublishedAt,subject,kind,language,reviewed`)
  expect(keys.listed_by_kind).toBe('kind,state,firstPublishedAt,subject,language,reviewed')
  for (const part of ['title', 'lead', 'anywhere']) expect(keys[`searched_in_${part}`]).toBe(`searched.${part},firstPublishedAt,subject`)
})
