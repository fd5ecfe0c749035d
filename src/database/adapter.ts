import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { compatibilityOptions, mongooseAdapter, type MongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapterObj, Migration } from 'payload'
import type { Database } from '../environment'
import { atomicSqlite } from './atomicSqlite'
import { declineOvertaken } from './overtaken'

export interface Migrations {
  /** Run at every start, in development too. */
  readonly sqlite: readonly Migration[]
  /** Data only (MongoDB has no schema to change): run at the start in production. */
  readonly mongodb: readonly Migration[]
  /** The folder that holds a folder for each. */
  readonly folder: string
}

/** The database of the environment: an embedded SQLite file that needs nothing set up, or MongoDB. */
export function databaseAdapter(database: Database, migrations: Migrations): DatabaseAdapterObj {
  const migrationDir = path.join(migrations.folder, database.type)
  if (database.type === 'mongodb') return mongodb(database, [...migrations.mongodb], migrationDir)
  mkdirSync(path.dirname(fileOf(database.url)), { recursive: true })
  return atomicSqlite({ client: { url: database.url }, push: false, migrationDir, migrations: migrations.sqlite })
}

const fileOf = (url: string): string => decodeURIComponent(url.replace(/^file:(\/\/)?/, '').replace(/[?#].*$/, ''))

const mongodb = ({ url, flavour }: Extract<Database, { type: 'mongodb' }>, prodMigrations: MongoMigration[], migrationDir: string): DatabaseAdapterObj =>
  declineOvertaken(
    mongooseAdapter({
      url,
      migrationDir,
      prodMigrations,
      // Records are decided by a unique index: it has to stand before the first write.
      ensureIndexes: true,
      // Acknowledged means: on most members. A primary that falls away takes nothing with it that somebody was told is saved.
      connectOptions: { writeConcern: { w: 'majority' }, readConcern: { level: 'majority' } },
      ...(flavour ? compatibilityOptions[flavour] : { afterOpenConnection: assertReplicaSet }),
    }),
  )

type MongoMigration = NonNullable<MongooseAdapter['prodMigrations']>[number]

/** Without a replica set Payload turns transactions off silently, and “majority” means one machine. */
async function assertReplicaSet({ connection }: MongooseAdapter): Promise<void> {
  if (connection.getClient().options.replicaSet) return
  await connection.close() // else it would keep a process alive that has failed to start
  throw new Error(
    'DATABASE_URL leads to a MongoDB that is no replica set, or doesn’t name it. Start mongod with --replSet (one member is enough) ' +
      'and add ?replicaSet=NAME. For servers that are not quite MongoDB set MONGODB_FLAVOUR.',
  )
}
