import type { Where } from 'payload'
import type { Cms } from './cms'

/** Where a claim or source is used, in words: by working copies, by claims, and by what the record names. */
export async function whereUsed(cms: Cms, collection: 'claims' | 'sources', id: string): Promise<string[]> {
  const uses = collection === 'claims' ? CLAIM_USES : SOURCE_USES
  const found = await Promise.all([...uses.map(({ holder, field, label }) => holders(cms, holder, { [field]: { equals: id } }, label)), recorded(cms, id)])
  return found.flat()
}

interface Use {
  readonly holder: 'articles' | 'clinics' | 'claims'
  readonly field: string
  readonly label: string
}

const CLAIM_USES: readonly Use[] = [
  { holder: 'articles', field: 'usedClaims', label: 'the article' },
  { holder: 'clinics', field: 'usedClaims', label: 'the clinic' },
]
const SOURCE_USES: readonly Use[] = [
  { holder: 'claims', field: 'citations.source', label: 'the claim' },
  { holder: 'articles', field: 'references', label: 'the article' },
]

/** Of each kind, as many as anybody reads in a message. */
const MOST = 10

async function holders({ payload, req }: Cms, collection: Use['holder'], where: Where, label: string): Promise<string[]> {
  const { docs, totalDocs } = await payload.db.find<{ id: string; title?: string; name?: string; statement?: string }>({ collection, where, limit: MOST, ...(req && { req }) })
  return [...docs.map(({ title, name, statement }) => `${label} “${title ?? name ?? statement ?? ''}”`), ...(totalDocs > docs.length ? [`${totalDocs - docs.length} more ${collection}`] : [])]
}

/** Whether any snapshot or event names this id. */
export async function recorded({ payload, req }: Cms, id: string): Promise<string[]> {
  const named: Where = { names: { contains: id } }
  const [snapshot, event] = await Promise.all((['snapshots', 'review-events'] as const).map((collection) => payload.db.findOne<{ id: string }>({ collection, where: named, ...(req && { req }) })))
  return snapshot === null && event === null ? [] : ['the review record']
}
