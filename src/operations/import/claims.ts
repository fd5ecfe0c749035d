import { randomUUID } from 'node:crypto'
import type { Claim } from '../../payload-types'
import type { DocumentClaim } from '../../domain/documents/markers'
import { detect } from '../../domain/prose/detect'
import { statementKey } from '../../domain/prose/statementKey'
import type { Cms } from '../cms'
import { idOf } from '../stored'
import type { Tally } from './report'
import { idOfSame, type Writing } from './writing'

export interface ImportedClaims extends Tally {
  /** From the document's id of a claim to the library's. */
  readonly ids: ReadonlyMap<string, string>
}

type Citation = NonNullable<Claim['citations']>[number]

/** How a new claim cites its sources: nobody has looked, unless somebody says so. */
const unconfirmed: Partial<Citation> = { confirmed: false }

/** The claims that a document's markers make: the same statement with the same sources is found again, a new one waits for an editor to confirm it. `cited`: what an editor who makes one says of its sources. */
export async function claimsFor(cms: Cms, writing: Writing, claims: readonly DocumentClaim[], sourceOf: (label: string) => string, cited = unconfirmed): Promise<ImportedClaims> {
  const wanted = claims.map(({ id, statement, references }) => {
    const sources = [...new Set(references.map(sourceOf))]
    const key = sameClaim(statementKey(statement), sources)
    return { document: id, statement, sources, key, id: idOfSame('claim', key) }
  })
  const stored = await storedLike(cms, writing, wanted.map(({ statement }) => statementKey(statement)), wanted.map(({ id }) => id))
  const taken = new Set(stored.map(({ id }) => id))
  const known = new Map(stored.toReversed().flatMap((claim) => (claim.citations ?? []).every(({ stance }) => stance === 'supports') ? [[keyOf(claim), claim.id] as const] : []))
  const before = new Set(known.values())
  const ids = new Map<string, string>()
  for (const { document, statement, sources, key, id: own } of wanted) {
    // Taken and not the same: an editor has made another statement of that one since.
    const id = known.get(key) ?? (taken.has(own) ? randomUUID() : own)
    ids.set(document, id)
    if (known.has(key)) continue
    const citations = sources.map((source) => ({ source, stance: 'supports' as const, ...cited }))
    await cms.payload.create({ collection: 'claims', data: { id, statement, kind: detect(statement).kind ?? 'other', certainty: 'ungraded', citations } as unknown as Claim, depth: 0, ...writing })
    known.set(key, id)
  }
  const used = new Set(ids.values())
  const found = [...used].filter((id) => before.has(id)).length
  return { ids, found, made: used.size - found }
}

const sameClaim = (statement: string, sources: readonly string[]): string => [statement, ...[...sources].sort()].join(' ')

const keyOf = ({ statementKey: key, citations }: Claim): string => sameClaim(key ?? '', [...new Set((citations ?? []).map(({ source }) => idOf(source)))])

async function storedLike({ payload }: Cms, { req }: Writing, keys: readonly string[], ids: readonly string[]): Promise<Claim[]> {
  if (ids.length === 0) return []
  const { docs } = await payload.db.find<Claim>({ collection: 'claims', where: { or: [{ statementKey: { in: keys } }, { id: { in: ids } }] }, select: { statementKey: true, citations: true }, sort: 'createdAt', limit: 0, pagination: false, req })
  return docs
}
