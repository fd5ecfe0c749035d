import { canonicalJson } from './hash'
import type { Snapshot } from './snapshot'

/**
 * The public fields in which two snapshots of one subject differ in their own text; empty: none.
 * What is shared (claims, sources, names of topics and clinics) is compared by id alone: the gate watches its revisions (claim.newer, source.newer).
 */
export function drift(signed: Snapshot, now: Snapshot): string[] {
  const before: Record<string, unknown> = ownText(signed)
  const after: Record<string, unknown> = ownText(now)
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((key) => canonicalJson(before[key] ?? null) !== canonicalJson(after[key] ?? null))
}

function ownText(snapshot: Snapshot): Record<string, unknown> {
  const { html: _html, claims, bibliography: _bibliography, ...own } = snapshot
  const shared = { claims: claims.map(({ id }) => id) }
  if (own.kind === 'clinic') return { ...own, ...shared }
  return { ...own, ...shared, topics: own.topics.map(({ id }) => id), clinic: own.clinic === null ? null : { id: own.clinic.id, relation: own.clinic.relation } }
}
