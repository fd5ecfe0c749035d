import type { Certainty, StatementKind } from '../prose/kinds'
import type { CslItem, Identifiers } from '../references/csl'
import type { Block } from './content'

/**
 * Everything of a subject that the public would read, frozen. Stored once under its content hash, signed by that hash, published as those bytes.
 * Not in it: dates, source status, the review record: whatever changes with no editor's hand.
 */
export type Snapshot = ArticleSnapshot | ClinicSnapshot

interface SnapshotBase {
  readonly formatVersion: 1
  readonly id: string
  readonly language: string
  readonly slug: string
  /** Id of the original that this says in another language. Absent where it is none, so that a text that was signed before there were translations keeps its hash. */
  readonly translationOf?: string
  /** Whitelisted HTML of the body (an article) or of the offer (a clinic), made once. */
  readonly html: string
  /** In order of first appearance. */
  readonly claims: readonly SnapshotClaim[]
  /** Numbered from 1 in order of first appearance (Citing Medicine, NLM: citation order). */
  readonly bibliography: readonly Reference[]
  readonly media: readonly SnapshotMedia[]
  readonly changeNote: ChangeNote | null
  readonly risk: Risk
}

export interface ArticleSnapshot extends SnapshotBase {
  readonly kind: 'article'
  readonly title: string
  readonly dek: string
  readonly body: readonly Block[]
  /** Claims that vouch for strings which can't hold a claim reference. */
  readonly supporting: { readonly title: readonly string[]; readonly dek: readonly string[]; readonly heroImage: readonly string[] }
  readonly topics: readonly Named[]
  readonly authors: readonly Person[]
  readonly quotedExperts: readonly Person[]
  readonly clinic: (Named & { readonly relation: 'offer' | 'affiliation' }) | null
  readonly disclosure: { readonly funding: string; readonly conflicts: string }
  readonly containsAdvertising: boolean
  readonly crisisResource: string
  /** ISO 3166-1 alpha-2, or '' where the text binds itself to none. */
  readonly jurisdiction: string
  readonly heroImage: { readonly media: string; readonly alt: string; readonly caption: string } | null
  /** Sources of its own reference list, whether a claim cites them or not. */
  readonly listed: readonly string[]
}

export interface ClinicSnapshot extends SnapshotBase {
  readonly kind: 'clinic'
  readonly name: string
  readonly address: { readonly street: string; readonly city: string; readonly region: string; readonly postalCode: string; readonly country: string }
  /** WGS 84 degrees. */
  readonly latitude: number | null
  readonly longitude: number | null
  readonly phone: string
  readonly url: string
  readonly treatments: readonly { readonly name: string; readonly description: string; readonly supporting: readonly string[] }[]
  readonly offer: readonly Block[]
  readonly licence: { readonly number: string; readonly body: string }
  /** ISO day on which the licence was verified, or ''. */
  readonly verifiedOn: string
}

export type Risk = 'low' | 'standard' | 'high'

export interface Named {
  readonly id: string
  readonly name: string
  readonly slug: string
}

export interface Person {
  readonly name: string
  readonly credentials: string
  readonly affiliation: string
  readonly url: string
}

export interface ChangeNote {
  readonly text: string
  readonly kind: 'correction' | 'update'
}

export interface SnapshotClaim {
  readonly id: string
  readonly revision: number
  readonly statement: string
  readonly kind: StatementKind
  readonly certainty: Certainty
  readonly jurisdiction: string
  readonly citations: readonly SnapshotCitation[]
}

export interface SnapshotCitation {
  /** The number of its reference in this edition. */
  readonly reference: number
  readonly source: string
  readonly locator: { readonly page: string; readonly section: string; readonly quote: string }
  readonly stance: 'supports' | 'qualifies' | 'contradicts'
  /** Who confirmed that the source carries the claim; null: nobody yet. */
  readonly confirmedBy: string | null
}

export interface Reference {
  readonly number: number
  readonly source: string
  readonly revision: number
  readonly csl: CslItem
  readonly identifiers: Identifiers
  readonly studyDesign: string
  readonly evidenceLevel: string
  /** As printed: NLM/Vancouver style, plain text. */
  readonly text: string
}

export interface SnapshotMedia {
  readonly id: string
  /** SHA-256 of the file, lower-case hexadecimal. */
  readonly sha256: string
  readonly mimeType: string
  readonly width: number | null
  readonly height: number | null
}
