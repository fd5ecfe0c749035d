import type { Facts } from '../../../../src/domain/gate/facts'
import type { Reading, Rule } from '../../../../src/domain/gate/rule'
import type { ArticleSnapshot } from '../../../../src/domain/snapshot/snapshot'
import { ARTICLE, paragraphs, readingOf } from '../text/reading'

/** A rule's table of cases: its tests run all of it, and its page in docs/rules shows the first that fails and the first that passes after it. */
export interface RuleCases {
  readonly rule: Rule
  readonly cases: readonly Case[]
}

export interface Case {
  /** Paragraphs with a blank line between them; {c1} is a reference to the claim c1. */
  readonly text: string
  /** The words of each finding; its path where it has none. */
  readonly finds: readonly string[]
  readonly given: Given
}

/** What the rule gets besides the text: fields of the article and facts from outside, where they differ from ARTICLE and NO_FACTS. */
export interface Given {
  readonly note?: string
  readonly fields?: Partial<ArticleSnapshot>
  readonly facts?: Partial<Facts>
}

export const casesOf = (rule: Rule, rows: readonly (readonly [text: string, finds: readonly string[], given?: Given])[]): RuleCases => ({
  rule,
  cases: rows.map(([text, finds, given = {}]) => ({ text, finds, given })),
})

export const readingOfCase = ({ text, given: { fields, facts } }: Case): Reading => readingOf({ ...ARTICLE, body: paragraphs(text), ...fields }, undefined, facts)
