import type { BaseDatabaseAdapter, DatabaseAdapterObj, UpdateOneArgs } from 'payload'
import { Declined } from './declined'

/** The collections whose saves are counted and compared, so that of two that overlap one is told. */
export const REVISED = ['articles', 'clinics', 'claims', 'sources'] as const

/**
 * Makes `updateOne` on the given collections compare: data with `revision: n` is written only where the stored revision is n - 1, else
 * Declined (409) is thrown and nothing is written. Of two saves that began from the same revision one wins, also without transactions:
 * the comparison is part of the write. Data without a revision (a projection's hint) is written as ever.
 */
export function compareRevisions(adapter: DatabaseAdapterObj, collections: readonly string[]): DatabaseAdapterObj {
  return { ...adapter, init: (options) => comparing(adapter.init(options), new Set(collections)) }
}

function comparing(db: BaseDatabaseAdapter, collections: ReadonlySet<string>): BaseDatabaseAdapter {
  const { updateOne } = db
  db.updateOne = async function (args) {
    const { revision } = args.data
    if (!collections.has(args.collection) || typeof revision !== 'number') return updateOne.call(this, args)
    const { id, where, returning, ...rest } = args
    // Both adapters answer null when nothing matched, and also when nothing is to be returned: so always ask for the document.
    const written: unknown = await updateOne.call(this, { ...rest, where: { and: [target(args), { revision: { equals: revision - 1 } }] }, returning: true })
    if (!written) throw conflict(args, revision, await this.findOne({ collection: args.collection, where: target(args), req: args.req }))
    return returning === false ? null : written
  }
  return db
}

const target = ({ id, where }: UpdateOneArgs) => where ?? { id: { equals: id } }

/** Both texts are in the answer, so that nothing is lost. */
const conflict = ({ collection, id, data }: UpdateOneArgs, revision: number, theirs: unknown) =>
  new Declined(
    'Somebody else saved this in the meantime, so nothing of yours was saved. Keep a copy of your text, reload, and make your changes to the newer version.',
    409,
    { code: 'revision.conflict', collection, id, revision: revision - 1, yours: data, theirs },
  )
