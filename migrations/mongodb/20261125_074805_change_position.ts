import type { MigrateUpArgs, MongooseAdapter } from '@payloadcms/db-mongodb'

/**
 * Gives the changes that have no place in the feed theirs, in the order in which they happened. Outside the migration's transaction: of two
 * processes that start together both write the same, where in transactions one would fail.
 */
export async function up(args: unknown): Promise<void> {
  const { payload } = args as MigrateUpArgs // the type that Payload gives migrations of MongoDB
  const changes = (payload.db as unknown as MongooseAdapter).connection.collection('publication-changes')
  const rows = await changes.find({}, { projection: { _id: 1 }, sort: { at: 1, subject: 1, seq: 1 } }).toArray()
  const places = rows.map(({ _id }, index) => ({ updateOne: { filter: { _id, position: { $exists: false } }, update: { $set: { position: index + 1, follows: index } } } }))
  if (places.length > 0) await changes.bulkWrite(places)
}

export const down = (): Promise<void> => Promise.resolve()
