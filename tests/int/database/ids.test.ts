import { expect, test } from '@jest/globals'
import type { CollectionConfig, CollectionSlug } from 'payload'
import { idField } from '../../../src/fields/id'
import { anUntypedCms } from '../support/untyped'
import { withCollections } from '../support/collections'
import { anonymousGraphql, anonymousRest } from '../support/anonymous'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
const everybody = { create: () => true, read: () => true, update: () => true }

const collections = (): CollectionConfig[] => [
  { slug: 'leaflets', access: everybody, versions: true, fields: [idField, { name: 'title', type: 'text' }, { name: 'author', type: 'relationship', relationTo: 'people' as CollectionSlug }] },
  { slug: 'people', access: everybody, auth: true, fields: [idField] },
]

const cms = anUntypedCms(withCollections(collections))
const aLeaflet = (data: object = {}) => cms().create({ collection: 'leaflets', data: { title: 'Sun and skin', ...data }, depth: 0 })

test('every way of creating a document gives it a UUID', async () => {
  const made = await aLeaflet()
  const copy = await cms().duplicate({ collection: 'leaflets', id: made.id })
  const posted = await anonymousRest(cms(), 'POST', 'leaflets', { title: 'By REST' })
  const mutated = await anonymousGraphql(cms(), 'mutation { createLeaflet(data: { title: "By GraphQL" }) { id title } }')
  expect(made.id).toMatch(UUID)
  expect(copy.id).toMatch(UUID)
  expect(copy.id).not.toBe(made.id)
  expect(posted).toMatchObject({ status: 201, body: { doc: { id: expect.stringMatching(UUID) } } })
  expect(mutated).toMatchObject({ data: { createLeaflet: { id: expect.stringMatching(UUID), title: 'By GraphQL' } } })
})

test('a user with a UUID can log in', async () => {
  const data = { email: 'mira@example.org', password: 'a long enough password' }
  const { id } = await cms().create({ collection: 'people', data })
  const { user } = await cms().login({ collection: 'people', data })
  expect(user?.id).toBe(id)
  expect((await aLeaflet({ author: id })).author).toBe(id)
})

test('a document keeps its id when an update brings another', async () => {
  const { id } = await aLeaflet()
  const changed = await anonymousRest(cms(), 'PATCH', `leaflets/${id}`, { id: '6f0d2a52-52f4-4c0b-8a3e-1f6f0a5d9b11', title: 'Changed' })
  expect(changed).toMatchObject({ status: 200, body: { doc: { id, title: 'Changed' } } })
})

test('versions have no id of the document’s kind, and restoring one keeps the document’s', async () => {
  const { id } = await aLeaflet()
  await cms().update({ collection: 'leaflets', id, data: { title: 'Second' } })
  const { docs } = await cms().findVersions({ collection: 'leaflets', where: { parent: { equals: id } }, sort: 'createdAt' })
  const [first] = docs
  expect(docs.map(({ version }) => [version.title, version.id])).toEqual([['Sun and skin', undefined], ['Second', undefined]])
  expect(await cms().restoreVersion({ collection: 'leaflets', id: String(first?.id) })).toMatchObject({ id, title: 'Sun and skin' })
})

test('an id that comes along, as in a move, is kept; one that is no UUID is refused', async () => {
  const id = '0b9f1c9e-6a41-4a66-9d0c-3c1f6d3a7e25'
  expect((await aLeaflet({ id })).id).toBe(id)
  await expect(aLeaflet({ id })).rejects.toThrow()
  await expect(aLeaflet({ id: '../leaflet' })).rejects.toMatchObject({ status: 400 })
})

test('a write below the hooks that brings no id is refused', async () => {
  await expect(cms().db.create({ collection: 'leaflets', data: { title: 'Nameless' } })).rejects.toThrow()
})
