import type { Publication } from './publication'

/** What a list needs no more of: the text itself, and what it rests on. Together nine tenths of a publication. */
const DEEP = ['html', 'body', 'offer', 'claims', 'bibliography', 'supporting', 'listed', 'media'] as const

/**
 * A publication as lists show it: everything but the text and its evidence, so that a page of twenty is read in the time of two whole ones.
 * What was left out is not silently empty: touching it throws (see `asCard`).
 */
export function cardOf(publication: Publication): object {
  if (publication.state === 'withdrawn') return publication
  const { snapshot, sources: _sources, ...rest } = publication
  const hero = snapshot.kind === 'article' ? snapshot.heroImage?.media : undefined
  const shallow = Object.fromEntries(Object.entries(snapshot).filter(([name]) => !(DEEP as readonly string[]).includes(name)))
  return { ...rest, snapshot: { ...shallow, media: snapshot.media.filter(({ id }) => id === hero) } }
}

/** A stored card as the publication it stands for. What a card leaves out throws when it is touched: a list that asks for it has to read the whole. */
export const asCard = (card: Publication): Publication =>
  card.state === 'withdrawn' ? card : guard({ ...card, snapshot: guard({ ...card.snapshot }) })

const guard = <Whole extends object>(card: Whole): Whole => Object.setPrototypeOf(card, guarded) as Whole

/** On the prototype: defining them on each card would take longer than parsing it. */
const guarded: object = Object.defineProperties({}, Object.fromEntries([...DEEP.filter((name) => name !== 'media'), 'sources'].map((name) => [name, { get: () => { throw new Error(`A card has no ${name}: read the whole publication.`) } }])))
