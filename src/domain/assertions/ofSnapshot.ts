import { sentences } from '../prose/sentences'
import type { Passage, Place } from '../snapshot/passage'
import { passagesOf } from '../snapshot/passages'
import type { Snapshot } from '../snapshot/snapshot'
import type { Assertion } from './assertion'
import { assertionsOf } from './assertionsOf'
import { titleOf } from '../snapshot/title'

/** An assertion with the sentence that makes it. */
export interface Asserted {
  readonly assertion: Assertion
  readonly text: string
  readonly place: Place
}

/** What a text asserts in its title, standfirst, body and captions. Looked up by the gate and by whoever loads the gate's facts: read once. */
export function assertionsOfSnapshot(snapshot: Snapshot): readonly Asserted[] {
  const known = read.get(snapshot)
  if (known !== undefined) return known
  const found = assertionsOf(titleOf(snapshot), passagesOf(snapshot).filter(speaks).flatMap(sentencesOf)).map(({ sentence: { text, place }, assertion }) => ({ assertion, text, place }))
  read.set(snapshot, found)
  return found
}

const read = new WeakMap<Snapshot, readonly Asserted[]>()

const speaks = ({ role }: Passage): boolean => role !== 'label' && role !== 'notice' && role !== 'alt'

const sentencesOf = ({ path, text }: Passage) => sentences(text).map(({ start, end }) => ({ text: text.slice(start, end), place: { path, start, end } }))
