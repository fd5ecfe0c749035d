import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'
import { mongoStore } from '../../../src/delivery/mongoStore'
import { sqliteStore } from '../../../src/delivery/sqliteStore'
import type { PublicationStore } from '../../../src/delivery/store'

const opened = new WeakMap<Payload, PublicationStore>()

/** What delivery reads of a running CMS. */
export function publicationsOf(payload: Payload): PublicationStore {
  const known = opened.get(payload)
  if (known !== undefined) return known
  const store = payload.db.name === 'mongoose' ? mongoStore((payload.db as unknown as MongooseAdapter).connection.getClient().db()) : sqliteStore((payload.db as unknown as SQLiteAdapter).clientConfig.url.replace('file:', ''))
  opened.set(payload, store)
  return store
}
