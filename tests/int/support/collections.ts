import { buildConfig, type CollectionConfig, type DatabaseAdapterObj } from 'payload'
import { atomicSqlite } from '../../../src/database/atomicSqlite'
import { mongodb } from '../../../src/database/mongodb'
import type { Database } from '../../../src/environment'
import type { Configure } from './cms'

/**
 * A configuration of throw-away collections, for tests of the machinery below the real ones. It takes a function, since Payload changes
 * the collections that it is given. On SQLite their tables are pushed: such collections have no migrations.
 */
export const withCollections =
  (collections: () => CollectionConfig[], round: (adapter: DatabaseAdapterObj) => DatabaseAdapterObj = (adapter) => adapter): Configure =>
  (database) =>
    buildConfig({
      secret: 'a secret for tests, and for nothing else',
      db: round(pushed(database)),
      collections: collections(),
      logger: { options: { level: 'fatal' } },
      telemetry: false,
      typescript: { autoGenerate: false },
    })

const pushed = (database: Database): DatabaseAdapterObj =>
  database.type === 'mongodb'
    ? mongodb(database, [], 'migrations/mongodb')
    : atomicSqlite({ client: { url: database.url }, push: true, migrations: [] })
