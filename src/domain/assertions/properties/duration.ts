import { phraseBefore } from '../nounPhrase'
import { clauseWithout, isPlain, quantityAfter, type Property } from './property'

/** “The effects of X last 1-2 weeks”, “its relief typically lasting up to 7 days”, “X wears off after 4 hours”. */
export const duration: Property = {
  hint: /\b(?:last(?:s|ed|ing)?|persist(?:s|ing)?|wears? off|endures?|continues? for)\b/,
  stated: (sentence) =>
    [...sentence.text.matchAll(/\b(?:lasts?|lasted|lasting|persists?|persisting|endures?|continues? for|wears? off(?: after| in| within)?)\b/g)].flatMap(({ index, 0: verb }) => {
      const value = quantityAfter(sentence, index + verb.length, 'hours')
      if (value === null || !isPlain(sentence.text, index) || !states(sentence.text, verb, index, value.end)) return []
      const about = phraseBefore(sentence.text, index)
      return about === null ? [] : [{ about, property: `duration of ${about.aspect !== '' ? about.aspect : verb.startsWith('wear') ? 'effect' : 'it'}`, value: span(value), rest: clauseWithout(sentence.text, index, value.end) }]
    }),
}

/** “the last 3 months”, and “diarrhea that lasts 4 weeks is …”, “pain lasting 3 days needs …”: which one is meant, not how long it takes. */
function states(text: string, verb: string, at: number, end: number): boolean {
  const before = text.slice(0, at)
  if (verb === 'last' && /\b(?:the|over|in|for|during|past|your|their|at) $/.test(before)) return false
  if (/\bthat (?:\w+ )?$/.test(before)) return false
  return !verb.endsWith('ing') || /, (?:\w+ )?$/.test(before) || !/\b(?:may|is|are|was|were|should|can|needs?|requires?|could|must|will|do|does)\b/.test(text.slice(end))
}

const span = ({ unit, within }: { readonly unit: string; readonly within: readonly [number, number] }) => ({ type: 'span', unit, within }) as const
