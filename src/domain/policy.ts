import { z } from 'zod'
import type { Severity } from './gate/rule'
import { STATEMENT_KINDS, type StatementKind } from './prose/kinds'
import type { Risk } from './snapshot/snapshot'
import { isTimeZone } from './time'

const interval = z.int().min(1).max(120)

const risk = z.strictObject({
  /** Distinct reviewers who must sign. */
  approvals: z.int().min(1).max(5),
  /** Months after publication until the next review is due. */
  reviewIntervalMonths: interval,
})

/** The house rules of one publisher: probatum.policy.json. Its hash stands in every event decided under it. */
export const policySchema = z.strictObject({
  /** IANA name; licences, review dates and “today” are days of this zone. */
  timeZone: z.string().refine(isTimeZone, 'must be the IANA name of a time zone, such as Europe/Berlin').default('UTC'),
  /** Severity by finding code, where it differs from the rule's own. No rule can be switched off, and a firm one (domain/gate/rule.ts) can't be made to warn. */
  severities: z.record(z.string(), z.enum(['blocks', 'warns'])).default({}),
  /** Files of the publisher's own rules, from the folder of the policy: each exports a Rule as `rule`. */
  rules: z.array(z.string().min(1)).default([]),
  statements: z.strictObject({
    /** An uncited factual statement blocks from this score on and warns below. */
    blocksFrom: z.number().min(0).max(1).default(0.8),
  }).prefault({}),
  risks: z.strictObject({ low: risk, standard: risk, high: risk }).prefault({
    low: { approvals: 1, reviewIntervalMonths: 24 },
    standard: { approvals: 1, reviewIntervalMonths: 12 },
    high: { approvals: 2, reviewIntervalMonths: 6 },
  }),
  /** Months after publication until facts of a kind must be looked at again, in a text of whatever risk: the shortest interval counts. */
  kinds: z.partialRecord(z.enum(STATEMENT_KINDS), interval).default({ regulatory: 12, dose: 12, harm: 12 }),
  reviews: z.strictObject({
    /** Days before a review is due in which the text's people are reminded. */
    dueSoonDays: z.int().min(0).max(365).default(30),
    /** What becomes of a live edition whose review is overdue: readers are told, or it is withdrawn. */
    overdue: z.enum(['notice', 'withdraw']).default('notice'),
  }).prefault({}),
  /** What becomes of live editions that rest on a source that was retracted. An expression of concern is always a notice. */
  retracted: z.enum(['notice', 'withdraw']).default('notice'),
  signing: z.strictObject({
    /** A one-time code besides the password: never asked for; of those who have set it up; or of everybody, so that who hasn't can't sign. */
    secondFactor: z.enum(['none', 'optional', 'required']).default('optional'),
  }).prefault({}),
  /** What readers get of a withdrawn subject and of superseded editions. */
  shows: z.strictObject({
    withdrawn: z.enum(['notice', 'notice-and-title']).default('notice-and-title'),
    superseded: z.enum(['metadata', 'nothing']).default('metadata'),
  }).prefault({}),
})
export type Policy = z.infer<typeof policySchema>

export const defaultPolicy: Policy = policySchema.parse({})

export const reviewIntervalMonths = ({ risks, kinds: byKind }: Policy, risk: Risk, kinds: readonly StatementKind[]): number =>
  Math.min(risks[risk].reviewIntervalMonths, ...kinds.flatMap((kind) => byKind[kind] ?? []))

export const severityOf = (policy: Policy, code: string, own: Severity): Severity => policy.severities[code] ?? own
