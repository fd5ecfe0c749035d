import type { Where } from 'payload'
import type { Cms } from './cms'

/** Where something shared is used, in words: by working copies, by claims, and by what the record names. */
export async function whereUsed(cms: Cms, collection: Shared, id: string): Promise<string[]> {
  const found = await Promise.all([...USES[collection].map(({ holder, field, label }) => holders(cms, holder, { [field]: { equals: id } }, label)), recorded(cms, id)])
  return found.flat()
}

export type Shared = 'articles' | 'claims' | 'sources' | 'topics' | 'clinics' | 'media'

interface Use {
  readonly holder: 'articles' | 'clinics' | 'claims' | 'sources' | 'medical-reviewers'
  readonly field: string
  readonly label: string
}

const byArticles = (field: string): Use => ({ holder: 'articles', field, label: 'the article' })

/** An image within a text is no relationship; the gate tells where one is gone (media.not-image). */
const USES: Readonly<Record<Shared, readonly Use[]>> = {
  claims: [byArticles('usedClaims'), { holder: 'clinics', field: 'usedClaims', label: 'the clinic' }],
  sources: [{ holder: 'claims', field: 'citations.source', label: 'the claim' }, byArticles('references')],
  topics: [byArticles('topics')],
  articles: [{ holder: 'articles', field: 'translationOf', label: 'its translation' }],
  clinics: [byArticles('clinic'), { holder: 'clinics', field: 'translationOf', label: 'its translation' }],
  media: [byArticles('heroImage.image'), { holder: 'sources', field: 'archivedCopy', label: 'the source' }, { holder: 'medical-reviewers', field: 'photo', label: 'the reviewer' }],
}

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
