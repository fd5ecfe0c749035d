import type { LivePublication } from '../../domain/publication/publication'
import { sourceUrl } from '../../domain/publication/sourceUrl'
import type { CslDate, CslName } from '../../domain/references/csl'
import { printed, REFERENCE_STYLES, type ReferenceStyle } from '../../domain/references/styles'
import { citedAt } from '../../domain/snapshot/citedAt'
import type { Reference, Snapshot, SnapshotClaim } from '../../domain/snapshot/snapshot'
import { orNull } from './absent'
import { enumName, enumValue } from './enumName'

/** A reference of a live edition: its signed record, with the standing of its source as of today. */
export const referenceView = (publication: LivePublication, reference: Reference) => ({
  ...sourceView(publication, reference),
  number: reference.number,
  source: reference.source,
  citedBy: () => publication.snapshot.claims.filter(({ citations }) => citations.some(({ source }) => source === reference.source)).map(({ id }) => id),
  citedAt: () => placesIn(publication.snapshot).get(reference.number) ?? [],
})

const known = new WeakMap<Snapshot, ReturnType<typeof citedAt>>()

/** Looked for once in an edition, however many of its references are asked. */
function placesIn(snapshot: Snapshot): ReturnType<typeof citedAt> {
  const places = known.get(snapshot) ?? citedAt(snapshot.html)
  known.set(snapshot, places)
  return places
}

/** What takes work is done where it is asked for. */
export function sourceView({ sources }: LivePublication, { source, csl, identifiers, text, studyDesign, evidenceLevel }: Reference) {
  const standing = sources[source]
  const textIn = (style: ReferenceStyle): string => (style === 'vancouver' ? text : printed(style, csl, identifiers))
  return {
    text: (asked: { style: string }) => textIn(enumValue(REFERENCE_STYLES, asked.style)),
    type: enumName(csl.type),
    title: orNull(csl.title),
    authors: () => (csl.author ?? []).map(authorView),
    containerTitle: orNull(csl['container-title']),
    publisher: orNull(csl.publisher),
    publisherPlace: orNull(csl['publisher-place']),
    volume: orNull(csl.volume),
    issue: orNull(csl.issue),
    pages: orNull(csl.page),
    bookEdition: orNull(csl.edition),
    issued: () => isoDate(csl.issued),
    accessed: () => isoDate(csl.accessed),
    identifiers,
    url: () => sourceUrl(csl, identifiers),
    studyDesign: orNull(studyDesign),
    evidenceLevel: orNull(evidenceLevel),
    status: enumName(standing?.status ?? 'unknown'),
    statusOn: orNull(standing?.statusOn),
  }
}

export const claimView = (publication: LivePublication, { id, revision, statement, kind, certainty, jurisdiction, citations }: SnapshotClaim) => ({
  id,
  revision,
  statement,
  kind: enumName(kind),
  certainty: enumName(certainty),
  jurisdiction: orNull(jurisdiction),
  citations: citations.map(({ reference, locator: { page, section, quote }, stance }) => ({
    reference: () => publication.snapshot.bibliography.filter(({ number }) => number === reference).map((cited) => referenceView(publication, cited))[0],
    locator: { page: orNull(page), section: orNull(section), quote: orNull(quote) },
    stance: enumName(stance),
  })),
})

/** As exactly as it is known: 2019, 2019-05 or 2019-05-21. */
export function isoDate(date: CslDate | undefined): string | null {
  const parts = date?.['date-parts'][0] ?? []
  return parts.length === 0 ? null : parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-')
}

const authorView = (author: CslName) =>
  'literal' in author ? { name: author.literal } : { name: [author.given, author.family].filter(Boolean).join(' '), family: author.family, given: author.given }
