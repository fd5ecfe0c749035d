import { fromLexical } from './fromLexical'
import { blocksOf } from './walk'
import type { ChangeNote, ClinicSnapshot, Named, Person, Reference, Risk, SnapshotCitation, SnapshotClaim, SnapshotMedia } from './snapshot'

/** What an article's working copy holds, as plain data: ids where the database has relationships. */
export interface ArticleCopy {
  readonly kind: 'article'
  readonly id: string
  readonly title: string
  readonly slug: string
  readonly language: string
  readonly translationOf?: string
  readonly dek: string
  /** Lexical editor state. */
  readonly body: unknown
  readonly supporting: { readonly title: readonly string[]; readonly dek: readonly string[]; readonly heroImage: readonly string[] }
  readonly topics: readonly string[]
  readonly risk: Risk
  readonly authors: readonly Person[]
  readonly quotedExperts: readonly Person[]
  readonly clinic: string | null
  readonly clinicRelation: 'offer' | 'affiliation'
  readonly disclosure: { readonly funding: string; readonly conflicts: string }
  readonly containsAdvertising: boolean
  readonly crisisResource: string
  readonly jurisdiction: string
  readonly changeNote: ChangeNote | null
  readonly heroImage: { readonly media: string; readonly caption: string } | null
  /** Sources of its reference list, whether a claim cites them or not. */
  readonly references: readonly string[]
}

export interface ClinicCopy extends Omit<ClinicSnapshot, 'formatVersion' | 'html' | 'claims' | 'bibliography' | 'media' | 'offer'> {
  /** Lexical editor state. */
  readonly offer: unknown
}

export type WorkingCopy = ArticleCopy | ClinicCopy

/** The shared things that a working copy points at. What is missing in it no longer exists. */
export interface Library {
  readonly claims: ReadonlyMap<string, LibraryClaim>
  readonly sources: ReadonlyMap<string, LibrarySource>
  readonly media: ReadonlyMap<string, SnapshotMedia & { readonly alt: string }>
  readonly topics: ReadonlyMap<string, Named>
  readonly clinics: ReadonlyMap<string, Named>
}

export const EMPTY_LIBRARY: Library = { claims: new Map(), sources: new Map(), media: new Map(), topics: new Map(), clinics: new Map() }

/** A claim as the library holds it: not yet numbered for an edition. */
export interface LibraryClaim extends Omit<SnapshotClaim, 'citations'> {
  readonly citations: readonly Omit<SnapshotCitation, 'reference'>[]
}

export interface LibrarySource extends Omit<Reference, 'number' | 'source' | 'text'> {
  readonly id: string
}

/** Ids of every image of a working copy. */
export function imagesOf(copy: WorkingCopy): string[] {
  const blocks = fromLexical(copy.kind === 'article' ? copy.body : copy.offer, () => '')
  const hero = copy.kind === 'article' && copy.heroImage !== null ? [copy.heroImage.media] : []
  return [...hero, ...[...blocksOf(blocks, '')].flatMap(({ node }) => (node.type === 'image' ? [node.media] : []))]
}
