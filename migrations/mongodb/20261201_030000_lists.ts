import type { MigrateUpArgs, MongooseAdapter } from '@payloadcms/db-mongodb'

/**
 * Gives publications that have no card a whole one, until they are projected anew: lists read nothing else (src/delivery/mongoStore.ts). And drops the
 * indexes that lists went by until they knew of languages and dates of review (src/database/publicationIndexes.ts). Two processes may do it at once:
 * what another has dropped already is as it should be.
 */
export async function up(args: unknown): Promise<void> {
  const { payload } = args as MigrateUpArgs // the type that Payload gives migrations of MongoDB
  const publications = (payload.db as unknown as MongooseAdapter).connection.collection('publications')
  for await (const { _id, publication } of publications.find({ card: { $exists: false } }, { projection: { publication: 1 } })) await publications.updateOne({ _id, card: { $exists: false } }, { $set: { card: publication as object } })
  const old = (await publications.indexes()).flatMap(({ name = '' }) => (name.startsWith('listed_by_') ? [name] : []))
  await Promise.allSettled(old.map((name) => publications.dropIndex(name)))
}

export const down = (): Promise<void> => Promise.resolve()
