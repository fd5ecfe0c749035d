import { sql, type SQLiteAdapter } from '@payloadcms/db-sqlite'
import { commitTransaction, createLocalReq, initTransaction, killTransaction, type Migration } from 'payload'

/**
 * Runs the migrations that this file has not had yet, in their order. Payload's own `migrate` looks before it takes the lock, so of two
 * processes that start together the second would run them again; and when one fails it ends the process.
 */
export async function migratePending(db: SQLiteAdapter, migrations: readonly Migration[]): Promise<void> {
  for (const migration of migrations) {
    if ((await migrated(db.drizzle)).has(migration.name)) continue
    const req = await createLocalReq({}, db.payload)
    await initTransaction(req)
    try {
      await migrateUnlessDone(db, migration, req)
      await commitTransaction(req)
    } catch (error) {
      await killTransaction(req)
      throw new Error(`Migration ${migration.name} failed and was rolled back.`, { cause: error })
    }
  }
}

async function migrateUnlessDone(db: SQLiteAdapter, migration: Migration, req: Awaited<ReturnType<typeof createLocalReq>>): Promise<void> {
  const session = db.sessions[String(await req.transactionID)]
  if (!session) throw new Error('No transaction for the migration.')
  const done = await migrated(session.db as unknown as SQLiteAdapter['drizzle']) // the writer's (see sessionOf in transactions.ts)
  if (done.has(migration.name)) return
  await migration.up({ db: session.db, payload: db.payload, req })
  await db.payload.create({ collection: 'payload-migrations', data: { name: migration.name, batch: Math.max(0, ...done.values()) + 1 }, req })
}

/** Names of the migrations that have run, with the batch each ran in. */
async function migrated(on: Pick<SQLiteAdapter['drizzle'], 'all'>): Promise<ReadonlyMap<string, number>> {
  const tables = await on.all(sql`SELECT name FROM sqlite_master WHERE name = 'payload_migrations'`)
  if (tables.length === 0) return new Map()
  const rows = await on.all<{ name: string; batch: number }>(sql`SELECT name, batch FROM payload_migrations`)
  return new Map(rows.map(({ name, batch }) => [name, Number(batch)]))
}
