import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'
import { onCommitted } from '../../../src/database/committed'
import { mongoStore } from '../../../src/delivery/mongoStore'
import { sqliteStore } from '../../../src/delivery/sqliteStore'
import { deliveryServer } from '../../../src/delivery/server/listener'
import type { PublicationStore } from '../../../src/delivery/store'
import { over } from '../../support/over'

const opened = new WeakMap<Payload, PublicationStore>()

/** What delivery reads of a running CMS. */
export function publicationsOf(payload: Payload): PublicationStore {
  const known = opened.get(payload)
  if (known !== undefined) return known
  const store = payload.db.name === 'mongoose' ? mongoStore((payload.db as unknown as MongooseAdapter).connection.getClient().db()) : sqliteStore((payload.db as unknown as SQLiteAdapter).clientConfig.url.replace('file:', ''))
  opened.set(payload, store)
  return store
}

/** The public API of a running CMS, as the app serves it. */
export function deliveryFrom(payload: Payload): (request: Request) => Promise<Response> {
  const { listen, doubt } = deliveryServer({ store: publicationsOf(payload), publicUrl: 'http://localhost:3000', allowedOrigins: '*', registered: null, introspection: true, rate: null, logger: payload.logger, cacheBytes: 10_000_000, pollMs: 60_000, staleMs: 600_000 })
  onCommitted(doubt)
  return over(listen)
}
