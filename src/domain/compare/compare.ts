import type { Snapshot } from '../snapshot/snapshot'
import type { Comparison, Line } from './comparison'
import { claimChanges, sourceChanges } from './evidence'
import { aligned, named, whole } from './lines'
import { aBudget, type Budget } from './matches'
import { sectionsOf, type Sections } from './sections'

/**
 * What differs between two snapshots of one subject: words, claims and sources, as readers and reviewers see them. Its time grows with the texts,
 * whatever they hold: what is too far apart for the work that it may do is told as taken out and written anew.
 */
export function compare(before: Snapshot, after: Snapshot): Comparison {
  const budget = aBudget()
  const [was, is] = [sectionsOf(before), sectionsOf(after)]
  return {
    text: textBetween(was, is, budget),
    people: aligned(was.people, is.people, budget).filter(differs),
    details: named(was.details, is.details, budget),
    claims: claimChanges(before, after, budget),
    sources: sourceChanges(before, after, budget),
  }
}

/** The whole text, so that what differs is read where it stands. */
function textBetween(was: Sections, is: Sections, budget: Budget): Line[] {
  const [head, body] = [named(was.head, is.head, budget), aligned(was.body, is.body, budget)]
  if (head.length === 0 && !body.some(differs)) return []
  const title = is.head.get('title')
  const titleStays = title !== undefined && !head.some(({ form }) => form.type === 'field' && form.name === 'title')
  return [...(titleStays ? [whole(title, 'kept')] : []), ...head, ...body]
}

const differs = ({ change }: Line): boolean => change !== 'kept'
