import { setTimeout as sleep } from 'node:timers/promises'
import { createClient, type Client } from '@libsql/client'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { drizzle, type LibSQLDatabase } from '@payloadcms/db-sqlite/drizzle/libsql'
import type { Limits } from '../atomicSqlite'

/** The one connection of this process that writes. It opens at its first use, and again after `close`. */
export interface Writer {
  readonly open: () => Promise<void>
  readonly close: () => void
  readonly begin: () => Promise<void>
  readonly commit: () => Promise<void>
  readonly rollback: () => Promise<void>
  /** What Payload's statements run on between begin and commit. */
  readonly statements: () => LibSQLDatabase<Record<string, unknown>>
  readonly keepForeignKeys: (kept: boolean) => void
}

export function writerOf(db: SQLiteAdapter, { waitMs, busyMs }: Limits): Writer {
  let connection: { client: Client; statements: LibSQLDatabase<Record<string, unknown>> } | null = null
  let foreignKeys = true

  async function open(): Promise<void> {
    if (!connection) await unlessBusy(connected)
  }

  function close(): void {
    connection?.client.close()
    connection = null
  }

  async function connected() {
    if (connection) return connection
    const client = createClient(db.clientConfig)
    connection = { client, statements: drizzle(client, { logger: db.logger || false, schema: db.schema }) }
    // SQLite keeps these per connection (WAL alone is kept in the file), and none can be changed inside a transaction.
    for (const pragma of [`busy_timeout=${busyMs}`, 'journal_mode=WAL', 'synchronous=FULL', `foreign_keys=${foreignKeys ? 'ON' : 'OFF'}`]) {
      await client.execute(`PRAGMA ${pragma}`)
    }
    return connection
  }

  const execute = async (sql: string) => (await connected()).client.execute(sql)

  /**
   * Tries again while another process holds the file, for `waitMs`. libsql's own busy timeout stops the whole event loop, so
   * that one stays short and the waiting is done here.
   */
  async function unlessBusy<T>(work: () => Promise<T>): Promise<T> {
    const until = Date.now() + waitMs
    for (;;) {
      try {
        return await work()
      } catch (error) {
        // libsql 0.4 never resets a statement that met BUSY: its connection can't commit any more and loses what it is told to save.
        close()
        if (!isBusy(error) || Date.now() > until) throw error
        await sleep(5 + Math.random() * 20)
      }
    }
  }

  return {
    open,
    close,
    // IMMEDIATE takes the file's write lock at once. A deferred transaction that reads first can't be made a writing one later.
    begin: async () => void (await unlessBusy(() => execute('BEGIN IMMEDIATE'))),
    async commit() {
      // With the keys off (migrations) nothing has checked what was written.
      if (!foreignKeys && (await execute('PRAGMA foreign_key_check')).rows.length > 0) {
        throw new Error('The migration would leave rows that point at rows that do not exist. It was rolled back.')
      }
      await execute('COMMIT')
    },
    rollback: async () => void (await execute('ROLLBACK')),
    statements() {
      if (!connection) throw new Error('The writing connection is closed.')
      return connection.statements
    },
    keepForeignKeys(kept) {
      foreignKeys = kept
      close()
    },
  }
}

const isBusy = (error: unknown): boolean => error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')
