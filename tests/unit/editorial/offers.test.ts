import { describe, expect, test } from '@jest/globals'
import { offers, type OfferFacts } from '../../../src/domain/editorial/offers'
import { defaultPolicy } from '../../../src/domain/policy'
import { aFinding, approve, HIGH_RISK, publish, schedule, submit, TEXT, withdraw } from './commands'
import { aSigner, aUser, EDITOR, MATTER, PUBLISHER } from './people'
import { after, minute } from './record'

const REVIEWER = aUser('ana', 'reviewer')
const FINE: OfferFacts = { copy: { text: TEXT, findings: [] }, submitted: { findings: [], drift: [], kinds: [] }, signing: { signer: aSigner('ana'), matter: MATTER } }
const BLOCKED = { ...FINE, copy: { text: TEXT, findings: [aFinding('blocks'), aFinding('blocks')] } }
const FALLEN = { ...FINE, submitted: { ...FINE.submitted, findings: [aFinding('blocks')] } }
const EXPIRED = { ...FINE, signing: { signer: aSigner('ana', { profile: null }), matter: MATTER } }

const DRAFT = after([])
const IN_REVIEW = after([submit({ text: HIGH_RISK })])
const SIGNED_ONCE = after([submit({ text: HIGH_RISK }), approve('ana')])
const APPROVED = after([submit(), approve('ana')])
const SCHEDULED = after([submit(), approve('ana'), schedule()])
const LIVE = after([submit(), approve('ana'), publish()])
const GONE = after([submit(), approve('ana'), publish(), withdraw()])

const told = (...[state, actor, facts]: Parameters<typeof offers> extends readonly [infer S, infer A, infer F, ...unknown[]] ? [S, A, F] : never): string[] =>
  offers(state, actor, facts, { now: minute(60), policy: defaultPolicy }).map(({ action, refusal }) => (refusal === null ? action : `${action}: ${refusal.message}`))

describe('what somebody is offered', () => {
  test.each([
    ['an editor, of a draft', DRAFT, EDITOR, FINE, ['submit']],
    ['an editor, of a draft that is not ready', DRAFT, EDITOR, BLOCKED, ['submit: 2 blocking findings: resolve them first.']],
    ['a publisher, of a draft', DRAFT, PUBLISHER, FINE, []],
    ['a reviewer, of a draft', DRAFT, REVIEWER, FINE, []],
    ['an editor, of a text in review', IN_REVIEW, EDITOR, FINE, ['assign', 'recall']],
    ['a reviewer, of a text in review', IN_REVIEW, REVIEWER, FINE, ['request-changes', 'approve']],
    ['a reviewer without a profile', IN_REVIEW, REVIEWER, EXPIRED, ['request-changes: You may not sign this. No reviewer profile is linked to this user: an admin links it under Medical reviewers.', 'approve: You may not sign this. No reviewer profile is linked to this user: an admin links it under Medical reviewers.']],
    ['a reviewer who has signed', SIGNED_ONCE, REVIEWER, FINE, ['request-changes', 'approve: You have signed this text already. Another reviewer must sign too.', 'revoke']],
    ['a publisher, of an approved text', APPROVED, PUBLISHER, FINE, ['schedule', 'publish']],
    ['a publisher, of an approved text that the gate holds something against since', APPROVED, PUBLISHER, FALLEN, ['schedule: 1 blocking finding: resolve it first.', 'publish: 1 blocking finding: resolve it first.']],
    ['a publisher, of a scheduled text', SCHEDULED, PUBLISHER, FINE, ['schedule', 'unschedule', 'publish']],
    ['a publisher, of what is live', LIVE, PUBLISHER, FINE, ['withdraw']],
    ['an editor, of what is live', LIVE, EDITOR, FINE, ['revise']],
    ['a reviewer, of what is live', LIVE, REVIEWER, FINE, ['reaffirm']],
    ['a publisher, of what was withdrawn', GONE, PUBLISHER, FINE, []],
    ['an admin with no other role', DRAFT, aUser('root', 'admin'), FINE, []],
    ['one with every role, of what is live', LIVE, aUser('ana', 'editor', 'reviewer', 'publisher'), FINE, ['revise', 'reaffirm', 'withdraw']],
  ] as const)('%s', (_who, state, actor, facts, expected) => {
    expect(told(state, actor, facts)).toEqual(expected)
  })
})
