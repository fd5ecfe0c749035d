import { vancouver } from '../references/styles/vancouver'
import type { Block } from './content'
import { fromLexical } from './fromLexical'
import { passagesOf } from './passages'
import { renderHtml } from './render'
import type { ArticleSnapshot, ClinicSnapshot, Named, Reference, Snapshot, SnapshotClaim } from './snapshot'
import { blocksOf } from './walk'
import { EMPTY_LIBRARY, type ArticleCopy, type ClinicCopy, type Library, type LibraryClaim, type WorkingCopy } from './workingCopy'

/** The snapshot of a working copy as it stands: what readers would get, with the library's claims and sources pinned at their revisions. Pure. */
export const freeze = (copy: WorkingCopy, library: Library): Snapshot => (copy.kind === 'article' ? freezeArticle(copy, library) : freezeClinic(copy, library))

/** Ids of every claim that a working copy's text rests on, in reading order. */
export const claimsOf = (copy: WorkingCopy): string[] => claimsIn(unreferenced(copy, EMPTY_LIBRARY))

/** The same, with those that stand ready behind a field which is still empty. */
export function claimsHeldBy(copy: WorkingCopy): string[] {
  const held = copy.kind === 'clinic' ? copy.treatments.flatMap(({ supporting }) => supporting) : Object.values(copy.supporting).flat()
  return [...new Set([...claimsOf(copy), ...held])].filter((id) => id !== '')
}

function freezeArticle(copy: ArticleCopy, library: Library): ArticleSnapshot {
  const bare = unreferenced(copy, library) as ArticleSnapshot
  return { ...bare, ...referenced(bare, bare.body, bare.listed, library) }
}

function freezeClinic(copy: ClinicCopy, library: Library): ClinicSnapshot {
  const bare = unreferenced(copy, library) as ClinicSnapshot
  return { ...bare, ...referenced(bare, bare.offer, [], library) }
}


const NOTHING = { formatVersion: 1, html: '', claims: [], bibliography: [], media: [] } as const

/** The copy's own text, before claims and references are joined to it. */
function unreferenced(copy: WorkingCopy, library: Library): Snapshot {
  const altText = (id: string) => library.media.get(id)?.alt ?? ''
  if (copy.kind === 'clinic') return { ...NOTHING, ...copy, offer: fromLexical(copy.offer, altText) }
  const { topics, clinic, clinicRelation, heroImage, references: listed, ...own } = copy
  return {
    ...NOTHING,
    ...own,
    listed,
    body: fromLexical(copy.body, altText),
    topics: topics.map((id) => library.topics.get(id) ?? nameless(id)),
    clinic: clinic === null ? null : { ...(library.clinics.get(clinic) ?? nameless(clinic)), relation: clinicRelation },
    heroImage: heroImage === null ? null : { ...heroImage, alt: altText(heroImage.media) },
  }
}

const nameless = (id: string): Named => ({ id, name: '', slug: '' })

function referenced(bare: Snapshot, blocks: readonly Block[], listed: readonly string[], library: Library) {
  const claims = claimsIn(bare).map((id) => library.claims.get(id) ?? gone(id))
  const bibliography = numbered([...claims.flatMap(({ citations }) => citations.map(({ source }) => source)), ...listed], library)
  const numberOf = new Map(bibliography.map(({ source, number }) => [source, number]))
  const pinned = claims.map((claim) => pin(claim, numberOf))
  const media = mediaIn(bare, blocks).flatMap((id) => present(library.media.get(id))).map(({ alt: _alt, ...file }) => file)
  const numbersOf = (claim: string) => pinned.find(({ id }) => id === claim)?.citations.map(({ reference }) => reference) ?? []
  const html = renderHtml(blocks, { numbersOf, mediaOf: (id) => media.find((file) => file.id === id) })
  return { claims: pinned, bibliography, media, html }
}

/** A claim that the text points at and the library no longer has: it stays visible, so that the gate can say so (claim.uncited). */
const gone = (id: string): LibraryClaim => ({ id, revision: 0, statement: '', kind: 'other', certainty: 'ungraded', jurisdiction: '', citations: [] })

function claimsIn(snapshot: Snapshot): string[] {
  const inText = passagesOf(snapshot).flatMap(({ supporting, anchors }) => [...supporting, ...anchors.flatMap((anchor) => (anchor.type === 'claim' ? [anchor.claim] : []))])
  return [...new Set(inText)].filter((id) => id !== '')
}

/** References in the order in which their sources are first cited (Citing Medicine, 2nd ed.: citation-sequence). */
function numbered(sources: readonly string[], library: Library): Reference[] {
  return [...new Set(sources)].flatMap((id) => present(library.sources.get(id))).map(({ id, ...source }, index) => ({
    number: index + 1,
    source: id,
    ...source,
    text: vancouver(source.csl, source.identifiers),
  }))
}

function pin({ citations, ...claim }: LibraryClaim, numberOf: ReadonlyMap<string, number>): SnapshotClaim {
  return { ...claim, citations: citations.flatMap((citation) => present(numberOf.get(citation.source)).map((reference) => ({ reference, ...citation }))) }
}

function mediaIn(snapshot: Snapshot, blocks: readonly Block[]): string[] {
  const hero = snapshot.kind === 'article' && snapshot.heroImage !== null ? [snapshot.heroImage.media] : []
  return [...new Set([...hero, ...imagesIn(blocks)])]
}

const imagesIn = (blocks: readonly Block[]): string[] => [...blocksOf(blocks, '')].flatMap(({ node }) => (node.type === 'image' ? [node.media] : []))

const present = <T>(found: T | undefined): T[] => (found === undefined ? [] : [found])
