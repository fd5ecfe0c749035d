import type { Block } from '../snapshot/content'
import type { ArticleSnapshot, ClinicSnapshot } from '../snapshot/snapshot'
import type { Publication, SubjectId, SubjectKind } from './publication'
import { titleOf } from '../snapshot/title'
import { searchedOf, type Searched } from '../search/searched'
import { cardOf, inPieces } from './extent'
import { groupOf } from './translations'

/** A publication as it is stored: what it can be found by, beside the whole. Every store finds by these columns alone. */
export interface PublicationRow {
  readonly subject: SubjectId
  readonly kind: SubjectKind
  readonly state: Publication['state']
  readonly language: string
  readonly slug: string
  readonly formerSlugs: readonly string[]
  readonly firstPublishedAt: string
  readonly title: string | null
  readonly edition: number | null
  /** ISO day of the newest signature. */
  readonly reviewed: string | null
  /** ISO day. */
  readonly reviewDue: string | null
  /** Slugs. */
  readonly topics: readonly string[]
  readonly topicIds: readonly string[]
  /** Names as `nameKey` writes them. */
  readonly specialties: readonly string[]
  readonly claims: readonly string[]
  readonly sources: readonly string[]
  readonly reviewers: readonly string[]
  /** SHA-256 digests. */
  readonly media: readonly string[]
  /** Names as `nameKey` writes them. */
  readonly treatments: readonly string[]
  /** The group of the text and its translations (translations.ts): one. */
  readonly translations: readonly string[]
  readonly clinic: string | null
  readonly latitude: number | null
  readonly longitude: number | null
  /** The words by which it is found; null: it is not. */
  readonly searched: Searched | null
  /** What lists show of it (extent.ts). */
  readonly card: object
  /** Without its blocks (extent.ts). */
  readonly publication: object
  readonly blocks: readonly Block[] | null
}

/** The row of a publication. A withdrawn one can be found by its address alone: by no claim, source, person, topic or file. */
export function rowOf(publication: Publication): PublicationRow {
  const { subject, kind, state, language, slug, formerSlugs, firstPublishedAt } = publication
  const row = { subject, kind, state, language, slug, formerSlugs, firstPublishedAt, ...NOTHING_TO_FIND, card: cardOf(publication), ...inPieces(publication) }
  if (publication.state === 'withdrawn') return row
  const { snapshot, review, edition, lastReviewed, reviewDue, specialties } = publication
  return {
    ...row,
    title: titleOf(snapshot),
    edition,
    reviewed: lastReviewed,
    reviewDue,
    claims: distinct(snapshot.claims.map(({ id }) => id)),
    sources: distinct(snapshot.bibliography.map(({ source }) => source)),
    reviewers: distinct(review.signatures.map(({ reviewer }) => reviewer)),
    translations: [groupOf(snapshot)],
    media: distinct(snapshot.media.map(({ sha256 }) => sha256)),
    specialties: distinct(specialties.map(nameKey)),
    searched: searchedOf(snapshot),
    ...(snapshot.kind === 'article' ? columnsOfArticle(snapshot) : columnsOfClinic(snapshot)),
  }
}

/** One spelling for the name of a treatment or specialty, for storing and for asking. */
export const nameKey = (name: string): string => name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()

const NOTHING_TO_FIND = { title: null, edition: null, reviewed: null, reviewDue: null, topics: [], topicIds: [], specialties: [], claims: [], sources: [], reviewers: [], media: [], treatments: [], translations: [], clinic: null, latitude: null, longitude: null, searched: null } as const

const columnsOfArticle = ({ topics, clinic }: ArticleSnapshot) => ({ topics: distinct(topics.map(({ slug }) => slug)), topicIds: distinct(topics.map(({ id }) => id)), clinic: clinic?.id ?? null })

const columnsOfClinic = ({ treatments, latitude, longitude }: ClinicSnapshot) => ({
  treatments: distinct(treatments.map(({ name }) => nameKey(name))),
  latitude,
  longitude,
})

const distinct = (values: readonly string[]): string[] => [...new Set(values)]
