import type { Policy } from '../policy'
import type { Statement } from '../prose/statement'
import type { Passage, Place } from '../snapshot/passage'
import type { Snapshot } from '../snapshot/snapshot'
import type { Facts } from './facts'

export type Severity = 'blocks' | 'warns'

/** One thing the gate holds against a snapshot. */
export interface Finding {
  readonly code: string
  readonly severity: Severity
  readonly place: Place
  /** The words it is about; '' where nothing stands that should. */
  readonly text: string
  /** What is wrong. */
  readonly message: string
  /** What to do about it. */
  readonly advice: string
  /** Ids in the library, where it is a claim or source behind the words that something is held against. */
  readonly about?: { readonly claim?: string; readonly source?: string }
}

export const blocking = (found: readonly Finding[]): Finding[] => found.filter(({ severity }) => severity === 'blocks')

/** What a rule reads: the snapshot, its plain text, the judged sentences, and what lives outside the text. */
export interface Reading {
  readonly snapshot: Snapshot
  /** Every public string of the text itself, not the body alone. */
  readonly passages: readonly Passage[]
  /** What readers get besides of claims and references: the library's words. */
  readonly evidence: readonly Passage[]
  readonly statements: readonly Statement[]
  readonly facts: Facts
  readonly policy: Policy
  /** ISO day in the policy's time zone. */
  readonly today: string
}

/** What a rule returns: `severity` only where this one finding differs from the rule's own (claim.newer marked safety-relevant). */
export type Found = Omit<Finding, 'code' | 'severity'> & { readonly severity?: Severity }

/** One rule of the gate: one file in rules/, one line in rules/index.ts. Its page in docs/rules is made of it and of its cases in the tests. */
export interface Rule {
  readonly code: string
  /** In a sentence or two, what it asks of a text. */
  readonly asks: string
  readonly severity: Severity
  /** The standard, law or paper that it follows, with the section. */
  readonly duty: string
  /** No policy makes it warn: what it finds could not be rendered, followed or addressed. */
  readonly firm?: true
  readonly check: (reading: Reading) => readonly Found[]
}

/** A finding at words of a passage. */
export const at = (passage: Passage, start: number, end: number, message: string, advice: string): Found => ({
  place: { path: passage.path, start, end },
  text: passage.text.slice(start, end),
  message,
  advice,
})

/** A finding at a field, where there are no words to point at. */
export const atField = (path: string, message: string, advice: string, text = ''): Found => ({ place: { path, start: 0, end: text.length }, text, message, advice })
