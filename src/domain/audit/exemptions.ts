import { statementsOf } from '../prose/statements'
import { passagesOf } from '../snapshot/passages'
import type { Snapshot } from '../snapshot/snapshot'

/** A sentence that needs no source, by whose word and why. */
export interface Exempted {
  readonly text: string
  readonly reason: string
  readonly by: string
}

export const exemptionsOf = (snapshot: Snapshot): Exempted[] =>
  statementsOf(passagesOf(snapshot)).flatMap(({ text, exemption }) => (exemption === null ? [] : [{ text, ...exemption }]))
