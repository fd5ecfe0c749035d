import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { DatabaseAdapterObj, Migration } from 'payload'
import type { Database } from '../environment'

export interface Migrations {
  /** Run at every start, in development too. */
  readonly sqlite: () => Promise<readonly Migration[]>
  /** Data only (MongoDB has no schema to change): run at the start in production. */
  readonly mongodb: () => Promise<readonly Migration[]>
  /** The folder that holds a folder for each. */
  readonly folder: string
}

/** The database of the environment: an embedded SQLite file that needs nothing set up, or MongoDB. The other one’s driver is not loaded: it would take half a second of every start. */
export async function databaseAdapter(database: Database, migrations: Migrations): Promise<DatabaseAdapterObj> {
  const migrationDir = path.join(migrations.folder, database.type)
  if (database.type === 'mongodb') return (await import('./mongodb')).mongodb(database, [...(await migrations.mongodb())], migrationDir)
  mkdirSync(path.dirname(fileOf(database.url)), { recursive: true })
  const { atomicSqlite } = await import('./atomicSqlite')
  return atomicSqlite({ client: { url: database.url }, push: false, migrationDir, migrations: await migrations.sqlite() })
}

const fileOf = (url: string): string => decodeURIComponent(url.replace(/^file:(\/\/)?/, '').replace(/[?#].*$/, ''))
