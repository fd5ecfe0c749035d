import { passagesOfBody } from '../snapshot/passage'
import type { Snapshot } from '../snapshot/snapshot'
import { titleOf } from '../snapshot/title'
import { distinctWords } from './words'

/** The words by which a live text is found, each part with those of the part before it. */
export interface Searched {
  /** Of its title or name. */
  readonly title: readonly string[]
  /** And of what it says in short: dek, claims and topics; a clinic's treatments and place. */
  readonly lead: readonly string[]
  /** And of its text. */
  readonly anywhere: readonly string[]
}

export type SearchedPart = keyof Searched

export function searchedOf(snapshot: Snapshot): Searched {
  const title = distinctWords(titleOf(snapshot))
  const lead = [...new Set([...title, ...distinctWords(...leadOf(snapshot), ...besides(snapshot))])]
  return { title, lead, anywhere: [...new Set([...lead, ...distinctWords(...textOf(snapshot))])] }
}

/** What a text says in short, in the order in which readers meet it. */
export const leadOf = (snapshot: Snapshot): string[] =>
  snapshot.kind === 'article' ? [snapshot.dek] : snapshot.treatments.map(({ name, description }) => [name, description].filter((words) => words !== '').join(': '))

/** The lines of a text in reading order. */
export const textOf = (snapshot: Snapshot): string[] => passagesOfBody(snapshot.kind === 'article' ? snapshot.body : snapshot.offer, '').map(({ text }) => text)

const besides = (snapshot: Snapshot): string[] => [
  ...snapshot.claims.map(({ statement }) => statement),
  ...(snapshot.kind === 'article' ? snapshot.topics.map(({ name }) => name) : [snapshot.address.city, snapshot.address.region]),
]
