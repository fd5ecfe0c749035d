import { describe, expect, test } from '@jest/globals'
import type { Command } from '../../../src/domain/editorial/command'
import { decide } from '../../../src/domain/editorial/decide'
import { APPROVAL_MEANING, REAFFIRMATION_MEANING } from '../../../src/domain/editorial/sign'
import type { RefusalCode } from '../../../src/domain/editorial/refusal'
import { defaultPolicy } from '../../../src/domain/policy'
import {
  aFinding,
  approve,
  assign,
  handOn,
  HIGH_RISK,
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
import { aUser } from './people'
import { after, minute } from './record'

const NOW = minute(60)
const SOON = minute(61)

const IN_REVIEW = [submit()]
const ASSIGNED = [submit(), assign()]
const HALF_SIGNED = [submit({ text: HIGH_RISK }), approve('ana')]
const APPROVED = [submit(), approve('ana')]
const SCHEDULED_AHEAD = [...APPROVED, schedule({ publishAt: NOW })]
const LIVE = [...APPROVED, publish()]
const LIVE_HIGH = [...HALF_SIGNED, approve('bea'), publish()]

const SIGNED = { verified: true, declaresNoConflict: true }
const BLOCKED = { findings: [aFinding('warns', 'claim.newer'), aFinding('blocks')] }
const WARNED = { findings: [aFinding('warns', 'claim.newer')] }
const DRIFTED = { drift: ['title'] }
const OPEN = { text: 'For whom?\nBea: Adults.', quote: '', thread: { id: 't1', by: 'Dr cleo', said: ['t1', 'r1'] } }
const UNLINKED = { signer: { user: 'cleo', profile: null, contributions: [], passwordSetByOther: false, lacksSecondFactor: false } }

type Row = readonly [guard: string, from: readonly Command[], refused: Command, code: RefusalCode, says: string, accepted: Command]

const GUARDS: readonly Row[] = [
  ['a published text keeps its language', [...APPROVED, publish(), revise()], submit({ text: { ...TEXT, language: 'pt' } }), 'invalid', 'addresses of that language', submit()],
  ['submit needs a text that nothing blocks', [], submit(BLOCKED), 'findings', '1 blocking finding', submit(WARNED)],
  ['a text in review is submitted only after a recall', IN_REVIEW, submit(), 'stage', 'Recall it first', recall()],
  ['a published text is submitted only after a revision', LIVE, submit(), 'stage', 'Revise it first', revise()],
  ['assign needs a reviewer', IN_REVIEW, assign({ reviewer: null }), 'invalid', 'Choose a reviewer', assign()],
  ['assign needs a day', IN_REVIEW, assign({ due: '2027-02-29' }), 'invalid', 'YYYY-MM-DD', assign({ due: '2028-02-29' })],
  ['only one’s own assignment is handed on', ASSIGNED, handOn('bea'), 'forbidden', 'not assigned to you', handOn('ana')],
  ['an assignment is handed to a reviewer', ASSIGNED, handOn('ana', { reviewer: null }), 'invalid', 'Choose a reviewer', handOn('ana')],
  ['an assignment is handed to somebody else', ASSIGNED, handOn('ana', { reviewer: assign().reviewer }), 'invalid', 'another reviewer', handOn('ana')],
  ['an assignment is handed on for a reason', ASSIGNED, handOn('ana', { reason: ' ' }), 'invalid', 'a reason', handOn('ana')],
  ['recall needs a reason', IN_REVIEW, recall({ reason: ' \n' }), 'invalid', 'a reason', recall({ reason: 'x' })],
  [
    'a request for changes says which',
    IN_REVIEW,
    requestChanges('ana', { comments: [{ text: ' ', quote: 'Trials agree.' }] }),
    'invalid',
    'at least one comment',
    requestChanges('ana', {
      comments: [
        { text: ' ', quote: '' },
        { text: 'Which?', quote: '' },
      ],
    }),
  ],
  ['changes are asked of the text on the screen', IN_REVIEW, requestChanges('ana', { contentHash: 'older' }), 'stale', 'Open it again', requestChanges('ana')],
  ['changes are asked with what their sender saw', IN_REVIEW, requestChanges('ana', { comments: [OPEN], seen: ['t1'] }), 'stale', 'no longer what you saw', requestChanges('ana', { comments: [OPEN], seen: ['r1', 't1'] })],
  ['changes are asked with no more than stands open', IN_REVIEW, requestChanges('ana', { comments: [], seen: ['t1'] }), 'stale', 'no longer what you saw', requestChanges('ana', { seen: [] })],
  ['changes are asked by who may sign', IN_REVIEW, requestChanges('cleo', UNLINKED), 'ineligible', 'may not', requestChanges('cleo')],
  ['a draft is not approved', [], approve('ana'), 'stage', 'Submit it first', submit()],
  ['approve signs the text on the screen', IN_REVIEW, approve('ana', { contentHash: 'older' }), 'stale', 'Open it again', approve('ana')],
  ['approve signs what the working copy still is', IN_REVIEW, approve('ana', DRIFTED), 'drift', 'no longer the text', approve('ana', { drift: [] })],
  ['approve needs a reviewer who may sign', IN_REVIEW, approve('cleo', UNLINKED), 'ineligible', 'may not sign', approve('cleo')],
  ['approve needs a text that nothing blocks', IN_REVIEW, approve('ana', BLOCKED), 'findings', '1 blocking finding', approve('ana', WARNED)],
  ['approve needs the declaration', IN_REVIEW, approve('ana', { signature: { ...SIGNED, declaresNoConflict: false } }), 'signature', 'Declare', approve('ana')],
  [
    'approve needs the password',
    IN_REVIEW,
    approve('ana', { signature: { ...SIGNED, verified: false } }),
    'signature',
    'password',
    approve('ana', { signature: SIGNED }),
  ],
  ['nobody signs twice', HALF_SIGNED, approve('ana'), 'stage', 'Another reviewer', approve('bea')],
  ['only the signer takes a signature back', HALF_SIGNED, revoke('bea'), 'forbidden', 'Only who has signed', revoke('ana')],
  ['revoke needs a reason', HALF_SIGNED, revoke('ana', { reason: '' }), 'invalid', 'a reason', revoke('ana')],
  ['a schedule is an instant', APPROVED, schedule({ publishAt: '2027-03-08' }), 'invalid', 'ISO 8601', schedule()],
  ['a schedule lies ahead', APPROVED, schedule({ publishAt: NOW }), 'invalid', 'a time to come', schedule({ publishAt: SOON })],
  ['schedule needs an unchanged working copy', APPROVED, schedule(DRIFTED), 'drift', 'no longer the text', schedule()],
  ['schedule needs a text that nothing blocks', APPROVED, schedule(BLOCKED), 'findings', '1 blocking finding', schedule(WARNED)],
  ['what is not signed by enough is not scheduled', HALF_SIGNED, schedule(), 'stage', 'not approved yet', approve('bea')],
  ['only a schedule is unscheduled', APPROVED, unschedule(), 'stage', 'Nothing is scheduled', schedule()],
  ['publish needs every signature', HALF_SIGNED, publish(), 'stage', 'not approved yet', approve('bea')],
  ['publish takes the text on the screen', APPROVED, publish({ contentHash: 'older' }), 'stale', 'Open it again', publish()],
  ['a publisher says which text', APPROVED, publish({ contentHash: null }), 'stale', 'Open it again', publish({ contentHash: TEXT.contentHash })],
  ['publish needs an unchanged working copy', APPROVED, publish(DRIFTED), 'drift', 'no longer the text', publish()],
  ['publish needs a text that nothing blocks', APPROVED, publish(BLOCKED), 'findings', '1 blocking finding', publish(WARNED)],
  ['the system publishes nothing unasked', APPROVED, publishDue(), 'stage', 'Nothing is scheduled', publish()],
  ['the system publishes nothing early', [...APPROVED, schedule({ publishAt: SOON })], publishDue(), 'stage', 'It is scheduled for', publish()],
  ['reaffirm signs the live text', LIVE, reaffirm('ana', { contentHash: 'older' }), 'stale', 'Open it again', reaffirm('ana')],
  ['reaffirm needs an unchanged working copy', LIVE, reaffirm('ana', DRIFTED), 'drift', 'no longer the text', reaffirm('ana')],
  ['reaffirm needs a reviewer who may sign', LIVE, reaffirm('cleo', UNLINKED), 'ineligible', 'may not sign', reaffirm('cleo')],
  ['reaffirm needs a text that nothing blocks', LIVE, reaffirm('ana', BLOCKED), 'findings', '1 blocking finding', reaffirm('ana', WARNED)],
  ['reaffirm needs the declaration', LIVE, reaffirm('ana', { signature: { ...SIGNED, declaresNoConflict: false } }), 'signature', 'Declare', reaffirm('ana')],
  ['reaffirm needs the password', LIVE, reaffirm('ana', { signature: { ...SIGNED, verified: false } }), 'signature', 'password', reaffirm('ana')],
  ['nobody reaffirms twice', [...LIVE_HIGH, reaffirm('ana')], reaffirm('ana'), 'stage', 'Another reviewer', reaffirm('bea')],
  ['what was withdrawn is not reaffirmed', [...LIVE, withdraw()], reaffirm('ana'), 'stage', 'withdrawn already', revise()],
  ['withdraw needs a reason', LIVE, withdraw({ reason: '' }), 'invalid', 'a reason', withdraw()],
  ['withdraw needs words for readers', LIVE, withdraw({ notice: '  ' }), 'invalid', 'a public notice', withdraw()],
  ['nothing is withdrawn twice', [...LIVE, withdraw()], withdraw(), 'stage', 'withdrawn already', revise()],
  ['what is told already is not noted again', [...LIVE, note()], note(), 'stage', 'told that already', note({ text: 'It was retracted, and replaced.' })],
  ['only what was noted is lifted', LIVE, note({ text: '' }), 'stage', 'told that already', note()],
  ['what is not live has no readers to tell', [...LIVE, withdraw()], note(), 'stage', 'withdrawn already', revise()],
]

test.each(GUARDS)('%s', (_guard, from, refused, code, says, accepted) => {
  const state = after(from)
  const circumstances = { now: NOW, policy: defaultPolicy }
  const { refusal } = decide(state, refused, circumstances)
  expect(refusal?.code).toBe(code)
  expect(refusal?.message).toContain(says)
  expect(decide(state, accepted, circumstances).refusal).toBeUndefined()
})

const decided = (from: readonly Command[], command: Command, now = NOW) => decide(after(from), command, { now, policy: defaultPolicy })

describe('a minor correction', () => {
  const decided = (commands: readonly Command[], otherEvidence: readonly string[]) => decide(after(commands), submit({ minorCorrection: { otherEvidence } }), { now: NOW, policy: defaultPolicy })

  test('of what is live, with the same evidence, says so in the record', () => {
    expect(decided([...LIVE, revise()], [])).toMatchObject({ body: { type: 'submitted', minorCorrection: true } })
    expect(after([...LIVE, revise(), submit({ minorCorrection: { otherEvidence: [] } })]).review).toMatchObject({ minorCorrection: true, text: { contentHash: TEXT.contentHash } })
  })

  test('is none with other claims or sources, and where nothing is live', () => {
    expect(decided([...LIVE, revise()], ['claims', 'sources'])).toMatchObject({ refusal: { code: 'invalid', message: 'This is no minor correction: it has other claims and sources than the live edition. Submit it as a new version of the text, for a whole review.' } })
    expect(decided([], [])).toMatchObject({ refusal: { code: 'invalid', message: expect.stringContaining('Nothing of it is live') } })
  })

  test('leaves no trace in the record of an ordinary submission', () => {
    expect(decide(after([]), submit(), { now: NOW, policy: defaultPolicy }).body).not.toHaveProperty('minorCorrection')
  })
})

describe('what a refusal tells', () => {
  test('each blocking finding with its place, and no warning', () => {
    expect(decided([], submit(BLOCKED)).refusal?.details).toEqual(['media.alt-missing at body/2/alt: This image has no alternative text.'])
  })

  test('each field that differs', () => {
    expect(decided(IN_REVIEW, approve('ana', { drift: ['title', 'body'] })).refusal?.details).toEqual(['title', 'body'])
  })

  test('every reason why a reviewer may not sign', () => {
    const { signer } = approve('cleo')
    expect(
      decided(IN_REVIEW, approve('cleo', { signer: { ...signer, contributions: ['the working copy'], passwordSetByOther: true } })).refusal?.details,
    ).toHaveLength(2)
  })
})

describe('what goes into the record', () => {
  test('a submitted text asks for the signatures of its risk and keeps its warnings, each once', () => {
    const body = decided(
      [],
      submit({ text: HIGH_RISK, findings: [aFinding('warns', 'source.concern'), aFinding('warns', 'claim.newer'), aFinding('warns', 'claim.newer')] }),
    ).body
    expect(body).toMatchObject({ type: 'submitted', ...HIGH_RISK, approvalsNeeded: 2, warnings: ['claim.newer', 'source.concern'] })
  })

  test('a signature is a printed name, a licence, a meaning, a time, tied to the hash', () => {
    expect(decided(IN_REVIEW, approve('ana')).body).toEqual({
      type: 'approved',
      contentHash: TEXT.contentHash,
      signature: {
        reviewer: 'profile-ana',
        user: 'ana',
        name: 'Dr ana',
        credentials: 'MD',
        meaning: APPROVAL_MEANING,
        declaresNoConflict: true,
        signedAt: NOW,
        licence: { number: 'L-7', body: 'Board of Harbours', jurisdiction: 'PT' },
      },
    })
  })

  test('an edition counts on, and is due for review after the months of its risk', () => {
    expect(decided(APPROVED, publish()).body).toMatchObject({ type: 'published', ...TEXT, number: 1, reviewDue: '2028-03-01' })
    expect(decided([...LIVE, revise(), submit({ text: HIGH_RISK }), approve('ana'), approve('bea')], publish()).body).toMatchObject({
      number: 2,
      reviewDue: '2027-09-01',
    })
  })

  test('facts that age fast bring the review of a low-risk text forward; none puts it off', () => {
    const low = [submit({ text: { ...TEXT, risk: 'low' } }), approve('ana')]
    expect(decided(low, publish()).body).toMatchObject({ reviewDue: '2029-03-01' })
    expect(decided(low, publish({ kinds: ['definition', 'dose'] })).body).toMatchObject({ reviewDue: '2028-03-01' })
    expect(decided(LIVE_HIGH, reaffirm('ana', { kinds: ['dose'] })).body).toMatchObject({ edition: null })
    expect(decided([...LIVE_HIGH, reaffirm('ana')], reaffirm('bea', { kinds: ['dose'] })).body).toMatchObject({ edition: { reviewDue: '2027-09-01' } })
  })

  test('days are those of the policy’s time zone', () => {
    const policy = { ...defaultPolicy, timeZone: 'Pacific/Auckland' }
    expect(decide(after(APPROVED), publish(), { now: '2027-03-01T23:30:00.000Z', policy }).body).toMatchObject({ reviewDue: '2028-03-02' })
  })

  test('a reaffirmation becomes an edition with the last signature that the policy asks for', () => {
    expect(decided(LIVE_HIGH, reaffirm('ana')).body).toMatchObject({ type: 'reaffirmed', edition: null, signature: { meaning: REAFFIRMATION_MEANING } })
    expect(decided([...LIVE_HIGH, reaffirm('ana')], reaffirm('bea')).body).toMatchObject({
      edition: { number: 2, contentHash: TEXT.contentHash, changeNote: null },
    })
  })

  test('reasons and notices stand without the blanks round them', () => {
    expect(decided(LIVE, withdraw({ reason: ' Retracted. ', notice: '\nGone.\n' })).body).toEqual({ type: 'withdrawn', reason: 'Retracted.', notice: 'Gone.' })
  })

  test('what the system withdraws names its cause', () => {
    const system = { actor: { type: 'system', name: 'policy' }, cause: 'sources:s1' } as const
    expect(decided(LIVE, withdraw(system)).body).toMatchObject({ type: 'withdrawn', cause: 'sources:s1' })
  })
})

describe('a schedule that is due', () => {
  test('publishes what was signed', () => {
    expect(decided(SCHEDULED_AHEAD, publishDue(), SOON).body).toMatchObject({ type: 'published', contentHash: TEXT.contentHash })
  })

  test.each([
    ['the gate holds something', BLOCKED, 'media.alt-missing'],
    ['the working copy drifted', DRIFTED, 'title'],
  ])('is given up with its reasons where %s', (_why, now, reason) => {
    const { body } = decided(SCHEDULED_AHEAD, publishDue(now), SOON)
    expect(body).toMatchObject({ type: 'schedule-failed', publishAt: NOW, contentHash: TEXT.contentHash })
    expect(JSON.stringify(body)).toContain(reason)
  })
})

describe('who must act as whom', () => {
  test('the right role alone doesn’t make a reviewer of somebody without a profile', () => {
    expect(decided(IN_REVIEW, approve('cleo', { actor: aUser('cleo', 'editor', 'reviewer', 'publisher', 'admin'), ...UNLINKED })).refusal?.code).toBe(
      'ineligible',
    )
  })

  test('somebody with several roles may do what each of them may', () => {
    const everybody = aUser('ana', 'editor', 'reviewer', 'publisher')
    expect(after([submit({ actor: everybody }), approve('ana', { actor: everybody }), publish({ actor: everybody })]).copy).toBe('published')
  })
})
