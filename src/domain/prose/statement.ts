import type { Place } from '../snapshot/passage'
import type { StatementKind } from './kinds'

/** A sentence or list item of a passage, judged. */
export interface Statement {
  readonly place: Place
  readonly text: string
  readonly factual: boolean
  /** Set where factual. */
  readonly kind: StatementKind | null
  /** 0 to 1: how surely it is a statement of fact that needs a source. */
  readonly score: number
  /** Why, in words an editor understands: “names a number and a population”. */
  readonly reasons: readonly string[]
  /** Claims whose references vouch for it. */
  readonly claims: readonly string[]
  readonly exemption: { readonly reason: string; readonly by: string } | null
}
