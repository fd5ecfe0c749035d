import type { SourceStatus } from '../gate/facts'
import type { ArticleSnapshot, ChangeNote, ClinicSnapshot, Snapshot } from '../snapshot/snapshot'

/** The read model of one subject that is, or was, live: derived from its record, and all that the delivery server ever sees of it. */
export type Publication = LivePublication | WithdrawnPublication

export type SubjectKind = 'article' | 'clinic'

/** `articles:ID` or `clinics:ID`. */
export type SubjectId = `${'articles' | 'clinics'}:${string}`

interface PublicationBase {
  readonly subject: SubjectId
  readonly kind: SubjectKind
  readonly id: string
  readonly language: string
  readonly slug: string
  /** Where earlier editions stood, in this language; readers who come there are sent on. */
  readonly formerSlugs: readonly string[]
  /** UTC instant of the first edition; later editions don't change it. */
  readonly firstPublishedAt: string
}

export interface LivePublication<S extends Snapshot = Snapshot> extends PublicationBase {
  readonly state: 'live'
  readonly edition: number
  readonly contentHash: string
  readonly snapshot: S
  /** UTC instant. */
  readonly publishedAt: string
  /** This edition's own: a reaffirmed text has none, whatever its snapshot says of the edition before. */
  readonly changeNote: ChangeNote | null
  /** ISO day of the newest signature. */
  readonly lastReviewed: string
  /** ISO day by which somebody must look again. */
  readonly reviewDue: string
  readonly review: { readonly signatures: readonly PublicSignature[] }
  readonly notices: readonly PublicNotice[]
  /** Superseded editions, newest first; empty where the policy shows none. */
  readonly editions: readonly SupersededEdition[]
  /** By source id, for every reference of the snapshot: what is known of the source today. */
  readonly sources: Readonly<Record<string, SourceStanding>>
  /** Of reviewers, as its topics ask for them today; of no clinic. */
  readonly specialties: readonly string[]
}

/** What a publication shows of the library as it is today, beside what was signed. */
export type Today = Pick<LivePublication, 'sources' | 'specialties'>

export type LiveArticle = LivePublication<ArticleSnapshot>
export type LiveClinic = LivePublication<ClinicSnapshot>

/** A tombstone. It has no field that could hold a word of what was withdrawn, but for the title where the policy shows it. */
export interface WithdrawnPublication extends PublicationBase {
  readonly state: 'withdrawn'
  readonly withdrawal: { readonly at: string; readonly notice: string; readonly title: string | null }
}

/** A reviewer's signature as the public reads it: no account, no licence number. */
export interface PublicSignature {
  readonly reviewer: string
  readonly name: string
  readonly credentials: string
  readonly meaning: string
  readonly signedAt: string
  /** ISO day, as the house counts days; absent in what was derived before it was kept. */
  readonly signedOn?: string
}

/** What readers must be told of a live edition that its text doesn't say. */
export interface PublicNotice {
  readonly kind: 'source-status' | 'review-overdue'
  readonly text: string
  readonly at: string
}

export interface SupersededEdition {
  readonly number: number
  readonly publishedAt: string
  readonly changeNote: ChangeNote | null
  readonly contentHash: string
}

/** No words: what editors write of a source reaches readers with no edition, unreviewed. */
export interface SourceStanding {
  readonly status: SourceStatus
  /** ISO day, or ''. */
  readonly statusOn: string
}

/** One line of what has changed in public, for frontends that rebuild page by page. One per event of a subject's record at most. */
export interface PublicationChange {
  readonly subject: SubjectId
  /** Of the event in the subject's record. */
  readonly seq: number
  readonly at: string
  /** `moved`: published under another slug than the edition before, which stood at `formerSlug`. `noted`: its notices changed. */
  readonly kind: 'published' | 'moved' | 'noted' | 'withdrawn'
  readonly language: string
  readonly slug: string
  /** Set when moved. */
  readonly formerSlug: string | null
  /** The number of the edition published, noted or withdrawn. */
  readonly edition: number
}

export const subjectId = (kind: SubjectKind, id: string): SubjectId => `${kind === 'article' ? 'articles' : 'clinics'}:${id}`
