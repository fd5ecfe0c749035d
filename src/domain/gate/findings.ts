import { z } from 'zod'
import { severityOf, type Policy } from '../policy'
import { statementsOf } from '../prose/statements'
import { evidenceOf, passagesOf } from '../snapshot/passages'
import type { Snapshot } from '../snapshot/snapshot'
import type { Facts } from './facts'
import { atField, type Finding, type Found, type Reading, type Rule } from './rule'
import { rules as ours } from './rules'

/** What the gate holds against a snapshot, blocking findings first, else in reading order of the rules. Pure. */
export function findings(snapshot: Snapshot, facts: Facts, policy: Policy, today: string, rules: readonly Rule[] = ours): Finding[] {
  return judge(read(snapshot, facts, policy, today), rules)
}

/** A snapshot as the rules see it: plain text and judged statements. */
export function read(snapshot: Snapshot, facts: Facts, policy: Policy, today: string): Reading {
  const passages = passagesOf(snapshot)
  return { snapshot, passages, evidence: evidenceOf(snapshot), statements: statementsOf(passages), facts, policy, today }
}

export function judge(reading: Reading, rules: readonly Rule[] = ours): Finding[] {
  const found = rules.flatMap((rule) => apply(rule, reading))
  return [...found.filter(({ severity }) => severity === 'blocks'), ...found.filter(({ severity }) => severity === 'warns')]
}

/** A rule that throws, or answers with anything but findings, blocks and names itself: a gate that can't look must not open. */
function apply(rule: Rule, reading: Reading): Finding[] {
  try {
    return found(rule.check(reading)).map(({ severity, ...what }) => ({
      code: rule.code,
      severity: severity ?? (rule.firm ? rule.severity : severityOf(reading.policy, rule.code, rule.severity)),
      ...what,
    }))
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error)
    return [{ code: rule.code, severity: 'blocks', ...atField('', `The rule ${rule.code} failed and could not check this text (${cause}).`, 'Ask your administrator: nothing can be published until the rule works again.') }]
  }
}

/** A publisher's own rule may be plain JavaScript: no compiler has looked at what it returns. */
function found(answer: unknown): readonly Found[] {
  const { data, error } = FOUND.safeParse(answer)
  if (error === undefined) return data
  throw new Error(`it returned no list of findings: ${error.issues.map(({ path, message }) => [...path.map(String), message].join(' ')).join('; ').slice(0, 300)}`)
}

const OFFSET = z.int().min(0)
const FOUND = z.array(
  z.object({
    place: z.object({ path: z.string(), start: OFFSET, end: OFFSET }).refine(({ start, end }) => start <= end, 'ends before it starts').readonly(),
    text: z.string(),
    message: z.string().min(1),
    advice: z.string(),
    about: z.object({ claim: z.string().exactOptional(), source: z.string().exactOptional() }).readonly().exactOptional(),
    severity: z.enum(['blocks', 'warns']).exactOptional(),
  }),
)
