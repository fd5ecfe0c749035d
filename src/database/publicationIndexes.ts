import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SearchedPart } from '../domain/search/searched'

/** What live publications are listed by (src/delivery/mongoStore.ts). */
const LISTED_BY = ['kind', 'clinic', 'topics', 'specialties', 'claims', 'sources', 'reviewers', 'media', 'treatments', 'translations'] as const
const SEARCHED: readonly SearchedPart[] = ['title', 'lead', 'anywhere']

const NEWEST_FIRST = { firstPublishedAt: -1, subject: -1 } as const

/**
 * One index for each thing that publications are listed by, in the order of lists: a page is read where it lies, however many there are; what else is
 * asked of an entry stands at its end. And one for the words of each part. Payload's own `indexes` can't say it: on SQLite the same fields are
 * rows of another table (migrations/sqlite, publication_keys). They have MongoDB's own names, which are made of the fields: an index that is to have other
 * fields is another one beside the old, which a migration drops.
 */
export async function indexPublications({ connection }: Pick<MongooseAdapter, 'connection'>): Promise<void> {
  await connection.collection('publications').createIndexes([
    ...LISTED_BY.map((name) => ({ key: { [name]: 1, state: 1, ...NEWEST_FIRST, ...(name !== 'kind' && { kind: 1 }), language: 1, reviewed: 1 } as const })),
    ...SEARCHED.map((part) => ({ key: { [`searched.${part}`]: 1, ...NEWEST_FIRST } as const })),
  ])
}
