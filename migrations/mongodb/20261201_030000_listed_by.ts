import type { MigrateUpArgs, MongooseAdapter } from '@payloadcms/db-mongodb'

/** Drops the indexes that lists went by until they knew of languages and dates of review (src/database/publicationIndexes.ts). What another process has dropped already is as it should be. */
export async function up(args: unknown): Promise<void> {
  const { payload } = args as MigrateUpArgs // the type that Payload gives migrations of MongoDB
  const publications = (payload.db as unknown as MongooseAdapter).connection.collection('publications')
  const old = (await publications.indexes()).flatMap(({ name = '' }) => (name.startsWith('listed_by_') ? [name] : []))
  await Promise.allSettled(old.map((name) => publications.dropIndex(name)))
}

export const down = (): Promise<void> => Promise.resolve()
