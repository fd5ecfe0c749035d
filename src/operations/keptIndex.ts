import type { CollectionSlug, Payload, SelectIncludeType, Where } from 'payload'
import type { Cms } from './cms'
import { rows } from './rows'

interface Row {
  readonly id: string
  readonly updatedAt: string
}

interface Kept<Index> {
  readonly index: Index
  /** When each document was saved that the index knows. */
  readonly saved: Map<string, string>
  /** The newest of them. */
  newest: string
  looking: Promise<void> | null
}

/** Clocks of several machines differ, and a save is seen when it is committed, which may be later than its time. */
const MARGIN_MS = 60_000

/**
 * One index a process and database of what a collection holds, made at the first question (some seconds for 50,000 documents) and brought up to
 * date at each further one, also with what another process has saved.
 */
export function keptIndex<Document extends Row, Index>(collection: CollectionSlug, select: SelectIncludeType, make: () => Index, take: (index: Index, document: Document) => void): (cms: Cms) => Promise<Index> {
  const kept = new WeakMap<Payload, Kept<Index>>()

  /** Takes in what was saved since the last look: one indexed query that mostly finds nothing. */
  async function look(cms: Cms, own: Kept<Index>): Promise<void> {
    const since: Where = own.newest === '' ? {} : { updatedAt: { greater_than: new Date(Date.parse(own.newest) - MARGIN_MS).toISOString() } }
    for await (const document of rows<Document>(cms, collection, since, { ...select, updatedAt: true })) {
      const { id, updatedAt } = document
      if (own.saved.get(id) === updatedAt) continue
      take(own.index, document)
      own.saved.set(id, updatedAt)
      if (updatedAt > own.newest) own.newest = updatedAt
    }
  }

  return async (cms) => {
    const own = kept.get(cms.payload) ?? { index: make(), saved: new Map<string, string>(), newest: '', looking: null }
    kept.set(cms.payload, own)
    own.looking ??= look(cms, own).finally(() => (own.looking = null))
    await own.looking
    return own.index
  }
}
