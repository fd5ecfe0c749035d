import type { MongooseAdapter } from '@payloadcms/db-mongodb'

/** What live publications are listed by (src/delivery/mongoStore.ts). */
const LISTED_BY = ['kind', 'clinic', 'topics', 'claims', 'sources', 'reviewers', 'media', 'treatments', 'translations'] as const

/**
 * One index for each thing that publications are listed by, in the order of lists: a page is read where it lies, however many there are.
 * Payload's own `indexes` can't say it: on SQLite the same fields are rows of another table (migrations/sqlite, publication_keys).
 */
export async function indexPublications({ connection }: Pick<MongooseAdapter, 'connection'>): Promise<void> {
  await connection.collection('publications').createIndexes(LISTED_BY.map((name) => ({ name: `listed_by_${name}`, key: { [name]: 1, state: 1, firstPublishedAt: -1, subject: -1 } })))
}
