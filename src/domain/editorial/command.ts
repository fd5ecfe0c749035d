import type { Finding } from '../gate/rule'
import type { StatementKind } from '../prose/kinds'
import type { Actor } from './actor'
import type { Matter, SignerFacts } from './eligibility'
import type { EditionText, Factor, Note, ReviewComment, ReviewerName } from './event'

/** What somebody wants done, with all the facts that deciding it takes. */
export type Command = { readonly actor: Actor } & (
  | { readonly action: 'submit'; readonly text: EditionText; readonly findings: readonly Finding[]; /** Absent: an ordinary submission. */ readonly minorCorrection?: MinorCorrection }
  | { readonly action: 'assign'; readonly reviewer: ReviewerName | null; readonly due: string }
  | { readonly action: 'hand-on'; readonly reviewer: ReviewerName | null; readonly reason: string }
  | { readonly action: 'recall'; readonly reason: string }
  | ({ readonly action: 'request-changes'; readonly contentHash: string; readonly comments: readonly ReviewComment[]; /** Ids of the open comments that its sender saw; null: whatever is open goes. */ readonly seen: readonly string[] | null } & Signing)
  | ({ readonly action: 'approve'; readonly contentHash: string } & Signing & SignatureGiven & TextNow)
  | { readonly action: 'revoke'; readonly reason: string }
  | ({ readonly action: 'schedule'; readonly publishAt: string } & TextNow)
  | { readonly action: 'unschedule' }
  | ({ readonly action: 'publish'; /** The hash the publisher saw; null: whatever was signed, for the schedule. */ readonly contentHash: string | null } & TextNow)
  | { readonly action: 'revise' }
  | { readonly action: 'discard-revision' }
  | ({ readonly action: 'reaffirm'; readonly contentHash: string } & Signing & SignatureGiven & TextNow)
  | { readonly action: 'withdraw'; readonly reason: string; readonly notice: string; readonly cause?: string }
  | ({ readonly action: 'note' } & Note)
)

/** A submission that is said to change words of the live edition alone. */
export interface MinorCorrection {
  /** In what it rests on something else than that edition; empty: nothing. */
  readonly otherEvidence: readonly string[]
}

/** Who acts as a reviewer, and on what. */
export interface Signing {
  readonly signer: SignerFacts
  readonly matter: Matter
}

export interface SignatureGiven {
  readonly signature: {
    /** What was given at the moment of signing was right: the password, and a code where one is asked for. */
    readonly verified: boolean
    /** Where it was: what they are. */
    readonly factors?: readonly Factor[]
    /** Where it was not: what is wrong. */
    readonly wrong?: WrongProof
    readonly declaresNoConflict: boolean
  }
}

export type WrongProof = 'password' | 'code' | 'code-missing' | 'code-used'

/** What the gate and the working copy say at this moment. */
export interface TextNow {
  readonly findings: readonly Finding[]
  /** The public fields in which the working copy differs from what was submitted. */
  readonly drift: readonly string[]
  /** What the claims of the submitted text are about: some facts age faster than others. */
  readonly kinds: readonly StatementKind[]
}

export type CommandOf<A extends Command['action']> = Extract<Command, { action: A }>
