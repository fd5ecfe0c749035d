import { randomUUID } from 'node:crypto'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapterObj } from 'payload'
import { committed } from './committed'

/**
 * Marks on MongoDB what SQLite's triggers mark by themselves: that something becomes public, or ceases to be. The mark changes before and after
 * each write of `publications` and `publication-changes`, and says in between that one is under way: whoever reads it after what it marks
 * (src/delivery/server) knows that it may have seen either. A process that dies in between leaves its mark standing; it counts for 30 seconds.
 */
export function markPublic(adapter: DatabaseAdapterObj): DatabaseAdapterObj {
  return { ...adapter, init: (options) => marking(adapter.init(options) as unknown as MongooseAdapter) }
}

const PUBLIC: ReadonlySet<string> = new Set(['publications', 'publication-changes'])
const WRITES = ['create', 'updateOne', 'updateMany', 'deleteOne', 'deleteMany', 'upsert'] as const

interface Arguments {
  readonly collection: string
  readonly req?: { readonly transactionID?: unknown }
}
type Write = (this: MongooseAdapter, args: Arguments) => Promise<unknown>
type Ending = (this: MongooseAdapter, id: string | number | Promise<string | number>) => Promise<void>

function marking(db: MongooseAdapter): MongooseAdapter {
  const marks = () => db.connection.collection<Mark>('publication-epoch')
  const begin = async (token: string): Promise<void> => void (await marks().updateOne({ _id: MARK }, { $set: { mark: token, [`writing.${token}`]: new Date() } }, { upsert: true }))
  const end = async (token: string): Promise<void> => {
    // What was written stands, whatever becomes of the mark: it is over by itself after a while.
    await marks().updateOne({ _id: MARK }, { $set: { mark: randomUUID() }, $unset: { [`writing.${token}`]: '' } }).catch(() => undefined)
    committed()
  }
  /** What is written in a transaction shows at its end. */
  const within = new Map<unknown, string>()

  for (const name of WRITES) {
    const write = db[name] as unknown as Write
    const marked: Write = async function (args) {
      if (!PUBLIC.has(args.collection)) return write.call(this, args)
      const transaction = await args.req?.transactionID
      if (transaction !== undefined && within.has(transaction)) return write.call(this, args)
      const token = randomUUID()
      if (transaction !== undefined) within.set(transaction, token)
      await begin(token)
      if (transaction !== undefined) return write.call(this, args)
      try {
        return await write.call(this, args)
      } finally {
        await end(token)
      }
    }
    Object.assign(db, { [name]: marked })
  }
  for (const name of ['commitTransaction', 'rollbackTransaction'] as const) {
    const finish = db[name]
    const marked: Ending = async function (id) {
      const transaction = await id
      const token = within.get(transaction)
      within.delete(transaction)
      try {
        await finish.call(this, transaction)
      } finally {
        if (token !== undefined) await end(token)
      }
    }
    Object.assign(db, { [name]: marked })
  }
  return db
}

const MARK = 'publications'

interface Mark {
  readonly _id: string
  readonly mark: string
  readonly writing?: Readonly<Record<string, Date>>
}
