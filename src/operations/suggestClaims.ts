import type { Payload, Where } from 'payload'
import { claimIndex, type ClaimIndex, type Suggestion } from '../domain/library/claimIndex'
import type { Claim } from '../payload-types'
import type { Cms } from './cms'
import { libraryClaims } from './library'
import { rows } from './rows'

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
const LEAST = 0.2

/** The claims of the library that a sentence may be about: never a retired one, and also those that another process saved a moment ago. */
export async function suggestClaims(cms: Cms, sentence: string, { but, most = MOST }: { readonly but?: string; readonly most?: number } = {}): Promise<SuggestedClaim[]> {
  const index = await upToDate(cms)
  const found = index.search(sentence, most + 1).filter(({ id, score }) => id !== but && score >= LEAST)
  const claims = new Map((await libraryClaims(cms, found.map(({ id }) => id))).map((claim) => [claim.id, claim]))
  return found
    .flatMap(({ id, score, because }) => {
      const claim = claims.get(id)
      if (claim === undefined) index.remove(id) // deleted, which no look for newer claims shows
      return claim === undefined || claim.retired === true ? [] : [{ id, statement: claim.statement, kind: claim.kind, certainty: claim.certainty, jurisdiction: claim.jurisdiction ?? '', score, because }]
    })
    .slice(0, most)
}

interface Kept {
  readonly index: ClaimIndex
  /** When each claim was saved that the index knows. */
  readonly saved: Map<string, string>
  /** The newest of them. */
  newest: string
  looking: Promise<void> | null
}

/** One index a process and database, made at the first question: some seconds for 50,000 claims. */
const kept = new WeakMap<Payload, Kept>()

/** Clocks of several machines differ, and a save is seen when it is committed, which may be later than its time. */
const MARGIN_MS = 60_000

async function upToDate(cms: Cms): Promise<ClaimIndex> {
  const own = kept.get(cms.payload) ?? { index: claimIndex(), saved: new Map<string, string>(), newest: '', looking: null }
  kept.set(cms.payload, own)
  own.looking ??= look(cms, own).finally(() => (own.looking = null))
  await own.looking
  return own.index
}

/** Takes in what was saved since the last look: one indexed query that mostly finds nothing. */
async function look(cms: Cms, own: Kept): Promise<void> {
  const since: Where = own.newest === '' ? {} : { updatedAt: { greater_than: new Date(Date.parse(own.newest) - MARGIN_MS).toISOString() } }
  for await (const { id, statement, retired, updatedAt } of rows<Pick<Claim, 'id' | 'statement' | 'retired' | 'updatedAt'>>(cms, 'claims', since, { statement: true, retired: true, updatedAt: true })) {
    if (own.saved.get(id) === updatedAt) continue
    if (retired === true) own.index.remove(id)
    else own.index.put(id, statement)
    own.saved.set(id, updatedAt)
    if (updatedAt > own.newest) own.newest = updatedAt
  }
}
