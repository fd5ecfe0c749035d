import type { Value } from '../assertion'
import type { NounPhrase } from '../nounPhrase'
import type { Quantity } from '../quantities'

/** A sentence as the properties read it. */
export interface PlainSentence {
  readonly text: string
  /** Found when first asked for. */
  readonly quantities: readonly Quantity[]
}

/** What a property found in one sentence; whom “it” means is settled afterwards. */
export interface Stated {
  readonly about: NounPhrase
  readonly property: string
  readonly value: Value
  /** What is left of the sentence once subject, verb and value are out of it: there its restrictions stand. null: it isn't restricted. */
  readonly rest: string | null
}

/** One property that sentences speak of: one file, one line in index.ts. `hint` is a cheap test that spares the others. */
export interface Property {
  readonly hint: RegExp
  readonly stated: (sentence: PlainSentence) => readonly Stated[]
}

/** Between verb and value: “for about”, “on average”. */
const GAP = /^(?: (?:for|only|just|on average|typically|usually|generally|often|anywhere|from|between|approximately|somewhere|a total of|in most cases|an average of|of|to be|within|in|after))* ?$/

/** The quantity that follows a verb or noun directly. */
export const quantityAfter = ({ text, quantities }: PlainSentence, end: number, unit?: string): Quantity | null =>
  quantities.find((quantity) => quantity.start >= end && (unit === undefined || quantity.unit === unit) && GAP.test(text.slice(end, quantity.start))) ?? null

/** “can last”: that it is possible contradicts nothing that is usual. “does not last”: not said what is. */
export const isPlain = (text: string, at: number): boolean => !isSupposed(text, at) && !/(?:\b(?:can|could|may|might|not|never|rarely|cannot|should|must|would|if|whether|used to|shouldn't)|n't)(?: \w+)? ?$/.test(text.slice(Math.max(0, at - 30), at))

export const without = (text: string, start: number, end: number): string => `${text.slice(0, start)} | ${text.slice(end)}`

/** What is left of a clause once its subject, verb and value are out of it. The clause's own subject restricts nothing: what precedes the clause does, and what follows the value up to the next clause. */
export function clauseWithout(text: string, start: number, end: number): string {
  const clause = Math.max(0, text.lastIndexOf(',', start), text.lastIndexOf(';', start), text.lastIndexOf(':', start))
  const next = /[,;:] (?!in|among|for|after|during|when|if|with|depending)| (?:and|but) (?:may|can|usually|typically|often|lasts?|persists?|go(?:es)?|continues?|then|is|are|it|they)\b|\bbecause\b|, so\b/.exec(text.slice(end))
  return without(text.slice(0, next === null ? text.length : end + next.index), clause, end)
}

/** “if it lasts”, “when symptoms begin”: supposed, not said. */
const isSupposed = (text: string, at: number): boolean => /\b(?:if|when|unless|until|whether|once|should)\b[^,;:]*$/.test(text.slice(0, at))
