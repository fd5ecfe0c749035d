import { describe, expect, test } from '@jest/globals'
import type { Command } from '../../../src/domain/editorial/command'
import { evolve, replay } from '../../../src/domain/editorial/evolve'
import { beginning, isLocked } from '../../../src/domain/editorial/state'
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
import { after, minute, recordOf, WAYS } from './record'

const APPROVED = [submit(), approve('ana')]
const LIVE = [...APPROVED, publish()]
const signers = (commands: readonly Command[]) => after(commands).review?.approvals.map(({ user }) => user)

test('a subject begins as a draft of which nothing is live', () => {
  expect(replay([])).toEqual(beginning)
})

test('a state knows the number, time and hash of its last event', () => {
  const record = recordOf(LIVE)
  expect(replay(record)).toMatchObject({ seq: 3, at: minute(2), hash: record[2]?.hash })
})

describe('in review', () => {
  test('each assignment stands once a reviewer, the newest', () => {
    expect(after([submit(), assign(), assign({ due: '2027-05-01' })]).review?.assignments).toMatchObject([{ due: '2027-05-01' }])
  })

  test('an assignment that is handed on leaves who had it, and keeps its day or the earlier one of who has it now', () => {
    const name = (user: string) => handOn(user === 'ana' ? 'bea' : 'ana').reviewer
    expect(after([submit(), assign(), handOn('ana')]).review?.assignments).toMatchObject([{ reviewer: { user: 'bea' }, due: assign().due }])
    expect(after([submit(), assign(), handOn('ana'), handOn('bea')]).review?.assignments).toMatchObject([{ reviewer: { user: 'ana' }, due: assign().due }])
    for (const due of ['2027-03-15', '2027-05-15'])
      expect(after([submit(), assign(), assign({ reviewer: name('bea'), due }), handOn('ana')]).review?.assignments).toMatchObject([{ reviewer: { user: 'bea' }, due: due < assign().due ? due : assign().due }])
  })

  test('one signature of two leaves the text in review, the second approves it', () => {
    expect(after([submit({ text: HIGH_RISK }), approve('ana')]).copy).toBe('clinical-review')
    expect(after([submit({ text: HIGH_RISK }), approve('ana'), approve('bea')]).copy).toBe('approved')
  })

  test('a signature taken back leaves the others, and takes the schedule with it', () => {
    const state = after([submit({ text: HIGH_RISK }), approve('ana'), approve('bea'), schedule(), revoke('ana')])
    expect(state).toMatchObject({ copy: 'clinical-review', review: { publishAt: null, approvals: [{ user: 'bea' }] } })
  })

  test.each([
    ['recall', recall()],
    ['a request for changes', requestChanges('bea')],
  ] as const)('%s voids every signature', (_what, command) => {
    const half = [submit({ text: HIGH_RISK }), approve('ana'), command]
    expect(after(half)).toMatchObject({ copy: 'draft', review: null })
    expect(signers([...half, submit({ text: HIGH_RISK })])).toEqual([])
  })

  test('the working copy is locked, and in no other stage', () => {
    expect(
      Object.entries(WAYS)
        .filter(([, way]) => isLocked(after(way)))
        .map(([name]) => name.split('/')[0]),
    ).toEqual(['clinical-review', 'approved', 'clinical-review', 'approved', 'clinical-review', 'approved'])
  })
})

describe('a schedule', () => {
  test('stands until it is taken back', () => {
    expect(after([...APPROVED, schedule()]).review?.publishAt).toBe('2027-03-08T08:00:00.000Z')
    expect(after([...APPROVED, schedule(), unschedule()]).review?.publishAt).toBeNull()
  })

  test('that failed is not tried again, and the signatures stand', () => {
    const state = after([...APPROVED, schedule({ publishAt: minute(3) }), publishDue({ findings: [aFinding('blocks')] })])
    expect(state).toMatchObject({ copy: 'approved', review: { publishAt: null, approvals: [{ user: 'ana' }] }, live: { type: 'none' } })
  })
})

describe('what is live', () => {
  test('is the signed text with its signatures', () => {
    expect(after(LIVE).live).toMatchObject({ type: 'edition', edition: { ...TEXT, number: 1, publishedAt: minute(2), signatures: [{ user: 'ana' }] } })
  })

  test('stays while its successor is written, reviewed and recalled', () => {
    const { live } = after(LIVE)
    for (const more of [[revise()], [revise(), submit()], [revise(), ...APPROVED], [revise(), ...APPROVED, recall()]])
      expect(after([...LIVE, ...more]).live).toEqual(live)
  })

  test('keeps its text in a reaffirmed edition with the new signatures', () => {
    expect(after([...LIVE, reaffirm('bea')])).toMatchObject({
      copy: 'published',
      reaffirmations: [],
      editions: [{ number: 1 }, { number: 2 }],
      live: { edition: { number: 2, contentHash: TEXT.contentHash, signatures: [{ user: 'bea' }] } },
    })
  })

  test('loses signatures of an unfinished reaffirmation when it is revised or withdrawn', () => {
    const half = [submit({ text: HIGH_RISK }), approve('ana'), approve('bea'), publish(), reaffirm('ana')]
    expect(after(half).reaffirmations).toHaveLength(1)
    expect(after([...half, revise()]).reaffirmations).toEqual([])
    expect(after([...half, withdraw()]).reaffirmations).toEqual([])
  })

  test('takes the schedule of its successor along when it is withdrawn', () => {
    const approved = [...LIVE, revise(), submit(), approve('ana'), schedule()]
    expect(after(approved).review?.publishAt).not.toBeNull()
    expect(after([...approved, withdraw()])).toMatchObject({ copy: 'approved', review: { publishAt: null } })
  })

  test('is a notice once withdrawn, and the working copy goes on where it was', () => {
    expect(after([...LIVE, revise(), withdraw()])).toMatchObject({
      copy: 'draft',
      live: { type: 'withdrawn', notice: 'This page has been withdrawn.', at: minute(4) },
    })
  })

  test('is not touched by a note, which stands beside it until it is lifted', () => {
    const { seq: _seq, at: _at, hash: _hash, notes, ...before } = after(LIVE)
    expect(after([...LIVE, note()])).toMatchObject({ ...before, notes: [{ cause: 'sources:s1' }] })
    expect(after([...LIVE, note(), note({ text: '' })])).toMatchObject({ ...before, notes })
  })
})

test('an edition knows when its text was submitted, also where it was reaffirmed since', () => {
  expect(after(LIVE).editions).toMatchObject([{ number: 1, submittedAt: minute(0), publishedAt: minute(2) }])
  expect(after([...LIVE, reaffirm('bea')]).editions).toMatchObject([{ number: 1 }, { number: 2, submittedAt: minute(0), publishedAt: minute(3) }])
})

test('whatever was recorded has happened: an event that no rule of today would allow is taken in all the same', () => {
  for (const event of recordOf([...LIVE, reaffirm('bea'), withdraw()])) {
    expect(evolve(beginning, event)).toMatchObject({ seq: event.seq, hash: event.hash })
  }
})
