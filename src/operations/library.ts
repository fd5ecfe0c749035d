import type { Where } from 'payload'
import type { Claim, Source } from '../payload-types'
import { isStill, workKeys } from '../domain/references/sameWork'
import { toCsl } from '../domain/references/sourceFields'
import { claimsOf } from '../domain/snapshot/freeze'
import type { Named, SnapshotMedia } from '../domain/snapshot/snapshot'
import { imagesOf, type Library, type LibraryClaim, type LibrarySource, type WorkingCopy } from '../domain/snapshot/workingCopy'
import type { Cms } from './cms'
import { idOf, present, WITHOUT_JOINS } from './stored'

/** Claims and sources as they were read, by id: freezing a text and judging it look at the same ones. */
export interface Shelf {
  readonly claims: ReadonlyMap<string, Claim>
  readonly sources: ReadonlyMap<string, Source>
}

export const EMPTY_SHELF: Shelf = { claims: new Map(), sources: new Map() }

/** The shelf with what is missing on it. */
export async function shelved(cms: Cms, { claims, sources }: Shelf, wanted: { readonly claims: readonly string[]; readonly sources: readonly string[] }): Promise<Shelf> {
  const missing = (ids: readonly string[], known: ReadonlyMap<string, unknown>) => ids.filter((id) => !known.has(id))
  const [moreClaims, moreSources] = await Promise.all([libraryClaims(cms, missing(wanted.claims, claims)), librarySources(cms, missing(wanted.sources, sources))])
  return { claims: new Map([...claims, ...keyed(moreClaims)]), sources: new Map([...sources, ...keyed(moreSources)]) }
}

/** Everything shared that a working copy points at, read at once. */
export async function libraryFor(cms: Cms, copy: WorkingCopy): Promise<{ readonly library: Library; readonly shelf: Shelf }> {
  const [claims, media, topics, clinics] = await Promise.all([
    libraryClaims(cms, claimsOf(copy)),
    byIds<MediaRow>(cms, 'media', imagesOf(copy)),
    byIds<Named>(cms, 'topics', copy.kind === 'article' ? copy.topics : []),
    byIds<Named>(cms, 'clinics', copy.kind === 'article' ? present(copy.clinic) : []),
  ])
  const listed = copy.kind === 'article' ? copy.references : []
  const sources = await librarySources(cms, [...claims.flatMap(({ citations }) => (citations ?? []).map(({ source }) => idOf(source))), ...listed])
  const library: Library = {
    claims: keyed(claims.map((claim) => toClaim(claim, keyed(sources)))),
    sources: keyed(sources.map(toSource)),
    media: keyed(media.map(({ id, sha256, mimeType, width, height, alt }) => ({ id, sha256: sha256 ?? '', mimeType: mimeType ?? '', width: width ?? null, height: height ?? null, alt: alt ?? '' }))),
    topics: keyed(topics.map(named)),
    clinics: keyed(clinics.map(named)),
  }
  return { library, shelf: { claims: keyed(claims), sources: keyed(sources) } }
}

export const libraryClaims = (cms: Cms, ids: readonly string[]): Promise<Claim[]> => byIds<Claim>(cms, 'claims', ids)
export const librarySources = (cms: Cms, ids: readonly string[]): Promise<Source[]> => byIds<Source>(cms, 'sources', ids)

type MediaRow = Partial<SnapshotMedia> & { readonly id: string; readonly alt?: string | null; readonly sha256?: string | null }

export async function byIds<T extends { readonly id: string }>(cms: Cms, collection: 'claims' | 'sources' | 'media' | 'topics' | 'clinics', ids: readonly string[]): Promise<T[]> {
  const distinct = [...new Set(ids)]
  const found: T[] = []
  // SQLite binds at most 32,766 variables a statement; big lists go in pages.
  for (let from = 0; from < distinct.length; from += 500) {
    const where: Where = { id: { in: distinct.slice(from, from + 500) } }
    const { docs } = await cms.payload.db.find({ collection, where, limit: 0, pagination: false, ...WITHOUT_JOINS, ...(cms.req && { req: cms.req }) })
    found.push(...(docs as unknown as T[]))
  }
  return found
}

const keyed = <T extends { readonly id: string }>(values: readonly T[]): ReadonlyMap<string, T> => new Map(values.map((value) => [value.id, value]))
const named = ({ id, name, slug }: Named): Named => ({ id, name, slug })

function toClaim({ id, textRevision: revision, statement, kind, certainty, jurisdiction, citations }: Claim, sources: ReadonlyMap<string, Source>): LibraryClaim {
  return {
    id,
    revision,
    statement,
    kind,
    certainty,
    jurisdiction: jurisdiction ?? '',
    citations: (citations ?? []).map(({ source, stance, page, section, quote, confirmed, confirmedBy, confirmedWork }) => ({
      source: idOf(source),
      stance,
      locator: { page: page ?? '', section: section ?? '', quote: quote ?? '' },
      confirmedBy: confirmed === true && isStillThat(confirmedWork, sources.get(idOf(source))) ? (confirmedBy ?? '') : null,
    })),
  }
}

/** A tick was given for a work: it is none for another one that the record was changed into. */
function isStillThat(keys: unknown, source: Source | undefined): boolean {
  if (source === undefined || !Array.isArray(keys)) return true
  const { csl, identifiers } = toCsl(source)
  return isStill(keys as readonly string[], workKeys(csl, identifiers))
}

const toSource = ({ id, textRevision: revision, studyDesign, evidenceLevel, ...fields }: Source): LibrarySource => ({ id, revision, ...toCsl(fields), studyDesign: studyDesign ?? '', evidenceLevel: evidenceLevel ?? '' })
