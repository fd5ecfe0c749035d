import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'
import { Declined } from './declined'

/**
 * Tells whoever saves that another was first. Of two transactions that touch the same row MongoDB ends the second at once (WriteConflict),
 * and whatever is asked in it afterwards; Payload rolls the save back and would answer 500, as if the system were at fault.
 */
export function declineOvertaken(adapter: DatabaseAdapterObj): DatabaseAdapterObj {
  return { ...adapter, init: (options) => declining(adapter.init(options)) }
}

const CALLS = [
  'create', 'createVersion', 'updateOne', 'updateMany', 'updateVersion', 'upsert', 'deleteOne', 'deleteMany', 'deleteVersions', 'commitTransaction',
  'count', 'find', 'findOne', 'findVersions',
] as const

type Call = (this: BaseDatabaseAdapter, ...args: unknown[]) => Promise<unknown>

function declining(db: BaseDatabaseAdapter): BaseDatabaseAdapter {
  for (const name of CALLS) {
    const call = db[name] as Call // each has its own arguments, handed on as they are
    const told: Call = async function (...args) {
      try {
        return await call.apply(this, args)
      } catch (error) {
        throw wasEnded(error) ? overtaken(error) : error
      }
    }
    Object.assign(db, { [name]: told })
  }
  return db
}

/** The driver marks what failed with its whole transaction, and can be done again from its beginning. */
const wasEnded = (error: unknown): boolean => error instanceof Error && 'errorLabels' in error && Array.isArray(error.errorLabels) && error.errorLabels.includes('TransientTransactionError')

const overtaken = (cause: unknown): Declined =>
  Object.assign(new Declined('Another save came in between, so nothing of yours was saved. Save again: if it changed the same text, you will be shown both.', 409, { code: OVERTAKEN }), { cause })

/** The code of the Declined that this throws: the same work done again may well succeed. */
export const OVERTAKEN = 'overtaken'
