import { sentences } from '../prose/sentences'
import type { ListedReference } from '../references/reference'
import type { Block, Inline } from '../snapshot/content'
import type { Place } from '../snapshot/passage'
import { cutInline, plainOf, type Cut } from './cutInline'
import type { SourceDocument, SourceMap } from './document'
import { markersIn, type PrintedMarker } from './markerText'
import { runsWithout, type Run } from './places'

/** A statement that a document's own markers vouch for. */
export interface DocumentClaim {
  readonly id: string
  /** The sentence, or the part of it since the last marker. */
  readonly statement: string
  /** The references' printed numbers. */
  readonly references: readonly string[]
}

export interface CitedDocument {
  readonly blocks: readonly Block[]
  readonly claims: readonly DocumentClaim[]
  readonly places: SourceMap
  /** Markers that name a number which the list doesn't have, or has twice: they stay in the text. Places in the cited blocks. */
  readonly dangling: readonly (Place & { readonly text: string })[]
}

/** Turns markers (“[3]”, “[1, 2]”, “[3–5]”, superscript numbers) into claim references where every number has its entry in the reference list. */
export function citeMarkers({ blocks, references, places }: Pick<SourceDocument, 'blocks' | 'references' | 'places'>): CitedDocument {
  const known = labelsOnce(references)
  const claims = new Map<string, DocumentClaim>()
  const cited = new Map<string, readonly Run[]>(places)
  const dangling: (Place & { text: string })[] = []

  const claimFor = (statement: string, labels: readonly string[]): string => {
    const key = JSON.stringify([statement, labels])
    const claim = claims.get(key) ?? { id: `document-claim-${claims.size + 1}`, statement, references: labels }
    claims.set(key, claim)
    return claim.id
  }

  const cite = (content: readonly Inline[], path: string): readonly Inline[] => {
    const { text, raised } = plainOf(content)
    const markers = markersIn(text, raised)
    // A marker before any word vouches for nothing: it may be the number of an entry.
    const firstWord = text.search(/[\p{L}\p{N}]/u)
    const isKnown = ({ labels }: PrintedMarker): boolean => labels.every((label) => known.has(label))
    const resolved = markers.filter((marker) => marker.start > firstWord && isKnown(marker))
    let gone = 0
    for (const marker of markers) {
      const { start, end } = marker
      if (!isKnown(marker)) dangling.push({ path, start: start - gone, end: end - gone, text: text.slice(start, end) })
      else if (start > firstWord) gone += end - start
    }
    if (resolved.length === 0) return content
    cited.set(path, runsWithout(places.get(path) ?? [], resolved))
    return cutInline(content, statementsBefore(text, resolved).map(({ start, end, labels, statement }): Cut => ({ start, end, claim: claimFor(statement, labels) })))
  }

  return { blocks: blocks.map((block, index) => citeBlock(block, `body/${index}`, cite)), claims: [...claims.values()], places: cited, dangling }
}

/** A number that two entries carry names neither. */
function labelsOnce(references: readonly ListedReference[]): ReadonlySet<string> {
  const times = new Map<string, number>()
  for (const { label } of references) if (label !== null) times.set(label, (times.get(label) ?? 0) + 1)
  return new Set([...times].flatMap(([label, count]) => (count === 1 ? [label] : [])))
}

function citeBlock(block: Block, path: string, cite: (content: readonly Inline[], path: string) => readonly Inline[]): Block {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'quote':
      return { ...block, content: cite(block.content, path) }
    case 'list':
      return {
        ...block,
        items: block.items.map(({ content, blocks }, index) => ({
          content: cite(content, `${path}/items/${index}`),
          blocks: blocks.map((inner, below) => citeBlock(inner, `${path}/items/${index}/blocks/${below}`, cite)),
        })),
      }
    default:
      return block
  }
}

/** For each marker the words it vouches for, other markers' characters left out. */
export function statementsBefore<Marker extends Pick<PrintedMarker, 'start' | 'end'>>(text: string, markers: readonly Marker[]): (Marker & { readonly statement: string })[] {
  let clean = ''
  let from = 0
  const anchors = markers.map((marker) => {
    clean += text.slice(from, marker.start)
    from = marker.end
    return { marker, offset: clean.length }
  })
  clean += text.slice(from)
  const found = sentences(clean)
  let vouchedTo = 0
  let at = 0
  let last = ''
  return anchors.map(({ marker, offset }) => {
    // The last sentence that begins before the marker: a marker after the full stop still belongs to it.
    for (let next = found[at + 1]; next !== undefined && next.start < offset; next = found[at + 1]) at++
    const sentence = found[at] ?? { start: 0, end: offset }
    const part = clean.slice(Math.max(sentence.start, vouchedTo), offset).replace(/^[\s,;:–—.!?)"”’]+/, '').trim()
    const close = offset < sentence.end && /^[.!?)"”’]*$/.test(clean.slice(offset, sentence.end)) ? clean.slice(offset, sentence.end) : ''
    // Nothing since the last marker: both stand side by side and vouch for the same words.
    last = part === '' ? last : part + close
    vouchedTo = offset
    return { ...marker, statement: last }
  })
}
