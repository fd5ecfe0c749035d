import type { Question } from './question'
import type { Searched } from './searched'

/**
 * How well a text that has all words of a question answers it. It depends on the two alone, so that a text keeps its place while others come
 * and go: no word counts for more because it is rare.
 */
export function rankOf({ title, lead }: Pick<Searched, 'title' | 'lead'>, { words, beginning }: Question): number {
  const ranks = words.map((word) => (title.includes(word) ? IN_TITLE : lead.includes(word) ? IN_LEAD : IN_TEXT))
  return [...ranks, ...(beginning === null ? [] : [rankOfBeginning(title, lead, beginning)])].reduce((sum, rank) => sum + rank, 0)
}

const IN_TITLE = 10
const IN_LEAD = 4
const IN_TEXT = 1

/** A whole word is meant rather than a longer one that begins so. */
function rankOfBeginning(title: readonly string[], lead: readonly string[], beginning: string): number {
  if (title.includes(beginning)) return IN_TITLE
  if (title.some((word) => word.startsWith(beginning))) return IN_TITLE - 3
  if (lead.includes(beginning)) return IN_LEAD
  return lead.some((word) => word.startsWith(beginning)) ? IN_LEAD - 1 : IN_TEXT
}

/** Whether a text has all words of a question. */
export const answers = (words: readonly string[], question: Question): boolean =>
  question.words.every((word) => words.includes(word)) && (question.beginning === null || words.some((word) => word.startsWith(question.beginning ?? '')))
