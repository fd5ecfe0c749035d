import type { SourceStatus } from '../gate/facts'
import type { Statement } from '../prose/statement'
import { sourceUrl } from '../publication/sourceUrl'
import type { Place } from '../snapshot/passage'
import type { Reference, Snapshot, SnapshotCitation, SnapshotClaim } from '../snapshot/snapshot'

/** What is known of a source today. */
export interface Known {
  readonly status: SourceStatus
  /** ISO day, or ''. */
  readonly statusOn: string
  /** What its publisher says about that; for the team alone. */
  readonly notice: string
}

/** A reference of the snapshot, with what has become of its source. */
export interface ShownReference extends Known {
  readonly number: number
  readonly source: string
  readonly title: string
  /** As printed. */
  readonly text: string
  readonly url: string | null
}

export interface Sentence {
  readonly text: string
  readonly place: Place
}

/** A claim with the sentences that it vouches for and each of its sources. */
export interface ShownClaim extends Omit<SnapshotClaim, 'citations'> {
  readonly sentences: readonly Sentence[]
  readonly citations: readonly (SnapshotCitation & Omit<ShownReference, 'number' | 'source'>)[]
}

export interface Exemption extends Sentence {
  readonly reason: string
  readonly by: string
}

const UNKNOWN: Known = { status: 'unknown', statusOn: '', notice: '' }

export const referencesShown = ({ bibliography }: Snapshot, known: ReadonlyMap<string, Known>): ShownReference[] =>
  bibliography.map(({ number, source, csl, identifiers, text }: Reference) => ({ number, source, title: csl.title ?? '', text, url: sourceUrl(csl, identifiers), ...(known.get(source) ?? UNKNOWN) }))

/** In the order in which readers come to them. */
export const claimsShown = ({ claims }: Snapshot, references: readonly ShownReference[], statements: readonly Statement[]): ShownClaim[] =>
  claims.map(({ citations, ...claim }) => ({
    ...claim,
    sentences: statements.filter((statement) => statement.claims.includes(claim.id)).map(sentenceOf),
    citations: citations.flatMap((citation) => references.filter(({ number }) => number === citation.reference).map(({ number: _number, ...reference }) => ({ ...citation, ...reference }))),
  }))

/** Every sentence that somebody has exempted from needing a source. */
export const exemptionsIn = (statements: readonly Statement[]): Exemption[] =>
  statements.flatMap((statement) => (statement.exemption === null ? [] : [{ ...sentenceOf(statement), ...statement.exemption }]))

const sentenceOf = ({ text, place }: Statement): Sentence => ({ text, place })
