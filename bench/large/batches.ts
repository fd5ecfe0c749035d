import type { PayloadRequest } from 'payload'
import type { Cms } from '../../src/operations/cms'

/** So many saves a transaction: one flush to the disk for all of them, and no transaction so long that it is given up. */
const AT_ONCE = 200

/** Makes so many documents, one after the other, some in each transaction where the database has them. */
export async function inBatches({ payload }: Cms, count: number, make: (n: number, req: PayloadRequest) => Promise<void>): Promise<void> {
  for (let from = 0; from < count; from += AT_ONCE) {
    const transactionID = (await payload.db.beginTransaction()) ?? undefined
    for (let n = from; n < Math.min(from + AT_ONCE, count); n++) await make(n, { ...(transactionID !== undefined && { transactionID }) } as PayloadRequest)
    if (transactionID !== undefined) await payload.db.commitTransaction(transactionID)
  }
}
