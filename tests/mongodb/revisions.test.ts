import { expect, test } from '@jest/globals'
import { mongodb } from '../../src/database/mongodb'
import { compareRevisions } from '../../src/database/revisions'
import { idField } from '../../src/fields/id'
import { startCms } from '../int/support/cms'
import { withCollections } from '../int/support/collections'
import { freshDatabase } from '../int/support/freshDatabase'
import { startUntyped } from '../int/support/untyped'

const configure = withCollections(
  () => [
    {
      slug: 'leaflets',
      versions: { maxPerDoc: 0 },
      fields: [idField, { name: 'title', type: 'text' }, { name: 'revision', type: 'number' }, { name: 'sections', type: 'array', fields: [{ name: 'text', type: 'text' }] }],
      hooks: { beforeChange: [({ data, operation }) => ({ ...data, revision: operation === 'create' ? 1 : data.revision + 1 })] },
    },
  ],
  (adapter) => compareRevisions(adapter, ['leaflets']),
)

test('two processes save one document again and again, without transactions: no save is lost or mixed, and each has its version', async () => {
  const database = freshDatabase()
  const processes = [await startUntyped(configure, database), await startUntyped(configure, database)]
  const [first] = processes
  if (!first) throw new Error('not started')
  const { id } = await first.create({ collection: 'leaflets', data: { title: 'save 0' } })

  // Each reads, then saves what it read plus one; refused, it begins again, as an editor would.
  const saves = processes.map(async (cms, process) => {
    for (let saved = 0; saved < 20; ) {
      const { revision } = await cms.findByID({ collection: 'leaflets', id })
      const title = `save ${saved} of ${process}`
      const sections = [{ text: title }, { text: title }]
      const [outcome] = await Promise.allSettled([cms.update({ collection: 'leaflets', id, data: { title, sections, revision } })])
      if (outcome.status === 'fulfilled') saved++
      else expect(outcome.reason).toMatchObject({ status: 409 })
    }
  })
  await Promise.all(saves)

  const stored = await first.findByID({ collection: 'leaflets', id })
  expect(stored.revision).toBe(41)
  expect(stored.sections).toMatchObject([{ text: stored.title }, { text: stored.title }])
  const { docs } = await first.findVersions({ collection: 'leaflets', where: { parent: { equals: id } }, pagination: false })
  expect(docs.map(({ version }) => Number(version.revision)).sort((a, b) => a - b)).toEqual(Array.from({ length: 41 }, (_, n) => n + 1))
  await Promise.all(processes.map((cms) => cms.destroy()))
}, 60_000)

test('a MongoDB that is no replica set, and of no other flavour, is refused at the start with what to do', async () => {
  const plain = { type: 'mongodb' as const, url: freshDatabase().url, flavour: null }
  const standalone = withCollections(() => [], () => mongodb(plain, [], 'migrations/mongodb'))
  await expect(startCms(standalone, plain)).rejects.toThrow('replicaSet=NAME')
})
