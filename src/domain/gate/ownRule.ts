import { z } from 'zod'
import { frozen } from '../frozen'
import type { Rule } from './rule'
import { rules } from './rules'

/** A rule of the publisher's own, and the SHA-256 of the code that it is made of. */
export interface OwnRule extends Rule {
  readonly digest: string
}

/**
 * What a file exports as `rule`, if it is one; else a sentence that says what is wrong with it. It can change nothing of what it is shown: a rule
 * that sorts a list in place would change the text that is about to be stored, or the policy for all others.
 */
export function asOwnRule(exported: unknown, digest: string): OwnRule | string {
  if (exported === undefined) return 'it exports nothing that is called “rule”.'
  const { data, error } = SHAPE.safeParse(exported)
  if (error !== undefined) return `what it exports as “rule” is none: ${error.issues.map(({ path, message }) => [...path.map(String), message].join(' ')).join('; ')}.`
  if (rules.some(({ code }) => code === data.code)) return `it calls itself ${data.code}, which is a rule of Probatum. Choose another code, such as house.${data.code.replace(/^.*\./, '')}.`
  return { ...data, digest, check: (reading) => heard(data.check(frozen(reading))) }
}

/** A promise is no list of findings, and the gate says so; were it to fail with nobody listening, it would take the process with it. */
function heard<T>(answer: T): T {
  if (answer instanceof Promise) answer.catch(() => undefined)
  return answer
}

const said = z.string().refine((words) => words.trim() !== '', 'must say something')
const SHAPE = z.strictObject({
  code: z.string().regex(/^[a-z]+\.[a-z]+(?:-[a-z]+)*$/, 'must be two names with a dot between them, as in house.brand-name'),
  asks: said,
  severity: z.enum(['blocks', 'warns']),
  duty: said,
  firm: z.literal(true).exactOptional(),
  check: z.custom<Rule['check']>((check) => typeof check === 'function', 'must be a function'),
})
