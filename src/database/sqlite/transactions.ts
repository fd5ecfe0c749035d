import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { APIError } from 'payload'
import { committed } from '../committed'
import type { Lock } from './lock'
import type { Writer } from './writer'

type TransactionId = string | number | Promise<string | number> | undefined

export interface Transactions {
  readonly begin: () => Promise<string>
  readonly commit: (id: TransactionId) => Promise<void>
  readonly rollback: (id: TransactionId) => Promise<void>
  /** Whether the code that asks runs inside an operation whose transaction is lost. */
  readonly lost: () => boolean
}

/** One BEGIN ... COMMIT on the writing connection. Nested operations have a share in it. */
interface Transaction {
  state: 'open' | 'committed' | 'rolled back'
  readonly ids: string[]
  /** Shares that were begun and neither committed nor rolled back yet. */
  sharing: number
  ready: Promise<void>
  expiry?: NodeJS.Timeout
  /** Wakes the owner that waits for the last share to end. */
  drained?: () => void
}

interface Share {
  readonly id: string
  readonly transaction: Transaction
  readonly owner: boolean
}

/** One transaction at a time on the writer. What is begun inside another one joins it, so that a save and what its hooks save stand or fall together. */
export function transactionsOf(db: SQLiteAdapter, writer: Writer, lock: Lock, maxMs: number): Transactions {
  const scope = new AsyncLocalStorage<Share | null>()
  // Node 20 follows contexts from the first of these on. Were that a save, it would be around all that the process ever does: lost with it, if it fails.
  scope.enterWith(null)
  const live = new Map<unknown, Share>()

  // Not an async function: enterWith has to reach the caller's context, from where hooks inherit it. Siblings of a Promise.all don't see it.
  function begin(): Promise<string> {
    const around = scope.getStore()?.transaction
    const transaction = around?.state === 'open' ? around : opened()
    const share: Share = { id: randomUUID(), transaction, owner: transaction !== around }
    scope.enterWith(share)
    if (!share.owner) transaction.sharing++
    return transaction.ready.then(() => {
      if (transaction.state !== 'open') throw rolledBack()
      live.set(share.id, share)
      transaction.ids.push(share.id)
      db.sessions[share.id] = sessionOf(share)
      return share.id
    })
  }

  function opened(): Transaction {
    const transaction: Transaction = { state: 'open', ids: [], sharing: 0, ready: Promise.resolve() }
    transaction.ready = start(transaction).catch((error: unknown) => {
      transaction.state = 'rolled back'
      throw error
    })
    return transaction
  }

  async function start(transaction: Transaction): Promise<void> {
    // SQLite answers at once, so many saves in a row would let nobody else in, and keep the memory of all their statements.
    await setImmediate()
    await lock.take()
    try {
      await writer.begin()
    } catch (error) {
      lock.release()
      throw error
    }
    // Payload's updateJobs begins and, when it fails, never rolls back: without an end every later save would wait for it.
    transaction.expiry = setTimeout(() => void end(transaction, 'rolled back'), maxMs).unref()
  }

  async function commit(id: TransactionId): Promise<void> {
    const share = live.get(await id)
    if (share) leave(share)
    if (share?.transaction.state !== 'open') throw rolledBack()
    const { transaction, owner } = share
    if (!owner) {
      delete db.sessions[share.id]
      return
    }
    // A hook may have started a save that it doesn't wait for. It belongs to this transaction, so this one waits.
    if (transaction.sharing > 0) await new Promise<void>((resolve) => (transaction.drained = resolve))
    await end(transaction, 'committed')
    if (transaction.state !== 'committed') throw rolledBack()
  }

  // Any share's failure rolls back everything, even if a hook catches it: Payload goes on without the transaction id and would save half.
  async function rollback(id: TransactionId): Promise<void> {
    const share = live.get(await id)
    if (!share) return
    leave(share)
    await end(share.transaction, 'rolled back')
  }

  function leave({ id, transaction, owner }: Share): void {
    live.delete(id)
    if (owner) return
    transaction.sharing--
    if (transaction.sharing === 0) transaction.drained?.()
  }

  async function end(transaction: Transaction, outcome: 'committed' | 'rolled back'): Promise<void> {
    if (transaction.state !== 'open') return
    transaction.state = outcome
    clearTimeout(transaction.expiry)
    for (const id of transaction.ids) delete db.sessions[id]
    transaction.drained?.()
    try {
      await (outcome === 'committed' ? writer.commit() : writer.rollback())
    } catch (error) {
      transaction.state = 'rolled back'
      await writer.rollback().catch(() => {}) // closing alone doesn't give up the file's lock while a statement is unfinished
      writer.close()
      if (outcome === 'committed') throw error
    } finally {
      lock.release()
    }
    if (outcome === 'committed') committed()
  }

  const sessionOf = ({ id }: Share): SQLiteAdapter['sessions'][string] => ({
    // Payload's type wants drizzle's own transaction; what it calls on it, statements on the connection have too.
    db: writer.statements() as unknown as SQLiteAdapter['sessions'][string]['db'],
    resolve: () => commit(id),
    reject: () => rollback(id),
  })

  return { begin, commit, rollback, lost: () => scope.getStore()?.transaction.state === 'rolled back' }
}

export const rolledBack = (): Error => new APIError('The transaction was rolled back: nothing of this save was kept. Try again.', 500, undefined, true)
