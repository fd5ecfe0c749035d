import { randomUUID } from 'node:crypto'
import { expect, test } from '@jest/globals'
import type { CollectionConfig } from 'payload'
import { appending, guardRecords } from '../../../src/database/records'
import { idField } from '../../../src/fields/id'
import { anUntypedCms, type Untyped } from '../support/untyped'
import { withCollections } from '../support/collections'
import { anonymousGraphql, anonymousRest } from '../support/anonymous'

const everybody = { create: () => true, read: () => true, update: () => true, delete: () => true }

// Open to everybody, so that nothing but the guard can refuse.
const collections = (): CollectionConfig[] => [
  { slug: 'entries', access: everybody, versions: true, fields: [idField, { name: 'text', type: 'text' }] },
  { slug: 'notes', access: everybody, versions: true, fields: [idField, { name: 'text', type: 'text' }] },
]

const cms = anUntypedCms(withCollections(collections, (adapter) => guardRecords(adapter, ['entries'])))

async function append(text = 'as it was'): Promise<string> {
  const id = randomUUID()
  await appending(() => cms().db.create({ collection: 'entries', data: { id, text } }))
  return id
}
const textsOf = async (collection: string) => (await cms().find({ collection, pagination: false, sort: 'createdAt' })).docs.map(({ text }) => text)

test('what is appended is kept', async () => {
  const id = await append('first')
  expect(await cms().findByID({ collection: 'entries', id })).toMatchObject({ text: 'first' })
})

const now = '2026-01-01T00:00:00.000Z'

const changes: Record<string, (cms: Untyped, collection: string, id: string | number) => Promise<unknown>> = {
  create: ({ db }, collection) => db.create({ collection, data: { id: randomUUID(), text: 'changed' } }),
  updateOne: ({ db }, collection, id) => db.updateOne({ collection, id, data: { text: 'changed' } }),
  updateMany: ({ db }, collection) => db.updateMany({ collection, where: {}, data: { text: 'changed' } }),
  upsert: ({ db }, collection, id) => db.upsert({ collection, where: { id: { equals: id } }, data: { text: 'changed' } }),
  deleteOne: ({ db }, collection, id) => db.deleteOne({ collection, where: { id: { equals: id } } }),
  deleteMany: ({ db }, collection) => db.deleteMany({ collection, where: {} }),
  createVersion: ({ db }, collectionSlug, parent) =>
    db.createVersion({ collectionSlug, parent, autosave: false, createdAt: now, updatedAt: now, versionData: { text: 'changed' } }),
  updateVersion: ({ db }, collection, id) =>
    db.updateVersion({ collection, where: { parent: { equals: id } }, versionData: { version: { text: 'changed' } } }),
  deleteVersions: ({ db }, collection) => db.deleteVersions({ collection, where: {} }),
  'Local API create': (cms, collection) => cms.create({ collection, data: { text: 'changed' } }),
  'Local API update': (cms, collection, id) => cms.update({ collection, id, data: { text: 'changed' } }),
  'Local API delete': (cms, collection, id) => cms.delete({ collection, id }),
}

for (const [name, change] of Object.entries(changes)) {
  test(`${name} is refused on records, and works on what is none`, async () => {
    const id = await append()
    const note = await cms().create({ collection: 'notes', data: { text: 'as it was' } })
    const before = await textsOf('entries')
    await expect(change(cms(), 'entries', id)).rejects.toMatchObject({ status: 403, data: { code: 'records.append-only' } })
    expect(await textsOf('entries')).toEqual(before)
    await expect(change(cms(), 'notes', note.id)).resolves.not.toThrow()
  })

  if (/create$/.test(name)) continue
  test(`${name} is refused on records even while appending`, async () => {
    const id = await append()
    const before = await textsOf('entries')
    await expect(appending(() => change(cms(), 'entries', id))).rejects.toMatchObject({ status: 403 })
    expect(await textsOf('entries')).toEqual(before)
  })
}

test('REST and GraphQL tell why they refuse', async () => {
  const id = await append()
  const message = expect.stringContaining('append-only')
  for (const [method, path] of [['POST', 'entries'], ['PATCH', `entries/${id}`], ['DELETE', `entries/${id}`]] as const) {
    expect(await anonymousRest(cms(), method, path, { text: 'changed' })).toMatchObject({ status: 403, body: { errors: [{ message }] } })
  }
  expect((await anonymousGraphql(cms(), `mutation { updateEntry(id: "${id}", data: { text: "changed" }) { id } }`)).errors).toMatchObject([{ message }])
})

test('appending in one request opens the records to no other', async () => {
  const [inside, outside] = await Promise.allSettled([append('inside'), cms().create({ collection: 'entries', data: { text: 'outside' } })])
  expect([inside.status, outside.status]).toEqual(['fulfilled', 'rejected'])
})
