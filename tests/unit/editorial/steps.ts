import fc from 'fast-check'
import { ROLES, type Actor } from '../../../src/domain/editorial/actor'
import type { Command, SignatureGiven, Signing, TextNow } from '../../../src/domain/editorial/command'
import type { SignerFacts } from '../../../src/domain/editorial/eligibility'
import type { SubjectState } from '../../../src/domain/editorial/state'
import { ACTIONS, transitions, type Action } from '../../../src/domain/editorial/transitions'
import { policySchema, type Policy } from '../../../src/domain/policy'
import {
  aFinding,
  approve,
  assign,
  discardRevision,
  handOn,
  note,
  publish,
  publishDue,
  reaffirm,
  recall,
  requestChanges,
  revise,
  revoke,
  schedule,
  submit,
  TEXT,
  unschedule,
  withdraw,
} from './commands'
import { aConflict, aLicence, aProfile, aSigner, MATTER } from './people'

/** The house rules may change on any day: two houses take turns, the second asks for fewer signatures. */
const risk = (approvals: number) => ({ approvals, reviewIntervalMonths: 12 })
export const STRICT = policySchema.parse({ risks: { low: risk(1), standard: risk(2), high: risk(3) } })
const LAX = policySchema.parse({ risks: { low: risk(1), standard: risk(1), high: risk(2) } })
export const policyOf = ({ house }: Step): Policy => (house === 'strict' ? STRICT : LAX)

export const TEAM = ['ana', 'bea', 'cleo'] as const

/** Reviewers who may not sign, each for a reason of its own. */
const UNFIT: Readonly<Record<string, (user: string) => SignerFacts>> = {
  'has no profile': (user) => aSigner(user, { profile: null }),
  'has an expired licence': (user) => aSigner(user, { profile: aProfile(user, { licences: [aLicence({ expires: '2026-12-31' })] }) }),
  'has verified the licence alone': (user) => aSigner(user, { profile: aProfile(user, { licences: [aLicence({ verifiedBy: user })] }) }),
  'has another specialty': (user) => aSigner(user, { profile: aProfile(user, { specialties: ['dermatology'] }) }),
  'has a conflict': (user) => aSigner(user, { profile: aProfile(user, { conflicts: [aConflict()] }) }),
  'has written the text': (user) => aSigner(user, { contributions: ['the working copy'] }),
  'has a password from somebody else': (user) => aSigner(user, { passwordSetByOther: true }),
}

const seldom = <T>(usual: T, ...others: T[]) => fc.oneof({ weight: 9, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(...others) })

/** One attempt by somebody, in circumstances that are mostly good. */
export const anyStep = fc.record({
  /** One of the actions that the stage allows, mostly. */
  apt: seldom(true, false),
  pick: fc.nat(),
  /** null: whoever the action is for. */
  roles: fc.oneof(
    { weight: 10, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.subarray([...ROLES]) },
    { weight: 1, arbitrary: fc.constant('system' as const) },
  ),
  user: fc.constantFrom(...TEAM),
  unfit: seldom(null, ...Object.keys(UNFIT)),
  verified: seldom(true, false),
  declaresNoConflict: seldom(true, false),
  findings: seldom<TextNow['findings']>([], [aFinding('warns')], [aFinding('blocks')], [aFinding('blocks')]),
  drift: seldom<readonly string[]>([], ['title']),
  seen: seldom('current', 'other'),
  risk: fc.constantFrom('low', 'standard', 'high'),
  text: fc.constantFrom('one', 'two', 'three'),
  said: seldom('For a reason.', ' '),
  hours: fc.constantFrom(0, 1, 5, 48, -3),
  publishIn: seldom(1, -1),
  /** Where a schedule stands, it is the schedule that publishes. */
  due: fc.boolean(),
  house: seldom<'strict' | 'lax'>('strict', 'lax'),
} as const)

export type Step = typeof anyStep extends fc.Arbitrary<infer T> ? T : never

/** Nothing about the person or the text forbids it: told by how the step was made, never asked of the code under test. */
export const isFit = ({ unfit, verified, declaresNoConflict }: Step): boolean => unfit === null && verified && declaresNoConflict
export const isClean = ({ findings, drift }: Step): boolean => drift.length === 0 && findings.every(({ severity }) => severity === 'warns')

/** The command of a step, as the screens of that moment would send it. */
export function commandOf(step: Step, state: SubjectState, now: string): Command {
  const { user, said } = step
  const command = ((): Command => {
    switch (actionOf(step, state)) {
      case 'submit':
        return submit({ text: { ...TEXT, contentHash: step.text, risk: step.risk }, findings: step.findings })
      case 'assign':
        return assign()
      case 'hand-on':
        return handOn(user, { reason: said })
      case 'recall':
        return recall({ reason: said })
      case 'request-changes':
        return requestChanges(user, { ...signer(step), contentHash: seen(step, state.review?.text.contentHash), comments: [{ text: said, quote: '' }] })
      case 'approve':
        return approve(user, { ...signer(step), ...textNow(step), contentHash: seen(step, state.review?.text.contentHash) })
      case 'revoke':
        return revoke(user, { reason: said })
      case 'schedule':
        return schedule({ ...textNow(step), publishAt: new Date(Date.parse(now) + step.publishIn * 3_600_000).toISOString() })
      case 'unschedule':
        return unschedule()
      case 'publish':
        return step.due && state.review?.publishAt != null
          ? publishDue(textNow(step))
          : publish({ ...textNow(step), contentHash: seen(step, state.review?.text.contentHash) })
      case 'revise':
        return revise()
      case 'discard-revision':
        return discardRevision()
      case 'reaffirm':
        return reaffirm(user, { ...signer(step), ...textNow(step), contentHash: seen(step, state.editions.at(-1)?.contentHash) })
      case 'withdraw':
        return withdraw({ reason: said })
      case 'note':
        return note()
    }
  })()
  return { ...command, actor: actorOf(step, command.actor) }
}

/** What brings a text on is tried more often, or no walk would get far. */
const FORWARD = new Set<Action>(['submit', 'approve', 'schedule', 'publish', 'reaffirm', 'revise'])

function actionOf({ apt, pick }: Step, { copy, live }: SubjectState): Action {
  const apposite = transitions.filter((row) => row.from.includes(copy) && (row.live.length === 0 || row.live.includes(live.type))).map(({ action }) => action)
  const actions = apt ? apposite.flatMap((action) => Array<Action>(FORWARD.has(action) ? 8 : 1).fill(action)) : ACTIONS
  return actions[pick % actions.length] ?? 'note'
}

const actorOf = ({ roles, user }: Step, usual: Actor): Actor =>
  roles === null ? usual : roles === 'system' ? { type: 'system', name: 'schedule' } : { type: 'user', id: user, name: user, roles }
const seen = (step: Step, current = 'nothing'): string => (step.seen === 'current' ? current : 'something else')
const textNow = ({ findings, drift }: Step): TextNow => ({ findings, drift, kinds: [] })
const signer = ({ user, unfit, verified, declaresNoConflict }: Step): Signing & SignatureGiven => ({
  signer: UNFIT[unfit ?? '']?.(user) ?? aSigner(user),
  matter: MATTER,
  signature: { verified, declaresNoConflict },
})
