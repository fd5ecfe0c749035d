import type { Actor } from '../../domain/editorial/actor'
import { refuse } from '../../domain/editorial/refusal'
import { parseReference } from '../../domain/references/parseReference'
import { citableClaim, type CitableClaim } from '../citable'
import type { Cms } from '../cms'
import { claimsFor } from '../import/claims'
import { sourcesFor } from '../import/sources'
import { asOne } from '../import/writing'
import { libraryClaims, librarySources } from '../library'
import { notFound, Refused } from '../refused'

/** A claim that somebody makes of a sentence, with what carries it. */
export interface GivenClaim {
  readonly statement: string
  /** Ids of sources. */
  readonly sources: readonly string[]
  /** Printed references, of which sources are made where the library doesn't have the works. */
  readonly references: readonly string[]
  /** Where in the source it stands, if there is one source. */
  readonly page: string
  readonly quote: string
  /** “I have read the source: it carries this claim.” */
  readonly confirmed: boolean
}

export interface KeptClaim {
  readonly claim: CitableClaim
  /** False: the library had the same statement with the same sources, and it stays as it is. */
  readonly made: boolean
  /** Whether somebody has confirmed each of its citations. */
  readonly confirmed: boolean
}

/** Makes a claim and the sources that it needs, all or nothing, or finds the same one again as an import does: the same call twice makes one. */
export async function keepClaim(cms: Cms, actor: Actor, { statement, sources, references, page, quote, confirmed }: GivenClaim): Promise<KeptClaim> {
  if (statement.trim() === '') throw new Refused(refuse('invalid', 'Write the statement: one checkable sentence.').refusal)
  const known = new Set((await librarySources(cms, sources)).map(({ id }) => id))
  if (sources.some((id) => !known.has(id))) throw notFound('source: it was deleted. Choose another one')
  const { ids, made } = await asOne(cms, actor, null, async (writing) => {
    const { ids: listed } = await sourcesFor(cms, writing, references.map((raw) => ({ ...parseReference(raw), raw })))
    return claimsFor(cms, writing, [{ id: 'given', statement: statement.trim(), references: [...sources, ...listed] }], (id) => id, { page, quote, confirmed })
  })
  const [claim] = await libraryClaims(cms, [...ids.values()])
  if (claim === undefined) throw notFound('claim')
  return { claim: citableClaim(claim), made: made > 0, confirmed: (claim.citations ?? []).every((citation) => citation.confirmed === true) }
}
