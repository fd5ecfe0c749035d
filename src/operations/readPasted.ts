import { readFragment } from '../documents/html'
import { markerProposals, type KnownSource, type MarkerProposal, type Pointed } from '../domain/documents/pastedMarkers'
import { safeLinks } from '../domain/documents/safeLinks'
import { refuse } from '../domain/editorial/refusal'
import { shortName } from '../domain/references/shortName'
import { workKeys } from '../domain/references/sameWork'
import { toCsl } from '../domain/references/sourceFields'
import { toLexical } from '../domain/snapshot/toLexical'
import type { Source } from '../payload-types'
import type { Cms } from './cms'
import { forEditor } from './import/body'
import { shelfOf } from './import/sources'
import { libraryClaims, librarySources } from './library'
import { Declined, Refused } from './refused'
import { idOf } from './stored'

/** Words from a word processor or a page, as an editor holds them, and what their reference markers may become. Nothing is stored. */
export interface Pasted {
  /** Nodes of the editor, for one block each. */
  readonly nodes: readonly object[]
  readonly proposals: readonly PastedMarker[]
  /** The reference list that came with the words and was left out of them, as nodes. */
  readonly list: readonly object[]
  readonly notices: readonly string[]
}

export interface PastedMarker extends Omit<MarkerProposal, 'points'> {
  readonly sources: readonly PastedSource[]
}

export interface PastedSource {
  /** “Reyes et al. 2021” */
  readonly name: string
  readonly title: string
  /** Id, where the library has it. */
  readonly source: string | null
  /** The reference as printed, of which a source can be made. '' where the library has it. */
  readonly reference: string
  readonly status: Source['status']
}

/** Where words are pasted into: the claims that the text rests on in order, and the sources that its list has besides. */
export interface PastedInto {
  readonly claims: readonly string[]
  readonly references: readonly string[]
}

/** Characters; a long article with all that a word processor writes round it has a fifth. */
export const LARGEST_PASTE = 4_000_000
const LONGEST_TEXT = 500_000

/** Throws 413 for more than anybody's article, Refused 400 for what can't be read. */
export async function readPasted(cms: Cms, html: string, into: PastedInto): Promise<Pasted> {
  if (html.length > LARGEST_PASTE) throw tooLarge()
  const read = readFragment(html)
  if ('problem' in read) throw new Refused(refuse('invalid', `${read.problem} ${read.advice}`).refusal)
  if (read.document.text.length > LONGEST_TEXT) throw tooLarge()
  const { document, list } = read
  // A list by itself is what somebody wants to paste, and nothing cites it yet.
  const alone = document.blocks.length === 0
  const blocks = safeLinks(alone ? list : document.blocks)
  const listed = alone ? [] : document.references
  const proposals = markerProposals(blocks, listed, alone ? [] : await knownIn(cms, into))
  return {
    nodes: nodesOf(blocks),
    proposals: await withSources(cms, proposals),
    list: alone ? [] : nodesOf(safeLinks(list)),
    notices: document.notices,
  }
}

export const tooLarge = () => new Declined('This is more than can be pasted at once. Paste it in parts, or import the document.', 413, { code: 'too-large', details: [] })

const nodesOf = (blocks: Parameters<typeof forEditor>[0]): readonly object[] => toLexical(forEditor(blocks, new Map())).root['children'] as readonly object[]

/** The article's sources in the order in which its text cites them, which is that of their numbers. */
async function knownIn(cms: Cms, { claims, references }: PastedInto): Promise<KnownSource[]> {
  const byId = new Map((await libraryClaims(cms, claims)).map((claim) => [claim.id, claim]))
  const ids = [...new Set([...claims.flatMap((id) => (byId.get(id)?.citations ?? []).map(({ source }) => idOf(source))), ...references])]
  const sources = new Map((await librarySources(cms, ids)).map((source) => [source.id, source]))
  return ids.flatMap((id) => {
    const source = sources.get(id)
    return source === undefined ? [] : [{ id, csl: toCsl(source).csl }]
  })
}

async function withSources(cms: Cms, proposals: readonly MarkerProposal[]): Promise<PastedMarker[]> {
  const points = proposals.flatMap((proposal) => proposal.points)
  const listed = [...new Set(points.flatMap((point) => (point.in === 'list' ? [point.reference] : [])))]
  const { byKey } = await shelfOf(cms, listed)
  const held = new Map(listed.map((reference) => [reference, workKeys(reference.csl, reference.identifiers).map((key) => byKey.get(key)).find((id) => id !== undefined)]))
  const sources = new Map((await librarySources(cms, points.flatMap((point) => (point.in === 'article' ? point.source : (held.get(point.reference) ?? []))))).map((source) => [source.id, source]))
  const shown = (point: Pointed): PastedSource[] => {
    const source = sources.get((point.in === 'article' ? point.source : held.get(point.reference)) ?? '')
    if (source !== undefined) return [{ name: shortName(toCsl(source).csl), title: source.title ?? '', source: source.id, reference: '', status: source.status }]
    return point.in === 'article' ? [] : [{ name: shortName(point.reference.csl), title: point.reference.csl.title ?? point.reference.raw, source: null, reference: point.reference.raw, status: 'unknown' }]
  }
  return proposals.map(({ points: all, ...proposal }) => ({ ...proposal, sources: all.flatMap(shown) }))
}
