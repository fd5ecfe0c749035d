import { detect } from '../prose/detect'
import type { ListedReference } from '../references/reference'
import { slugOf } from '../slug'
import type { ArticleSnapshot, Reference, SnapshotClaim } from '../snapshot/snapshot'
import type { SourceDocument, SourceMap } from './document'
import { citeMarkers, type DocumentClaim } from './markers'

/** A document as the gate reads it: the snapshot that importing it would lead to, and where its passages stand in the document. */
export interface DocumentSnapshot {
  readonly snapshot: ArticleSnapshot
  readonly places: SourceMap
}

/**
 * What an import would make of a document, in memory. Fields that a bare document lacks are empty: their rules judge its text.
 * Its own markers count as confirmed: nobody but the document can say so here, and `check` asks whether it is whole, not whether it is true.
 */
export function asSnapshot(document: SourceDocument): DocumentSnapshot {
  const { blocks, claims, places } = citeMarkers(document)
  const ordered = inOrderOfCitation(document.references, claims)
  const numbers = new Map(ordered.map(({ label }, index) => [label, index + 1]))
  const inList = ordered.map(({ start }, index) => [`bibliography/${index + 1}`, [{ passage: 0, document: start }]] as const)
  return {
    places: new Map([...places, ...inList]),
    snapshot: {
      formatVersion: 1,
      kind: 'article',
      id: 'document',
      language: document.language,
      slug: slugOf(document.title),
      html: '',
      title: document.title,
      dek: '',
      body: blocks,
      supporting: { title: [], dek: [], heroImage: [] },
      topics: [],
      authors: [],
      quotedExperts: [],
      clinic: null,
      disclosure: { funding: '', conflicts: '' },
      containsAdvertising: false,
      crisisResource: '',
      jurisdiction: '',
      heroImage: null,
      listed: ordered.map((_, index) => sourceId(index + 1)),
      claims: claims.map((claim) => snapshotClaim(claim, numbers)),
      bibliography: ordered.map((reference, index) => bibliographyEntry(reference, index + 1)),
      media: [],
      changeNote: null,
      risk: 'standard',
    },
  }
}

/** Cited references by first appearance (Citing Medicine, citation order), then the others as they are listed. */
function inOrderOfCitation(references: readonly ListedReference[], claims: readonly DocumentClaim[]): ListedReference[] {
  const byLabel = new Map(references.map((reference) => [reference.label, reference]))
  const cited = new Set(claims.flatMap((claim) => claim.references.flatMap((label) => byLabel.get(label) ?? [])))
  return [...cited, ...references.filter((reference) => !cited.has(reference))]
}

const sourceId = (number: number): string => `document-source-${number}`

function snapshotClaim({ id, statement, references }: DocumentClaim, numbers: ReadonlyMap<string | null, number>): SnapshotClaim {
  return {
    id,
    revision: 1,
    statement,
    kind: detect(statement).kind ?? 'other',
    certainty: 'ungraded',
    jurisdiction: '',
    citations: references.map((label) => {
      const reference = numbers.get(label) ?? 0
      return { reference, source: sourceId(reference), locator: { page: '', section: '', quote: '' }, stance: 'supports', confirmedBy: 'the document' }
    }),
  }
}

const bibliographyEntry = ({ raw, csl, identifiers }: ListedReference, number: number): Reference => ({
  number,
  source: sourceId(number),
  revision: 1,
  csl,
  identifiers,
  studyDesign: '',
  evidenceLevel: '',
  text: raw,
})
