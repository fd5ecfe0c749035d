import { AsyncLocalStorage } from 'node:async_hooks'
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'
import { Declined } from './declined'

/** Runs `write` as the module that appends to records. Inside it `payload.db.create` may write to them; nothing may change or delete. */
export const appending = <T>(write: () => Promise<T>): Promise<T> => scope().run(true, write)

/**
 * Puts a guard round a database adapter: the given collections can only be appended to, and only inside `appending`.
 * Collection access says the same to every role; this also holds for the Local API with overrideAccess and for `payload.db`. Throws Declined (403).
 */
export function guardRecords(adapter: DatabaseAdapterObj, records: readonly string[]): DatabaseAdapterObj {
  return { ...adapter, init: (options) => guarded(adapter.init(options), new Set(records)) }
}

const CHANGES = ['updateOne', 'updateMany', 'deleteOne', 'deleteMany', 'upsert', 'createVersion', 'updateVersion', 'deleteVersions'] as const

type Write = (this: BaseDatabaseAdapter, args: { collection?: string; collectionSlug?: string }) => unknown

function guarded(db: BaseDatabaseAdapter, records: ReadonlySet<string>): BaseDatabaseAdapter {
  const only = (name: (typeof CHANGES)[number] | 'create', allowed: () => boolean): void => {
    const write = db[name] as Write // each has its own arguments; all name their collection, createVersion in a way of its own
    const checked: Write = async function (args) {
      if (records.has(args.collection ?? args.collectionSlug ?? '') && !allowed()) throw appendOnly()
      return write.call(this, args)
    }
    Object.assign(db, { [name]: checked })
  }
  only('create', () => scope().getStore() === true)
  for (const name of CHANGES) only(name, () => false)
  return db
}

const appendOnly = () =>
  new Declined('Records are append-only, and only the operations write them: use submit, approve, publish and the other actions.', 403, { code: 'records.append-only' })

const SCOPE: unique symbol = Symbol.for('probatum.appending')
const shared = globalThis as { [SCOPE]?: AsyncLocalStorage<true> }

/** Next bundles this module more than once into one process; all copies have to mean the same scope. */
const scope = (): AsyncLocalStorage<true> => (shared[SCOPE] ??= new AsyncLocalStorage())
