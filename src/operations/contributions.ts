import type { Edition } from '../domain/editorial/state'
import { claimsOf } from '../domain/snapshot/freeze'
import type { Snapshot } from '../domain/snapshot/snapshot'
import { imagesOf, type WorkingCopy } from '../domain/snapshot/workingCopy'
import { readSnapshot } from '../records/snapshots'
import type { Cms } from './cms'
import { savedSince } from './contributors'
import { byIds, libraryClaims, librarySources } from './library'
import { idOf } from './stored'
import type { StoredDocument } from './workingCopy'

/**
 * What of a text a user has saved themselves, and no other reviewer has passed since: “the working copy”, “the claim “…””.
 * What the last edition holds was reviewed with it, so that only later saves count; of what is new to the text, every save ever does.
 */
export async function contributionsOf(cms: Cms, user: string, copy: WorkingCopy, document: StoredDocument, last: Edition | undefined): Promise<string[]> {
  const [edition, claims, images] = await Promise.all([
    last === undefined ? null : readSnapshot(cms.payload, last.contentHash),
    libraryClaims(cms, claimsOf(copy)),
    byIds<Image>(cms, 'media', imagesOf(copy)),
  ])
  const listed = copy.kind === 'article' ? copy.references : []
  const sources = await librarySources(cms, [...claims.flatMap(({ citations }) => (citations ?? []).map(({ source }) => idOf(source))), ...listed])
  const frozenAt = last?.submittedAt ?? ''
  const pinned = pinnedIn(edition)
  const since = ({ id, textRevision }: Shared): string => (!pinned.has(id) ? '' : textRevision === pinned.get(id) ? frozenAt : new Date(Date.parse(frozenAt) - FREEZING_MS).toISOString())
  const saved = (shared: Shared): boolean => savedSince(shared.contributors, user, since(shared))
  return [
    ...(savedSince(document.contributors, user, frozenAt) ? ['the working copy'] : []),
    ...claims.filter(saved).map(({ statement }) => `the claim “${statement}”`),
    ...sources.filter(saved).map(({ title }) => `the source “${title ?? ''}”`),
    ...images.filter(saved).map(({ filename, alt }) => `the image “${alt || filename || ''}”`),
  ]
}

interface Shared {
  readonly id: string
  readonly textRevision?: number
  readonly contributors?: unknown
}

type Image = Shared & { readonly alt?: string | null; readonly filename?: string | null }

/** The revision at which an edition holds each claim and source; images have none. */
function pinnedIn(edition: Snapshot | null): ReadonlyMap<string, number | undefined> {
  if (edition === null) return new Map()
  const { claims, bibliography, media } = edition
  return new Map([
    ...claims.map(({ id, revision }): [string, number] => [id, revision]),
    ...bibliography.map(({ source, revision }): [string, number] => [source, revision]),
    ...media.map(({ id }): [string, undefined] => [id, undefined]),
  ])
}

/** A text is frozen a moment before its submission is on record: a save between the two is in no edition. */
const FREEZING_MS = 60_000
