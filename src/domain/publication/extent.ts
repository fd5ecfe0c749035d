import type { Block } from '../snapshot/content'
import type { Publication } from './publication'

/** How much of a publication is read: `card`, what lists show; `page`, everything but the blocks of its text, which its HTML says too; `whole`. */
export type Extent = 'card' | 'page' | 'whole'

/** What a list needs no more of: the text itself, and what it rests on. Together nine tenths of a publication. */
const DEEP = ['html', 'body', 'offer', 'claims', 'bibliography', 'supporting', 'listed', 'media'] as const
const BLOCKS = ['body', 'offer'] as const

/**
 * A publication as lists show it: everything but the text and its evidence, so that a page of twenty is read in the time of two whole ones.
 * What was left out is not silently empty: touching it throws (see `asCard`).
 */
export function cardOf(publication: Publication): object {
  if (publication.state === 'withdrawn') return publication
  const { snapshot, sources: _sources, ...rest } = publication
  const hero = snapshot.kind === 'article' ? snapshot.heroImage?.media : undefined
  return { ...rest, snapshot: { ...without(snapshot, DEEP), media: snapshot.media.filter(({ id }) => id === hero) } }
}

/** A publication in two pieces: the blocks of its text are as much again as all the rest, and few ask for them. */
export function inPieces(publication: Publication): { readonly publication: object; readonly blocks: readonly Block[] | null } {
  if (publication.state === 'withdrawn') return { publication, blocks: null }
  const { snapshot } = publication
  return { publication: { ...publication, snapshot: without(snapshot, BLOCKS) }, blocks: snapshot.kind === 'article' ? snapshot.body : snapshot.offer }
}

/** A stored card as the publication it stands for. What a card leaves out throws when it is touched: a list that asks for it has to read more. */
export const asCard = (card: Publication): Publication => (card.state === 'withdrawn' ? card : guarded({ ...card, snapshot: guarded({ ...card.snapshot }, NO_CARD) }, NO_CARD))

/** What is stored without its blocks, as the publication it stands for: touching them throws. What was stored in one piece has them. */
export const asPage = (stored: Publication): Publication => (stored.state === 'withdrawn' ? stored : { ...stored, snapshot: guarded(stored.snapshot, NO_PAGE) })

/** Both pieces as one. */
export function asWhole<Stored extends Publication>(stored: Stored, blocks: readonly Block[] | null): Stored {
  if (stored.state === 'withdrawn' || blocks === null) return stored
  const { snapshot } = stored
  return { ...stored, snapshot: { ...snapshot, [snapshot.kind === 'article' ? 'body' : 'offer']: blocks } }
}

const without = (snapshot: object, names: readonly string[]): object => Object.fromEntries(Object.entries(snapshot).filter(([name]) => !names.includes(name)))

/** On the prototype: defining them on each would take longer than parsing it. */
const guarded = <Whole extends object>(read: Whole, prototype: object): Whole => Object.setPrototypeOf(read, prototype) as Whole

const guards = (names: readonly string[], sentence: (name: string) => string): object => Object.defineProperties({}, Object.fromEntries(names.map((name) => [name, { get: () => { throw new Error(sentence(name)) } }])))
const NO_CARD = guards([...DEEP.filter((name) => name !== 'media'), 'sources'], (name) => `A card has no ${name}: read the whole publication.`)
const NO_PAGE = guards(BLOCKS, (name) => `Read without its blocks, a publication has no ${name}: read the whole.`)
