import type { Place } from '../snapshot/passage'

/** What a reviewer says of a claim. */
export const VERDICTS = ['supported', 'not-supported', 'needs-better-source'] as const
export type Verdict = (typeof VERDICTS)[number]

/** “Not supported: …” */
export const VERDICT_IN_WORDS: Readonly<Record<Verdict, string>> = { supported: 'Supported', 'not-supported': 'Not supported', 'needs-better-source': 'Needs a better source' }

/** One thing that somebody of the team has said about a text under review: what opens a thread, a mark on a claim, or a reply. */
export interface Comment {
  readonly id: string
  /** The snapshot that was under review; '' for a reply that was given while none was. */
  readonly contentHash: string
  /** When that snapshot was submitted: the same text may be submitted twice, and each time is a round of its own. */
  readonly round: string
  /** The exact words it is about, and where they stood; '' and null for the whole text. */
  readonly quote: string
  readonly place: Place | null
  /** Of a mark: the claim and the verdict on it. */
  readonly mark: { readonly claim: string; readonly verdict: Verdict } | null
  readonly text: string
  readonly by: Author
  /** UTC instants. */
  readonly at: string
  readonly editedAt: string | null
  /** The thread it answers in; '' where it opens one, under its own id. */
  readonly replyTo: string
  readonly mentions: readonly Author[]
  /** Of what opens a thread. */
  readonly resolved: { readonly by: Author; readonly at: string } | null
}

/** A user by id, with the name as it was printed then: nothing deleted later can reach into it. */
export interface Author {
  readonly id: string
  readonly name: string
}
