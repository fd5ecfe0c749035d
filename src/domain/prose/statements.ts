import type { Anchor, Passage } from '../snapshot/passage'
import { detect } from './detect'
import type { Span } from './sentences'
import type { Statement } from './statement'
import { situated, type Situated } from './surroundings'

/**
 * Every sentence of the passages, judged, with the claims that vouch for it. An exemption without a reason is none.
 *
 * | where a claim reference stands | what it vouches for |
 * | --- | --- |
 * | at a sentence's end, before or after the full stop | the sentence |
 * | within a sentence | the part before it; and the rest too, unless the rest by itself is a statement of fact: then that is a statement of its own |
 * | beside another one | the same part as the other |
 * | in the passage's `supporting` list | every sentence of the passage |
 */
export function statementsOf(passages: readonly Passage[]): Statement[] {
  return situated(passages).flatMap(statementsAt)
}

function statementsAt({ passage, span, next, surroundings }: Situated): Statement[] {
  const own = anchorsOf(passage.anchors, span, next)
  const exemption = own.find((anchor) => anchor.type === 'exemption' && anchor.reason.trim() !== '')
  const exempted = exemption?.type === 'exemption' ? { reason: exemption.reason, by: exemption.by } : null
  const claims = own.flatMap((anchor) => (anchor.type === 'claim' ? [anchor.claim] : []))
  const tail = unvouchedTail(passage.text, span, own, surroundings)
  const statement = (part: Span, vouched: readonly string[]): Statement => judged(passage, part, surroundings, vouched, exempted)
  return tail === null ? [statement(span, claims)] : [statement({ start: span.start, end: tail.start }, claims), statement(tail, [])]
}

/** An anchor belongs to the sentence it stands in or behind: up to the first character of the next one. */
const anchorsOf = (anchors: readonly Anchor[], span: Span, next: Span | undefined): Anchor[] =>
  anchors.filter(({ offset }) => offset > span.start && (next === undefined || offset <= next.start))

const FEWEST_WORDS = 6

/** What follows the last claim reference, where it states something by itself; an exemption of the sentence exempts it too. */
function unvouchedTail(text: string, { start, end }: Span, anchors: readonly Anchor[], surroundings: Situated['surroundings']): Span | null {
  const last = anchors.reduce((most, { type, offset }) => (type === 'claim' ? Math.max(most, offset) : most), -1)
  if (last <= start || last >= end) return null
  const tail = text.slice(last, end)
  const lead = tail.length - tail.replace(/^[\s,;:–—-]+/u, '').length
  const words = tail.match(/\p{L}[\p{L}\p{N}'’-]*/gu) ?? []
  return words.length >= FEWEST_WORDS && detect(tail.slice(lead), surroundings).factual ? { start: last + lead, end } : null
}

function judged({ path, text, supporting }: Passage, { start, end }: Span, surroundings: Situated['surroundings'], claims: readonly string[], exemption: Statement['exemption']): Statement {
  const words = text.slice(start, end).trimEnd()
  return { place: { path, start, end: start + words.length }, text: words, ...detect(words, surroundings), claims: [...new Set([...claims, ...supporting])], exemption }
}
