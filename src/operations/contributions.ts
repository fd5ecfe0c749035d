import type { Edition } from '../domain/editorial/state'
import { claimsOf } from '../domain/snapshot/freeze'
import type { Snapshot } from '../domain/snapshot/snapshot'
import { imagesOf, type WorkingCopy } from '../domain/snapshot/workingCopy'
import type { Claim, Source } from '../payload-types'
import { readSnapshot } from '../records/snapshots'
import type { Cms } from './cms'
import { contributorsOf, savedSince } from './contributors'
import { byIds, libraryClaims, librarySources } from './library'
import { idOf } from './stored'
import type { StoredDocument } from './workingCopy'

/** A text that somebody may have had a hand in. */
export interface HandledText {
  readonly copy: WorkingCopy
  readonly document: StoredDocument
  /** Its newest edition. */
  readonly last: Edition | undefined
}

/**
 * What of each text a user has saved themselves, and no other reviewer has passed since: “the working copy”, “the claim “…””.
 * What the last edition holds was reviewed with it, so that only later saves count; of what is new to the text, every save ever does.
 */
export async function contributionsOf(cms: Cms, user: string, texts: readonly HandledText[]): Promise<(text: HandledText) => Promise<string[]>> {
  const [claims, images] = await Promise.all([keyed(libraryClaims(cms, texts.flatMap(({ copy }) => claimsOf(copy)))), keyed(byIds<Image>(cms, 'media', texts.flatMap(({ copy }) => imagesOf(copy))))])
  const sources = await keyed(librarySources(cms, [...[...claims.values()].flatMap(citedBy), ...texts.flatMap(({ copy }) => listedIn(copy))]))
  return ({ copy, document, last }) => {
    const used = among(claims, claimsOf(copy))
    return contributed(cms, user, { document, last, claims: used, images: among(images, imagesOf(copy)), sources: among(sources, [...used.flatMap(citedBy), ...listedIn(copy)]) })
  }
}

interface Handled extends Pick<HandledText, 'document' | 'last'> {
  readonly claims: readonly Claim[]
  readonly sources: readonly Source[]
  readonly images: readonly Image[]
}

async function contributed(cms: Cms, user: string, { document, last, claims, sources, images }: Handled): Promise<string[]> {
  // Most have never saved anything of it: the edition needn't be read to know that.
  const ever = [document, ...claims, ...sources, ...images].some(({ contributors }) => user in contributorsOf(contributors))
  if (!ever) return []
  const edition = last === undefined ? null : await readSnapshot(cms.payload, last.contentHash)
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

const citedBy = ({ citations }: Claim): string[] => (citations ?? []).map(({ source }) => idOf(source))
const listedIn = (copy: WorkingCopy): readonly string[] => (copy.kind === 'article' ? copy.references : [])

const keyed = async <T extends { readonly id: string }>(rows: Promise<readonly T[]>): Promise<ReadonlyMap<string, T>> => new Map((await rows).map((row) => [row.id, row]))
const among = <T>(known: ReadonlyMap<string, T>, ids: readonly string[]): T[] => [...new Set(ids)].flatMap((id) => known.get(id) ?? [])

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
