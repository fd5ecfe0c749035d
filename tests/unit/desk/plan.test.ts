import { describe, expect, test } from '@jest/globals'
import { NO_PLAN, planFor, planned, type Plan, type Planning } from '../../../src/domain/desk/plan'
import type { Actor } from '../../../src/domain/editorial/actor'
import { aUser, EDITOR } from '../editorial/people'

const NOW = '2027-03-01T12:00:00.000Z'
const ADA = aUser('ada', 'editor')
const BEA = aUser('bea', 'publisher')
const FREE: Plan = { ...NO_PLAN, edition: 1 }
const ADAS: Plan = { ...FREE, editor: 'ada', editorName: ADA.name, takenAt: '2027-02-01T08:00:00.000Z', due: '2027-04-01', note: 'With a table.' }

const take = (force = false): Planning => ({ type: 'take', force })
const plan = (due: string, note = ''): Planning => ({ type: 'plan', due, note })

describe('a plan', () => {
  test.each<readonly [string, Plan, Planning, Actor, Partial<Plan>]>([
    ['is taken by an editor', FREE, take(), ADA, { editor: 'ada', takenAt: NOW }],
    ['is taken by a publisher', FREE, take(), BEA, { editor: 'bea' }],
    ['stays as it is where its owner takes it again', ADAS, take(), ADA, ADAS],
    ['is taken from somebody else by force, with its day and note', ADAS, take(true), BEA, { editor: 'bea', takenAt: NOW, due: '2027-04-01', note: 'With a table.' }],
    ['is given back with its day and note', ADAS, { type: 'give-back' }, ADA, { editor: '', editorName: '', takenAt: '', due: '2027-04-01', note: 'With a table.' }],
    ['is no trouble to give back where nobody has it', FREE, { type: 'give-back' }, ADA, FREE],
    ['gets a day from anybody who plans', ADAS, plan('2027-05-01', ' Later. '), BEA, { editor: 'ada', due: '2027-05-01', note: 'Later.' }],
    ['keeps what somebody else has noted since, where only its day is told', ADAS, { type: 'plan', due: '2027-05-01' }, BEA, { due: '2027-05-01', note: 'With a table.' }],
    ['loses its day', ADAS, plan(''), ADA, { due: '', note: '' }],
  ])('%s', (_what, before, asked, actor, after) => {
    expect(planned(before, asked, actor, NOW)).toEqual({ plan: expect.objectContaining(after) })
  })

  test.each<readonly [string, Plan, Planning, Actor, string, RegExp]>([
    ['by a reviewer', FREE, take(), aUser('ana', 'reviewer'), 'forbidden', /Only editors and publishers/],
    ['by an admin with no other role', FREE, plan('2027-05-01'), aUser('root', 'admin'), 'forbidden', /Only editors and publishers/],
    ['by the system', FREE, take(), { type: 'system', name: 'schedule' }, 'forbidden', /Only editors and publishers/],
    ['that somebody else has', ADAS, take(), BEA, 'taken', /has had this since 2027-02-01\. Ask them, or take it all the same/],
    ['given back by another', ADAS, { type: 'give-back' }, BEA, 'taken', /only they can give it back/],
    ['with no such day', FREE, plan('2027-02-30'), EDITOR, 'invalid', /YYYY-MM-DD/],
    ['with a note as long as a letter', FREE, plan('', 'x'.repeat(301)), EDITOR, 'invalid', /at most 300 characters; this one has 301/],
  ])('is refused: %s', (_what, before, asked, actor, code, says) => {
    expect(planned(before, asked, actor, NOW).refusal).toMatchObject({ code, message: expect.stringMatching(says) })
  })

  test('is for one edition: when that is live, the next one is nobody’s', () => {
    expect([planFor(ADAS, 1), planFor(ADAS, 2), planFor(null, 1)]).toEqual([ADAS, { ...NO_PLAN, edition: 2 }, FREE])
  })
})
