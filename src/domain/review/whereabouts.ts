import type { Passage, Place } from '../snapshot/passage'

/** Where words that were commented on stand in a later text. */
export type Whereabouts =
  /** At the same path, unmoved or moved within it. */
  | { readonly found: 'there'; readonly place: Place }
  /** The same words, elsewhere. */
  | { readonly found: 'moved'; readonly place: Place }
  /** No longer, or in too many places to tell which. */
  | { readonly found: 'gone' }

/** Words of a passage, with the passage's whole text: what stands round them tells them from the same words elsewhere. */
export interface Quoted {
  readonly place: Place
  readonly quote: string
  readonly passage: string
}

/**
 * Finds the words again: in a passage that has not changed, be it that paragraphs came before it; else at their path, where what stands round
 * them tells which they are; else where they stand once in the whole text.
 */
export function whereaboutsOf({ place, quote, passage }: Quoted, now: readonly Passage[]): Whereabouts {
  const unchanged = now.filter(({ text }) => text === passage)
  const same = unchanged.find(({ path }) => path === place.path)
  if (same !== undefined) return { found: 'there', place }
  const [moved] = unchanged
  if (moved !== undefined && unchanged.length === 1) return { found: 'moved', place: { ...place, path: moved.path } }

  const there = now.find(({ path }) => path === place.path)
  const starts = there === undefined ? [] : startsOf(quote, there.text)
  if (there !== undefined && starts.length > 0) return { found: 'there', place: at(place.path, nearest(starts, there.text, { place, quote, passage }), quote) }

  const elsewhere = now.flatMap(({ path, text }) => startsOf(quote, text).map((start) => at(path, start, quote)))
  const [only] = elsewhere
  return only !== undefined && elsewhere.length === 1 ? { found: 'moved', place: only } : { found: 'gone' }
}

/** Where these words stand in a text: at the place that is given, or at the one place where they stand at all; null where there is none. */
export function placeOf(quote: string, given: Place | null, passages: readonly Passage[]): Place | null {
  if (given !== null) return passages.some(({ path, text }) => path === given.path && text.slice(given.start, given.end) === quote) ? given : null
  const found = passages.flatMap(({ path, text }) => startsOf(quote, text).map((start) => at(path, start, quote)))
  return found.length === 1 ? (found[0] ?? null) : null
}

const at = (path: string, start: number, quote: string): Place => ({ path, start, end: start + quote.length })

function startsOf(quote: string, text: string): number[] {
  const starts: number[] = []
  if (quote === '') return starts
  for (let start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + 1)) starts.push(start)
  return starts
}

/** Of several places in a passage that was edited, the one round which most has stayed; all that stood before, or all that stood behind, tells most. */
function nearest(starts: readonly number[], text: string, { place, quote, passage }: Quoted): number {
  const [before, behind] = [passage.slice(0, place.start), passage.slice(place.end)]
  const scored = starts.map((start) => {
    const [stayedBefore, stayedBehind] = [commonEnd(before, text.slice(0, start)), commonStart(behind, text.slice(start + quote.length))]
    const whole = (stayedBefore === before.length && stayedBefore === start) || (stayedBehind === behind.length && stayedBehind === text.length - start - quote.length)
    return { start, stayed: stayedBefore + stayedBehind + (whole ? passage.length + 1 : 0), away: Math.abs(start - place.start) }
  })
  return scored.reduce((best, one) => (one.stayed > best.stayed || (one.stayed === best.stayed && one.away < best.away) ? one : best)).start
}

function commonStart(one: string, other: string): number {
  let length = 0
  while (length < one.length && length < other.length && one[length] === other[length]) length++
  return length
}

function commonEnd(one: string, other: string): number {
  let length = 0
  while (length < one.length && length < other.length && one[one.length - 1 - length] === other[other.length - 1 - length]) length++
  return length
}
