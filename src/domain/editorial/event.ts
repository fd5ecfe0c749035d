import type { ChangeNote, Risk } from '../snapshot/snapshot'
import type { Actor } from './actor'

/** What happened to a subject. The whole workflow state follows from these, in order (evolve.ts). */
export type EventBody =
  | (EditionText & {
      readonly type: 'submitted'
      /** Distinct signers the policy asked for when it was submitted. */
      readonly approvalsNeeded: number
      /** Codes of the findings that warned and were accepted by submitting. */
      readonly warnings: readonly string[]
      /** Said to change words of the live edition alone: reviewers are shown those. */
      readonly minorCorrection?: true
    })
  | { readonly type: 'assigned'; readonly reviewer: ReviewerName; readonly due: string; /** Where another reviewer had it before. */ readonly handedOn?: { readonly from: ReviewerName; readonly reason: string } }
  | { readonly type: 'recalled'; readonly reason: string }
  | { readonly type: 'changes-requested'; readonly contentHash: string; readonly reviewer: ReviewerName; readonly comments: readonly ReviewComment[] }
  | { readonly type: 'approved'; readonly contentHash: string; readonly signature: Signature }
  | { readonly type: 'approval-revoked'; readonly contentHash: string; readonly user: string; readonly reason: string }
  | { readonly type: 'scheduled'; readonly contentHash: string; readonly publishAt: string }
  | { readonly type: 'unscheduled' }
  | { readonly type: 'schedule-failed'; readonly contentHash: string; readonly publishAt: string; readonly reasons: readonly string[] }
  | ({ readonly type: 'published' } & EditionHead)
  | { readonly type: 'revised' }
  | { readonly type: 'revision-discarded' }
  | { readonly type: 'reaffirmed'; readonly contentHash: string; readonly signature: Signature; /** Set by the signature that completes it. */ readonly edition: EditionHead | null }
  | { readonly type: 'withdrawn'; readonly reason: string; readonly notice: string; /** Where the system withdrew by policy. */ readonly cause?: string }
  | ({ readonly type: 'noted' } & Note)

/** Of a snapshot, what the record itself must know. */
export interface EditionText {
  readonly contentHash: string
  readonly slug: string
  readonly language: string
  readonly risk: Risk
  readonly changeNote: ChangeNote | null
}

export interface EditionHead extends EditionText {
  readonly number: number
  /** ISO day by which somebody must look again. */
  readonly reviewDue: string
}

/** What readers must be told of the live edition that its text doesn't say. The newest on a cause counts; an empty one lifts what was noted. */
export interface Note {
  readonly topic: NoteTopic
  readonly text: string
  /** What it comes from: `sources:ID`, `review-due:YYYY-MM-DD`. */
  readonly cause: string
}

export type NoteTopic = 'source-status' | 'review-overdue'

/** A reviewer as printed in the record: ids of the profile and its user, never a relationship. */
export interface ReviewerName {
  readonly reviewer: string
  readonly user: string
  readonly name: string
  readonly credentials: string
}

export interface ReviewComment {
  readonly text: string
  /** The words it is about, '' for the whole. */
  readonly quote: string
  /** Where it was a thread: its id, who opened it, and the ids of all that was said in it and stands in this text. */
  readonly thread?: { readonly id: string; readonly by: string; readonly said: readonly string[] }
}

/**
 * An electronic signature: printed name, time and meaning, linked to what it signs by hash. Supports the controls of 21 CFR 11.50, 11.70 and 11.200.
 */
export interface Signature extends ReviewerName {
  readonly meaning: string
  readonly licence: { readonly number: string; readonly body: string; readonly jurisdiction: string }
  /** The signer's declaration at signing (ICMJE Recommendations, II.B). */
  readonly declaresNoConflict: true
  /** What the signer proved who they are with; absent in older events: the password alone. */
  readonly factors?: readonly Factor[]
  readonly signedAt: string
}

export type Factor = 'password' | 'totp' | 'recovery-code'

/** One entry of a subject's append-only record. `hash` covers all the rest, `previous` is the hash before it. */
export interface RecordedEvent {
  readonly subject: string
  /** 1, 2, 3, … without gaps. */
  readonly seq: number
  /** UTC, never before its predecessor's. */
  readonly at: string
  readonly actor: Actor
  readonly policyHash: string
  readonly previous: string | null
  readonly body: EventBody
  readonly hash: string
}
