import { expect, test } from '@jest/globals'
import type { CollectionConfig } from 'payload'
import { compareRevisions } from '../../../src/database/revisions'
import { idField } from '../../../src/fields/id'
import { anUntypedCms } from '../support/untyped'
import { withCollections } from '../support/collections'
import { anonymousRest } from '../support/anonymous'

// As the collections do it: a save says which revision it began from, and writes the next.
const collections = (): CollectionConfig[] => [
  {
    slug: 'leaflets',
    access: { update: () => true },
    versions: { maxPerDoc: 0 },
    fields: [
      idField,
      { name: 'title', type: 'text' },
      { name: 'stage', type: 'text' },
      { name: 'revision', type: 'number' },
      { name: 'sections', type: 'array', fields: [{ name: 'text', type: 'text' }] },
    ],
    hooks: { beforeChange: [({ data, operation }) => ({ ...data, revision: operation === 'create' ? 1 : data.revision + 1 })] },
  },
]

const cms = anUntypedCms(withCollections(collections, (adapter) => compareRevisions(adapter, ['leaflets'])))

const aLeaflet = () => cms().create({ collection: 'leaflets', data: { title: 'Sun and skin', sections: [{ text: 'Sun and skin' }] } })
const save = (id: string, revision: number, title: string) =>
  cms().update({ collection: 'leaflets', id, data: { title, revision, sections: [{ text: title }, { text: title }] } })
const stored = (id: string) => cms().findByID({ collection: 'leaflets', id })
const versionsOf = (id: string) => cms().findVersions({ collection: 'leaflets', where: { parent: { equals: id } }, pagination: false, sort: 'createdAt' })

test('a save that began from the stored revision is written, with the next', async () => {
  const { id } = await aLeaflet()
  await save(id, 1, 'Second')
  expect(await save(id, 2, 'Third')).toMatchObject({ title: 'Third', revision: 3 })
})

test('a save that began from an older revision gets a 409 and changes nothing', async () => {
  const { id } = await aLeaflet()
  await save(id, 1, 'Mine')
  const refused = await anonymousRest(cms(), 'PATCH', `leaflets/${id}`, { title: 'Yours', revision: 1 })
  expect(refused).toMatchObject({ status: 409, body: { errors: [{ message: expect.stringContaining('Somebody else'), data: { code: 'revision.conflict', id, revision: 1 } }] } })
  expect(await stored(id)).toMatchObject({ title: 'Mine', revision: 2 })
  expect((await versionsOf(id)).docs.map(({ version }) => version.title)).toEqual(['Sun and skin', 'Mine'])
})

test('of 16 saves at once from one revision one is written, whole, and 15 get a 409', async () => {
  const { id } = await aLeaflet()
  const saves = await Promise.allSettled(Array.from({ length: 16 }, (_, n) => save(id, 1, `Writer ${n}`)))
  const won = saves.filter((saved) => saved.status === 'fulfilled').map(({ value }) => value.title)
  const refused = saves.filter((saved) => saved.status === 'rejected').map(({ reason }) => reason.status)
  expect(won).toHaveLength(1)
  expect(refused).toEqual(Array(15).fill(409))
  expect(await stored(id)).toMatchObject({ title: won[0], revision: 2, sections: [{ text: won[0] }, { text: won[0] }] })
  expect((await versionsOf(id)).docs.map(({ version }) => version.title)).toEqual(['Sun and skin', won[0]])
})

test('a write without a revision passes, and moves none', async () => {
  const { id } = await aLeaflet()
  await cms().db.updateOne({ collection: 'leaflets', id, data: { stage: 'draft' }, returning: false })
  expect(await stored(id)).toMatchObject({ stage: 'draft', revision: 1 })
})

test('a write that asks for no answer is compared all the same', async () => {
  const { id } = await aLeaflet()
  const where = { id: { equals: id }, title: { equals: 'Sun and skin' } }
  const write = (revision: number) => cms().db.updateOne({ collection: 'leaflets', where, data: { stage: 'x', revision }, returning: false })
  await expect(write(2)).resolves.toBeNull()
  await expect(write(2)).rejects.toMatchObject({ status: 409 })
  expect(await stored(id)).toMatchObject({ revision: 2 })
})

test('a save of a document that was deleted in the meantime gets a 409', async () => {
  const { id } = await aLeaflet()
  await cms().delete({ collection: 'leaflets', id })
  await expect(cms().db.updateOne({ collection: 'leaflets', id, data: { title: 'Late', revision: 2 } })).rejects.toMatchObject({ status: 409 })
})
