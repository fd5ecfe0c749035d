import type { Payload, PayloadRequest } from 'payload'
import { canonicalHash } from '../domain/snapshot/hash'
import type { OwnRule } from '../domain/gate/ownRule'
import type { Rule } from '../domain/gate/rule'
import { rules } from '../domain/gate/rules'
import type { Policy } from '../domain/policy'
import type { Circumstances } from '../domain/editorial/decide'
import type { Mailer } from '../domain/mail'
import type { Registries } from '../domain/references/registered'
import type { Courier } from '../domain/webhooks/courier'
import { dayOf } from '../domain/time'

/** What every operation works with: the database, the house rules, the clock, where published files go, where sources are looked up, who takes mail, and who carries messages to webhooks. */
export interface Cms {
  readonly payload: Payload
  readonly policy: Policy
  /** Of the policy and of what its own rules are made of: either changes what can be published. */
  readonly policyHash: string
  /** The gate's rules, the publisher's own behind ours. */
  readonly rules: readonly Rule[]
  readonly publicFiles: string
  readonly registries: Registries
  readonly mailer: Mailer
  readonly courier: Courier
  /** UTC instant. */
  readonly now: () => string
  /** The request whose transaction an operation joins, where it runs inside a save. */
  readonly req?: PayloadRequest
}

/** What the configuration hands to the operations, under `custom.probatum`. */
export interface ProbatumSettings {
  readonly policy: Policy
  readonly ownRules: readonly OwnRule[]
  readonly publicFiles: string
  readonly registries: Registries
  readonly mailer: Mailer
  readonly courier: Courier
  readonly clock?: () => Date
}

export function cmsOf(payload: Payload, req?: PayloadRequest): Cms {
  const { policy, ownRules, publicFiles, registries, mailer, courier, clock = () => new Date() } = payload.config.custom['probatum'] as ProbatumSettings
  const policyHash = canonicalHash({ ...policy, rules: ownRules.map(({ code, digest }) => ({ code, digest })) })
  return { payload, policy, policyHash, rules: [...rules, ...ownRules], publicFiles, registries, mailer, courier, now: () => clock().toISOString(), ...(req && { req }) }
}

export const circumstances = ({ now, policy }: Cms): Circumstances => ({ now: now(), policy })

export const today = ({ now, policy }: Cms): string => dayOf(now(), policy.timeZone)
