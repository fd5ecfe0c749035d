import type { CollectionSlug, JsonObject } from 'payload'
import type { Cms } from '../cms'
import { WITHOUT_JOINS } from '../stored'

export type Row = JsonObject & { readonly id: string }

/** Something that is moved whole: the rows of one collection, or its versions. */
export interface Part {
  readonly name: string
  /** All of it, some at a time, so that memory stays small. */
  readonly pages: (cms: Cms) => AsyncGenerator<readonly Row[]>
  /** What a database has of a page of another one, and of nothing else. */
  readonly counterparts: (cms: Cms, page: readonly Row[]) => Promise<readonly Row[]>
  readonly count: (cms: Cms) => Promise<number>
  readonly create: (cms: Cms, row: Row) => Promise<unknown>
  /** How a difference names a row. */
  readonly label: (row: Row) => string
}

/**
 * Everything but what Payload keeps for itself (preferences of the admin's lists, locks of open forms, its own migrations), and links to previews:
 * they hold only as long as the secret they were signed under and the address they lead to.
 */
export const partsOf = ({ payload }: Cms): Part[] =>
  Object.values(payload.collections)
    .filter(({ config }) => !config.slug.startsWith('payload-') && config.slug !== 'preview-links')
    .flatMap(({ config: { slug, versions } }) => [rowsOf(slug), ...(versions ? [versionsOf(slug)] : [])])

const PAGE = 50

const rowsOf = (collection: CollectionSlug): Part => ({
  name: collection,
  pages: (cms) => pages(cms, collection),
  async counterparts({ payload }, page) {
    const { docs } = await payload.db.find<Row>({ collection, where: { id: { in: page.map(({ id }) => id) } }, limit: 0, pagination: false, ...WITHOUT_JOINS })
    return docs
  },
  count: async ({ payload }) => (await payload.db.count({ collection })).totalDocs,
  create: ({ payload }, row) => payload.db.create({ collection, data: row, returning: false }),
  label: ({ id }) => `${collection} ${id}`,
})

/** A version has no id of its own that lasts: each database gives another. It is known by its document and all that it holds. */
const versionsOf = (collection: CollectionSlug): Part => ({
  name: `versions of ${collection}`,
  async *pages(cms) {
    for await (const page of pages(cms, collection)) yield await versions(cms, collection, page.map(({ id }) => id))
  },
  counterparts: (cms, page) => versions(cms, collection, [...new Set(page.map(({ parent }) => String(parent)))]),
  count: async ({ payload }) => (await payload.db.countVersions({ collection })).totalDocs,
  create: ({ payload }, { parent, version, createdAt, updatedAt }) =>
    payload.db.createVersion({ collectionSlug: collection, parent: String(parent), versionData: version as JsonObject, createdAt: String(createdAt), updatedAt: String(updatedAt), autosave: false, returning: false }),
  label: ({ parent, updatedAt }) => `the version of ${collection} ${String(parent)} of ${String(updatedAt)}`,
})

async function* pages({ payload }: Cms, collection: CollectionSlug): AsyncGenerator<readonly Row[]> {
  for (let last = ''; ; ) {
    const { docs } = await payload.db.find<Row>({ collection, where: { id: { greater_than: last } }, sort: 'id', limit: PAGE, pagination: false, ...WITHOUT_JOINS })
    const end = docs.at(-1)
    if (end === undefined) return
    yield docs
    last = end.id
  }
}

/** Oldest first, as the adapter marks the latest by what comes after it. */
async function versions({ payload }: Cms, collection: CollectionSlug, parents: readonly string[]): Promise<readonly Row[]> {
  const { docs } = await payload.db.findVersions({ collection, where: { parent: { in: parents } }, sort: 'updatedAt', limit: 0, pagination: false })
  return (docs as unknown as Row[]).map(({ id: _own, latest: _marked, ...version }) => version as unknown as Row)
}
