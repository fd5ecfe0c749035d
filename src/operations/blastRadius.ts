import type { SelectIncludeType, Where } from 'payload'
import type { CopyStage } from '../domain/editorial/state'
import { keyOf, SUBJECT_COLLECTIONS, subjectOf, type Subject, type SubjectCollection } from '../domain/editorial/subject'
import type { Cms } from './cms'
import { stateOf } from './record'
import { notFound } from './refused'
import { WITHOUT_JOINS } from './stored'

/** Something of the library that texts rest on. */
export interface Shared {
  readonly collection: 'sources' | 'claims'
  readonly id: string
}

/** Everything that rests on a source or claim. */
export interface BlastRadius {
  /** The claims that cite the source; of a claim, itself. */
  readonly claims: readonly { readonly id: string; readonly statement: string }[]
  /** Working copies that cite or list it, in whatever stage. */
  readonly workingCopies: readonly Touched[]
  /** Texts under review or approved whose submitted snapshot holds it, with who has signed them so far. */
  readonly reviews: readonly (Touched & { readonly contentHash: string; readonly signedBy: readonly string[] })[]
  /** Editions that readers get now. */
  readonly live: readonly (Touched & { readonly edition: number; readonly slug: string; readonly language: string })[]
}

export interface Touched {
  readonly subject: Subject
  readonly title: string
  readonly stage: CopyStage
}

/** From a source or claim to every working copy, approval and live edition that rests on it. Throws 404. */
export async function blastRadius(cms: Cms, shared: Shared): Promise<BlastRadius> {
  const claims = await claimsOn(cms, shared)
  const [copies, reviewed, live] = await Promise.all([copiesWith(cms, shared, claims.map(({ id }) => id)), underReview(cms, shared), liveWith(cms, shared)])
  const known = await titled(cms, [...reviewed.map(({ subject }) => subject), ...live.map(({ subject }) => subject)], copies)
  return {
    claims,
    workingCopies: [...copies.values()],
    reviews: reviewed.flatMap((review) => withTitle(known, review)),
    live: live.flatMap((edition) => withTitle(known, edition)),
  }
}

type Known = ReadonlyMap<string, Touched>

const withTitle = <T extends { readonly subject: Subject }>(known: Known, of: T): (T & Touched)[] => {
  const touched = known.get(keyOf(of.subject))
  return touched === undefined ? [] : [{ ...touched, ...of }]
}

async function claimsOn(cms: Cms, { collection, id }: Shared): Promise<BlastRadius['claims']> {
  const [claims, source] = await Promise.all([
    all<{ id: string; statement: string }>(cms, 'claims', collection === 'claims' ? { id: { equals: id } } : { 'citations.source': { equals: id } }, { statement: true }),
    collection === 'claims' ? [] : all<{ id: string }>(cms, 'sources', { id: { equals: id } }, { status: true }),
  ])
  if (collection === 'claims' ? claims.length === 0 : source.length === 0) throw notFound(collection === 'claims' ? 'claim' : 'source')
  return claims.map(({ id: claim, statement }) => ({ id: claim, statement }))
}

async function copiesWith(cms: Cms, { collection, id }: Shared, claims: readonly string[]): Promise<Known> {
  const citing: Where = { usedClaims: { in: claims } }
  const found = await Promise.all([
    ...(claims.length === 0 ? [] : SUBJECT_COLLECTIONS.map((subjects) => touched(cms, subjects, citing))),
    // One query each: joined by “or”, the database would try every pair of the two lists.
    ...(collection === 'sources' ? [touched(cms, 'articles', { references: { in: [id] } })] : []),
  ])
  return new Map(found.flat().map((one) => [keyOf(one.subject), one]))
}

/** The working copy may name it no longer, and the text that waits for its signature still does. */
async function underReview(cms: Cms, { id }: Shared) {
  const locked = await Promise.all(
    SUBJECT_COLLECTIONS.map(async (collection) => (await all<{ id: string }>(cms, collection, { 'workflow.stage': { in: ['clinical-review', 'approved'] } }, { slug: true })).map((row) => `${collection}:${row.id}`)),
  )
  if (locked.flat().length === 0) return []
  const holding = await all<{ id: string; subject: string }>(cms, 'snapshots', { and: [{ subject: { in: locked.flat() } }, { names: { contains: id } }] }, { subject: true })
  const reviews = await Promise.all(
    [...new Set(holding.map(({ subject }) => subject))].map(async (key) => {
      const { review } = await stateOf(cms, subjectOf(key))
      if (review === null || !holding.some((snapshot) => snapshot.id === review.text.contentHash)) return []
      return [{ subject: subjectOf(key), contentHash: review.text.contentHash, signedBy: review.approvals.map(({ name }) => name) }]
    }),
  )
  return reviews.flat()
}

async function liveWith(cms: Cms, { collection, id }: Shared) {
  const rows = await all<{ id: string; edition: number; slug: string; language: string }>(cms, 'publications', { and: [{ state: { equals: 'live' } }, { [collection]: { in: [id] } }] }, { edition: true, slug: true, language: true })
  return rows.map(({ id: key, edition, slug, language }) => ({ subject: subjectOf(key), edition, slug, language }))
}

/** What isn't known yet of these subjects, beside what is. */
async function titled(cms: Cms, subjects: readonly Subject[], known: Known): Promise<Known> {
  const missing = (collection: SubjectCollection) => [...new Set(subjects.filter((subject) => subject.collection === collection && !known.has(keyOf(subject))).map(({ id }) => id))]
  const found = await Promise.all(SUBJECT_COLLECTIONS.map(async (collection) => (missing(collection).length === 0 ? [] : touched(cms, collection, { id: { in: missing(collection) } }))))
  return new Map([...known, ...found.flat().map((one): [string, Touched] => [keyOf(one.subject), one])])
}

async function touched(cms: Cms, collection: SubjectCollection, where: Where): Promise<Touched[]> {
  const rows = await all<{ id: string; title?: string; name?: string; workflow?: { stage?: CopyStage } }>(cms, collection, where, { [collection === 'articles' ? 'title' : 'name']: true, workflow: { stage: true } })
  return rows.map(({ id, title, name, workflow }) => ({ subject: { collection, id }, title: title ?? name ?? '', stage: workflow?.stage ?? 'draft' }))
}

/** By id and of few fields: three thousand rows sorted by a day that they must be read for take three times as long. */
async function all<T extends { readonly id: string }>({ payload }: Cms, collection: SubjectCollection | 'claims' | 'sources' | 'snapshots' | 'publications', where: Where, select: SelectIncludeType): Promise<T[]> {
  const { docs } = await payload.db.find<{ id: string }>({ collection, where, select, sort: 'id', limit: 0, pagination: false, ...WITHOUT_JOINS })
  return docs as unknown as T[]
}
