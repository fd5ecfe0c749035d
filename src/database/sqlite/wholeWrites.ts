import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { PayloadRequest } from 'payload'
import { rolledBack, type Transactions } from './transactions'

/** Everything of an adapter that writes. Each takes several statements for one document: its row, and a row for every entry of its lists. */
const WRITES = [
  'create',
  'createVersion',
  'createGlobal',
  'createGlobalVersion',
  'deleteOne',
  'deleteMany',
  'deleteVersions',
  'updateOne',
  'updateMany',
  'updateJobs',
  'updateVersion',
  'updateGlobal',
  'updateGlobalVersion',
  'upsert',
] as const

type Write = (this: SQLiteAdapter, args: { req?: Partial<PayloadRequest> }) => Promise<unknown>

/** Gives a transaction of its own to every write that comes without one, so that `payload.db.create` is as whole as `payload.create`. */
export function wholeWrites(db: SQLiteAdapter, transactions: Transactions): void {
  for (const name of WRITES) {
    const write = db[name] as Write // each has its own arguments; all have `req`
    const whole: Write = async function (args) {
      const given = await args.req?.transactionID
      if (given && db.sessions[given]) return write.call(this, args)
      // Payload falls back to the bare connection for an id it doesn't know, and would save this part of a lost whole.
      if (given || transactions.lost()) throw rolledBack()
      const id = await transactions.begin()
      try {
        const written = await write.call(this, { ...args, req: within(args.req, id) })
        await transactions.commit(id)
        return written
      } catch (error) {
        await transactions.rollback(id)
        throw error
      }
    }
    Object.assign(db, { [name]: whole })
  }
}

/** The request as it is, but with this transaction: its own stays untouched, since others may be using it at the same time. */
const within = (req: Partial<PayloadRequest> | undefined, transactionID: string): Partial<PayloadRequest> =>
  Object.assign(Object.create(req ?? null), { transactionID })
