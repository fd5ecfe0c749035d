import type { Emphasis } from '../snapshot/content'
import type { SnapshotCitation } from '../snapshot/snapshot'

/** What differs between two snapshots of one subject, as readers and reviewers see it. Where nothing does, every list is empty. */
export interface Comparison {
  /** What is read as one text, in reading order: title, standfirst, image, body, treatments. Whole, as soon as anything in it differs. */
  readonly text: readonly Line[]
  /** Authors and quoted experts that differ. */
  readonly people: readonly Line[]
  /** Whatever else readers get that differs: address, duties, disclosure, contact, … */
  readonly details: readonly Line[]
  readonly claims: readonly ClaimChange[]
  readonly sources: readonly SourceChange[]
}

export type Change = 'kept' | 'added' | 'removed'

/** A block, list item, caption or field, with its words. */
export interface Line {
  readonly change: Change | 'changed'
  /** As it is afterwards; of what was removed, as it was. */
  readonly form: Form
  /** What it was, where words became something else: a paragraph a heading, an image another file. */
  readonly was: Form | null
  /** Removed here and added elsewhere, word for word. */
  readonly moved: boolean
  readonly runs: readonly Run[]
}

/** What stands in a line: words of one look, superscript numbers of a claim's references, or the mark of an exemption, which readers don't see. */
export type Piece =
  | { readonly type: 'words'; readonly text: string; readonly emphasis: readonly Emphasis[]; readonly href: string | null }
  | { readonly type: 'reference'; readonly claim: string; readonly numbers: readonly number[] }
  | { readonly type: 'exemption'; readonly reason: string; readonly by: string }

export type Run = Piece & { readonly change: Change }

/** What a line is. `depth` counts the lists that it stands in. */
export type Form = Kind & { readonly depth: number }

type Kind =
  | { readonly type: 'heading'; readonly level: number }
  | { readonly type: 'paragraph' | 'quote' | 'rule' | 'alt' | 'treatment' }
  | { readonly type: 'item'; /** null: a bullet. */ readonly number: number | null; /** Where its list begins with another number than 1. */ readonly start: number | null }
  /** Its words are its caption. `file` is the SHA-256 of what it shows, '' where that is gone. */
  | { readonly type: 'image'; readonly media: string; readonly file: string }
  | { readonly type: 'person'; readonly as: 'author' | 'expert' }
  | { readonly type: 'unknown'; readonly nodeType: string }
  | { readonly type: 'field'; readonly name: FieldName }
  | { readonly type: 'citation'; readonly source: string; readonly stance: SnapshotCitation['stance']; /** The source as printed. */ readonly label: string }

export type FieldName =
  | 'title' | 'dek' | 'slug' | 'language' | 'translationOf' | 'risk' | 'correction' | 'update' | 'topics' | 'clinic' | 'funding' | 'conflicts' | 'advertising' | 'crisisResource' | 'jurisdiction'
  | 'street' | 'postalCode' | 'city' | 'region' | 'country' | 'latitude' | 'longitude' | 'phone' | 'url' | 'licenceNumber' | 'licenceBody' | 'verifiedOn'
  | 'statement' | 'kind' | 'certainty' | 'reference' | 'studyDesign' | 'evidenceLevel' | 'listed'

/** What stands on either side; null: not there. */
export interface Sides {
  readonly before: number | null
  readonly after: number | null
}

export interface ClaimChange {
  readonly id: string
  readonly change: 'added' | 'removed' | 'changed'
  readonly statement: string
  /** Without any line it was saved anew, as relevant to safety, in the same words. */
  readonly revision: Sides
  readonly lines: readonly Line[]
}

export interface SourceChange {
  readonly source: string
  readonly change: 'added' | 'removed' | 'changed' | 'renumbered'
  /** As printed. */
  readonly text: string
  readonly number: Sides
  readonly revision: Sides
  readonly lines: readonly Line[]
}
