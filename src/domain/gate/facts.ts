import type { HeldAssertion } from '../assertions/conflicts'

/** What the gate must know that no snapshot holds, because it changes with no editor's hand. */
export interface Facts {
  /** Who holds the snapshot's slug, as `articles:ID`; null: free. `self` is this subject in the same form. */
  readonly slug: { readonly self: string; readonly owner: string | null }
  readonly claims: Readonly<Record<string, ClaimFact>>
  readonly sources: Readonly<Record<string, SourceFact>>
  /** What other live texts and the library's claims assert of the same properties of the same subjects. */
  readonly assertions: readonly HeldAssertion[]
}

export interface ClaimFact {
  readonly revision: number
  /** The newest revision whose author marked it as safety-relevant; 0: none. */
  readonly safetyRevision: number
  readonly retired: boolean
}

export type SourceStatus = 'current' | 'corrected' | 'expression-of-concern' | 'retracted' | 'unknown'

export interface SourceFact {
  readonly revision: number
  readonly safetyRevision: number
  readonly status: SourceStatus
  /** ISO day, or ''. */
  readonly statusOn: string
}

export const NO_FACTS: Facts = { slug: { self: '', owner: null }, claims: {}, sources: {}, assertions: [] }
