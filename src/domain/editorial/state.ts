import type { EditionHead, EditionText, Note, ReviewerName, Signature } from './event'

/** Where the working copy stands. */
export const COPY_STAGES = ['draft', 'clinical-review', 'approved', 'published'] as const
export type CopyStage = (typeof COPY_STAGES)[number]

/** “This text is …” */
export const IN_WORDS: Readonly<Record<CopyStage, string>> = { draft: 'a draft', 'clinical-review': 'in clinical review', approved: 'approved', published: 'published' }

/** What the public gets. Independent of the copy's stage: a live edition stays while its successor is written. */
export type Live =
  | { readonly type: 'none' }
  | { readonly type: 'edition'; readonly edition: Edition }
  | { readonly type: 'withdrawn'; readonly edition: Edition; readonly at: string; readonly notice: string }

export interface Edition extends EditionHead {
  readonly publishedAt: string
  /** When its text was frozen for review: what was saved later is not in it. A reaffirmed edition keeps its text's. */
  readonly submittedAt: string
  readonly signatures: readonly Signature[]
}

/** The moment up to which its signers knew what has become of its sources. */
export const lastSignedAt = ({ signatures, publishedAt }: Edition): string => signatures.map(({ signedAt }) => signedAt).sort().at(-1) ?? publishedAt

/** One round of review: from submit until it is published, recalled or sent back. */
export interface Review {
  readonly text: EditionText
  /** Said to change words of the live edition alone. */
  readonly minorCorrection: boolean
  readonly approvalsNeeded: number
  readonly submittedAt: string
  readonly approvals: readonly Signature[]
  readonly assignments: readonly { readonly reviewer: ReviewerName; readonly due: string }[]
  readonly publishAt: string | null
}

export interface SubjectState {
  /** Of the newest event; 0 before the first. */
  readonly seq: number
  readonly at: string | null
  readonly hash: string | null
  readonly copy: CopyStage
  readonly live: Live
  /** Set in clinical-review and approved. */
  readonly review: Review | null
  /** Signatures towards the reaffirmation of the live edition. */
  readonly reaffirmations: readonly Signature[]
  /** What stands beside the live edition, oldest first; a new edition begins with none. */
  readonly notes: readonly (Note & { readonly at: string })[]
  /** Every edition ever, oldest first. */
  readonly editions: readonly Edition[]
}

export const beginning: SubjectState = { seq: 0, at: null, hash: null, copy: 'draft', live: { type: 'none' }, review: null, reaffirmations: [], notes: [], editions: [] }

export const isLocked = (state: SubjectState): boolean => state.copy === 'clinical-review' || state.copy === 'approved'
