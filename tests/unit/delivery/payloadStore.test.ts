import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { buildConfig, getPayload } from 'payload'
import { PublicationChanges, Publications } from '../../../collections/Publications'
import { payloadStore } from '../../../src/delivery/payloadStore'
import { rowOf } from '../../../src/domain/publication/row'
import { storeContract } from './storeContract'

storeContract('over Payload', async (publications, changes) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'publications-'))
  const config = buildConfig({
    secret: 'a secret of this test alone',
    collections: [Publications, PublicationChanges, { slug: 'users', auth: true, fields: [] }],
    db: sqliteAdapter({ client: { url: `file:${path.join(folder, 'test.db')}` }, idType: 'uuid' }),
    telemetry: false,
  })
  const payload = await getPayload({ config, key: folder, disableOnInit: true })
  for (const publication of publications) await payload.db.create({ collection: 'publications', data: { id: publication.subject, seq: 1, ...rowOf(publication) } })
  const placed = changes.map((change, index) => ({ id: `${change.subject}:${change.seq}`, ...change, position: 1000 + 7 * index, follows: index === 0 ? 0 : 993 + 7 * index }))
  for (const row of placed.reverse()) await payload.db.create({ collection: 'publication-changes', data: row })
  return {
    store: payloadStore(payload),
    close: async () => {
      await payload.destroy()
      await rm(folder, { recursive: true, force: true })
    },
  }
})
