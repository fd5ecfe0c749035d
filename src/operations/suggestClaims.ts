import { claimIndex, type ClaimIndex, type Suggestion } from '../domain/library/claimIndex'
import { wordIndex, type WordIndex } from '../domain/library/wordIndex'
import type { Claim } from '../payload-types'
import type { Cms } from './cms'
import { keptIndex } from './keptIndex'
import { libraryClaims } from './library'

/** A claim for a sentence, best first. */
export interface SuggestedClaim extends Pick<Suggestion, 'score' | 'because'> {
  readonly id: string
  readonly statement: string
  readonly kind: Claim['kind']
  readonly certainty: Claim['certainty']
  readonly jurisdiction: string
}

/** As many as an editor looks through. */
const MOST = 5
/** Below this, a claim and a sentence share no more than everyday words. */
export const LEAST_ALIKE = 0.2

/** The claims of the library that a sentence may be about: never a retired one, and also those that another process saved a moment ago. */
export async function suggestClaims(cms: Cms, sentence: string, { but, most = MOST }: { readonly but?: string; readonly most?: number } = {}): Promise<SuggestedClaim[]> {
  const { meanings } = await searchableClaims(cms)
  const found = meanings.search(sentence, most + 1).filter(({ id, score }) => id !== but && score >= LEAST_ALIKE)
  const claims = new Map((await libraryClaims(cms, found.map(({ id }) => id))).map((claim) => [claim.id, claim]))
  return found
    .flatMap(({ id, score, because }) => {
      const claim = claims.get(id)
      if (claim === undefined) meanings.remove(id) // deleted, which no look for newer claims shows
      return claim === undefined || claim.retired === true ? [] : [{ id, statement: claim.statement, kind: claim.kind, certainty: claim.certainty, jurisdiction: claim.jurisdiction ?? '', score, because }]
    })
    .slice(0, most)
}

/** The claims library as it is searched: what claims in use mean, and the words of all. */
export const searchableClaims = keptIndex<Pick<Claim, 'id' | 'statement' | 'retired' | 'updatedAt'>, { readonly meanings: ClaimIndex; readonly words: WordIndex }>(
  'claims',
  { statement: true, retired: true },
  () => ({ meanings: claimIndex(), words: wordIndex() }),
  ({ meanings, words }, { id, statement, retired }) => {
    if (retired === true) meanings.remove(id)
    else meanings.put(id, statement)
    words.put(id, statement)
  },
)
