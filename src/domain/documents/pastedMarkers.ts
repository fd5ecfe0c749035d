import { folded } from '../references/sameWork'
import type { CslItem } from '../references/csl'
import type { ListedReference } from '../references/reference'
import type { Block, Inline } from '../snapshot/content'
import { namedMarkersIn, type NamedWork } from './authorYear'
import { plainOf } from './cutInline'
import { statementsBefore } from './markers'
import { markersIn } from './markerText'

/** What a marker in words that were pasted may point at: an entry of the list pasted with them, or a source that the article cites already. */
export type Pointed = { readonly in: 'list'; readonly reference: ListedReference } | { readonly in: 'article'; readonly source: string }

/** A marker that an editor may turn into a claim reference. */
export interface MarkerProposal {
  /** As it stands in the text, with the space before it. */
  readonly printed: string
  /** The words before it, since the marker before it: where to find it again in a text that is being edited. */
  readonly before: string
  /** What it vouches for. */
  readonly statement: string
  readonly points: readonly Pointed[]
  /** What it names that neither list nor article has. */
  readonly missing: readonly string[]
}

/** The sources of the article that words were pasted into, in the order of their numbers. */
export interface KnownSource {
  readonly id: string
  readonly csl: CslItem
}

/** Every marker in pasted words, numbers and names alike, with what it points at. A list that came with them goes before the article's own numbers. */
export function markerProposals(blocks: readonly Block[], listed: readonly ListedReference[], known: readonly KnownSource[]): MarkerProposal[] {
  const byNumber = (label: string): Pointed | null => {
    const entries = listed.filter((one, index) => (one.label ?? String(index + 1)) === label)
    if (listed.length > 0) return entries.length === 1 && entries[0] !== undefined ? { in: 'list', reference: entries[0] } : null
    const source = known[Number(label) - 1]
    return source === undefined ? null : { in: 'article', source: source.id }
  }
  const byName = (work: NamedWork): Pointed | null => {
    const entry = only(listed, work)
    if (entry !== null) return { in: 'list', reference: entry }
    const source = only(known, work)
    return source === null ? null : { in: 'article', source: source.id }
  }
  return passagesIn(blocks).flatMap((content): MarkerProposal[] => {
    const { text, raised } = plainOf(content)
    const firstWord = text.search(/[\p{L}\p{N}]/u)
    const numbers = markersIn(text, raised).map(({ start, end, labels }) => ({ start, end, pointed: labels.map((label) => ({ name: label, to: byNumber(label) })) }))
    const names = namedMarkersIn(text)
      .map(({ start, end, names: works, sure }) => ({ start, end, sure, pointed: works.map((work) => ({ name: `${work.family} ${work.year}${work.letter}`, to: byName(work) })) }))
      .filter(({ sure, pointed }) => sure || pointed.some(({ to }) => to !== null))
    const markers = [...numbers, ...names].filter(({ start }) => start > firstWord).sort((a, b) => a.start - b.start)
    return statementsBefore(text, markers).map(({ start, end, pointed, statement }, index) => ({
      printed: text.slice(start, end),
      before: text.slice(Math.max(markers[index - 1]?.end ?? 0, start - LOOK_BACK), start),
      statement,
      points: pointed.flatMap(({ to }) => to ?? []),
      missing: pointed.flatMap(({ name, to }) => (to === null ? [name] : [])),
    }))
  })
}

/** Characters, enough to tell two places of a text apart. */
const LOOK_BACK = 120

/** The one work of this author and year; of several of one year, the one that its letter counts to. */
function only<T extends { readonly csl: CslItem }>(works: readonly T[], { family, year, letter }: NamedWork): T | null {
  const of = works.filter(({ csl }) => csl.issued?.['date-parts'][0][0] === year && firstAuthor(csl) === folded(family))
  if (of.length === 1) return of[0] ?? null
  return letter === '' ? null : (of[letter.charCodeAt(0) - 97] ?? null)
}

function firstAuthor({ author }: CslItem): string {
  const first = author?.[0]
  return first === undefined ? '' : folded('family' in first ? first.family : first.literal)
}

const passagesIn = (blocks: readonly Block[]): (readonly Inline[])[] =>
  blocks.flatMap((block) => {
    if (block.type === 'list') return block.items.flatMap(({ content, blocks: below }) => [content, ...passagesIn(below)])
    return block.type === 'paragraph' || block.type === 'quote' ? [block.content] : []
  })
