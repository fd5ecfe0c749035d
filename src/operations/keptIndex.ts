import { setImmediate } from 'node:timers/promises'
import type { CollectionSlug, Payload, SelectIncludeType, Where } from 'payload'
import type { Cms } from './cms'
import { rows } from './rows'
import { WITHOUT_JOINS } from './stored'

interface Row {
  readonly id: string
  readonly updatedAt: string
}

interface Kept<Index> {
  readonly index: Index
  /** When each document was saved that the index knows. */
  readonly saved: Map<string, string>
  /** When the last look began; null: there was none. */
  looked: number | null
  looking: Promise<void> | null
}

/** Clocks of several machines differ, and a save is seen when it is committed, which may be later than its time. */
const MARGIN_MS = 60_000
/** SQLite answers within the turn: others get theirs after so many documents. */
const TURN = 200

/**
 * One index a process and database of what a collection holds, made at the first question (some seconds for 50,000 documents) and brought up to
 * date at each further one, also with what another process has saved.
 */
export function keptIndex<Document extends Row, Index>(collection: CollectionSlug, select: SelectIncludeType, make: () => Index, take: (index: Index, document: Document) => void): (cms: Cms) => Promise<Index> {
  const kept = new WeakMap<Payload, Kept<Index>>()

  /** Takes in what was saved since the last look. */
  async function look(cms: Cms, own: Kept<Index>): Promise<void> {
    const began = Date.now()
    const wanted: SelectIncludeType = { ...select, updatedAt: true }
    const news = own.looked === null ? rows<Document>(cms, collection, {}, wanted) : await savedSince<Document>(cms, collection, new Date(own.looked - MARGIN_MS), wanted)
    let seen = 0
    for await (const document of news) {
      const { id, updatedAt } = document
      if (++seen % TURN === 0) await setImmediate()
      if (own.saved.get(id) === updatedAt) continue
      take(own.index, document)
      own.saved.set(id, updatedAt)
    }
    own.looked = began
  }

  return async (cms) => {
    const own = kept.get(cms.payload) ?? { index: make(), saved: new Map<string, string>(), looked: null, looking: null }
    kept.set(cms.payload, own)
    own.looking ??= look(cms, own).finally(() => (own.looking = null))
    await own.looking
    return own.index
  }
}

/** In the order of their saves and in one piece: in the order of ids, SQLite would look at every document. It mostly finds nothing. */
async function savedSince<Document extends Row>({ payload }: Cms, collection: CollectionSlug, since: Date, select: SelectIncludeType): Promise<readonly Document[]> {
  const where: Where = { updatedAt: { greater_than: since.toISOString() } }
  const { docs } = await payload.db.find({ collection, where, sort: 'updatedAt', limit: 0, pagination: false, select, ...WITHOUT_JOINS })
  return docs as unknown as readonly Document[]
}
