import { assertionsIn } from '../domain/assertions/assertionsOf'
import { conflictsOf } from '../domain/assertions/conflicts'
import { alike } from '../domain/library/alike'
import { heldElsewhere } from './assertions'
import type { Cms } from './cms'
import { libraryClaims } from './library'
import { notFound } from './refused'
import { suggestClaims, type SuggestedClaim } from './suggestClaims'

/** What an editor should know of a claim before a second one is made of it, or both are published. Nothing of it keeps a claim from being saved. */
export interface SimilarClaims {
  readonly statement: string
  /** Say the same. */
  readonly duplicates: readonly SuggestedClaim[]
  /** Can't hold beside it, in the library or live: their words, and where they stand. */
  readonly conflicts: readonly { readonly text: string; readonly where: string }[]
}

/** As many as are held against it. */
const COMPARED = 20

/** Near-duplicates and contradictions of one claim. Throws 404. */
export async function similarClaims(cms: Cms, id: string): Promise<SimilarClaims> {
  const [claim] = await libraryClaims(cms, [id])
  if (claim === undefined) throw notFound('claim')
  const { statement } = claim
  const asserted = assertionsIn(statement).map((assertion) => ({ assertion, text: statement, place: { path: 'statement', start: 0, end: statement.length } }))
  const [near, held] = await Promise.all([suggestClaims(cms, statement, { but: id, most: COMPARED }), heldElsewhere(cms, `claims:${id}`, asserted.map(({ assertion }) => assertion))])
  const standing = near.map((other) => ({ other, stands: alike(statement, other.statement) }))
  const opposite = standing.flatMap(({ other, stands }) => (stands === 'opposite' ? [{ text: other.statement, where: `the claim ${other.id} of the library` }] : []))
  const clashing = conflictsOf(asserted, held).flatMap(({ others }) => others.map(({ text, where }) => ({ text, where })))
  return {
    statement,
    duplicates: standing.flatMap(({ other, stands }) => (stands === 'same' ? [other] : [])),
    conflicts: [...new Map([...clashing, ...opposite].map((one) => [`${one.where} ${one.text}`, one])).values()],
  }
}
