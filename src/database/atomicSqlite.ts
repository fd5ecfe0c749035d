import { sqliteAdapter, type SQLiteAdapter, type SQLiteAdapterArgs } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj, Migration } from 'payload'
import { plainInserts } from './sqlite/inserts'
import { looseVersions } from './sqlite/looseVersions'
import { lockOf } from './sqlite/lock'
import { migratePending } from './sqlite/migrate'
import { transactionsOf } from './sqlite/transactions'
import { wholeWrites } from './sqlite/wholeWrites'
import { writerOf } from './sqlite/writer'

export interface Limits {
  /** How long a save waits for its turn, in this process and again for other processes. */
  readonly waitMs: number
  /** A transaction older than this is rolled back. */
  readonly maxMs: number
  /** How long one statement may stop the event loop while another process writes. */
  readonly busyMs: number
}

export type AtomicSqliteArgs = Pick<SQLiteAdapterArgs, 'client' | 'push' | 'migrationDir'> & {
  /** Run at every start, in development too. */
  readonly migrations: readonly Migration[]
}

/**
 * Payload's SQLite adapter with every save a transaction: on one writing connection, one at a time, with a write-ahead log.
 * The adapter's own two modes tear documents (no transactions: a save is a dozen statements) or lose them (with transactions a failed
 * COMMIT is swallowed, and a connection that met BUSY saves nothing any more). Readers keep Payload's connection: they see the last
 * committed state, and nobody waits for them.
 * It leans on the adapter's `sessions`, `clientConfig` and `schema`: payload, db-sqlite and @libsql/client are pinned, tests/sqlite tells.
 */
export function atomicSqlite(
  { migrations, ...args }: AtomicSqliteArgs,
  limits: Limits = { waitMs: 30_000, maxMs: 60_000, busyMs: 100 },
): DatabaseAdapterObj<SQLiteAdapter> {
  const adapter = sqliteAdapter({ ...args, idType: 'uuid', busyTimeout: 5000, wal: { synchronous: 'FULL' }, transactionOptions: {} })
  return { ...adapter, init: (options) => atomic(adapter.init(options), limits, migrations) }
}

function atomic(db: SQLiteAdapter, limits: Limits, migrations: readonly Migration[]): SQLiteAdapter {
  const lock = lockOf(limits.waitMs)
  const writer = writerOf(db, limits)
  const transactions = transactionsOf(db, writer, lock, limits.maxMs)
  const { connect, destroy, migrate, migrateDown, migrateFresh, migrateRefresh, migrateReset } = db

  db.beginTransaction = transactions.begin
  db.commitTransaction = transactions.commit
  db.rollbackTransaction = transactions.rollback
  looseVersions(db)
  plainInserts(db)
  wholeWrites(db, transactions)

  async function alone<T>(work: () => Promise<T> | T): Promise<T> {
    await lock.take()
    try {
      return await work()
    } finally {
      lock.release()
    }
  }

  /** SQLite ignores `foreign_keys=OFF` inside a transaction: a migration that rebuilds a table would cascade its rows away. */
  async function withoutForeignKeys<T>(work: () => Promise<T>): Promise<T> {
    await alone(() => writer.keepForeignKeys(false))
    try {
      return await work()
    } finally {
      await alone(() => writer.keepForeignKeys(true))
    }
  }

  return Object.assign(db, {
    async connect(options?: { hotReload: boolean }) {
      await alone(() => {
        writer.close() // a hot reload may have changed the schema
        return writer.open() // creates the file and its log, waiting for others that do the same
      })
      await connect?.call(db, options)
      await withoutForeignKeys(() => migratePending(db, migrations))
    },
    async destroy() {
      writer.close()
      await destroy?.call(db)
    },
    migrate: (args?: Parameters<typeof migrate>[0]) => withoutForeignKeys(() => migrate.call(db, args)),
    migrateDown: () => withoutForeignKeys(() => migrateDown.call(db)),
    migrateFresh: (args: Parameters<typeof migrateFresh>[0]) => withoutForeignKeys(() => migrateFresh.call(db, args)),
    migrateRefresh: () => withoutForeignKeys(() => migrateRefresh.call(db)),
    migrateReset: () => withoutForeignKeys(() => migrateReset.call(db)),
  })
}
