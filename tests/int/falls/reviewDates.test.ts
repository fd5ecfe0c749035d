import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import type { Payload } from 'payload'
import { defaultPolicy } from '../../../src/domain/policy'
import { keyOf, type Subject } from '../../../src/domain/editorial/subject'
import { cmsOf } from '../../../src/operations/cms'
import { reaffirm } from '../../../src/operations/reaffirm'
import { stateOf } from '../../../src/operations/record'
import { lookAtReviewDates } from '../../../src/operations/reviewDates'
import { readRecord } from '../../../src/records/events'
import { as } from '../races/deeds'
import { aTeam, PASSWORD, type Team } from '../support/builders'
import { aCms, startCms } from '../support/cms'
import { probatum } from '../support/probatum'
import { aShelf, live, notesOn, resting, toldTo } from './library'

let now = ''
const clock = { clock: () => new Date(now) }
const cms = aCms(probatum(clock))
const look = () => lookAtReviewDates(cmsOf(cms()))
const on = (day: string) => (now = `${day}T08:00:00.000Z`)

/** Live since 1 May 2030, due for review a year later. */
async function liveText(payload: Payload, team: Team) {
  on('2030-05-01')
  return resting(payload, team, (await aShelf(payload, team)).claim, ...live)
}

async function reaffirmed(payload: Payload, { second }: Team, subject: Subject): Promise<void> {
  const { live: standing } = await stateOf(cmsOf(payload), subject)
  await reaffirm(cmsOf(payload), as(second.user), subject, { contentHash: standing.type === 'edition' ? standing.edition.contentHash : '', password: PASSWORD, declaresNoConflict: true })
}

/** Lets something happen between the moment when the overdue texts are listed and that when one of them is answered for. */
function betweenListAndAnswer(payload: Payload, happens: () => Promise<void>): void {
  const { find } = payload.db
  jest.spyOn(payload.db, 'find').mockImplementation(async (args) => {
    const found = await find.call(payload.db, args)
    if (args.collection === 'publications' && JSON.stringify(args.where).includes('"less_than"')) {
      jest.restoreAllMocks()
      await happens()
    }
    return found
  })
}

let team: Team
beforeEach(async () => {
  on('2030-05-01')
  team = await aTeam(cms())
})

test('a month before its review is due the people of a text are reminded, once, and readers are told nothing', async () => {
  const subject = await liveText(cms(), team)
  on('2031-03-31')
  expect((await look()).dueSoon).not.toContain(keyOf(subject))
  on('2031-04-01')
  expect((await look()).dueSoon).toContain(keyOf(subject))
  on('2031-05-01')
  await look()
  const reminder = '“What the remedy does” is due for review by 1 May 2031: revise it, or have it reaffirmed.'
  for (const user of [team.editor, team.reviewer.user, team.publisher]) expect(await toldTo(cms(), user)).toEqual([reminder])
  expect(await notesOn(cms(), subject)).toEqual([])
})

test('the day after, readers are told that the text may be out of date, until it is signed again', async () => {
  const subject = await liveText(cms(), team)
  on('2031-05-02')
  expect((await look()).overdue).toContain(keyOf(subject))
  expect(await notesOn(cms(), subject)).toEqual(['The review of this page was due by 2031-05-01. It may not be up to date.'])
  expect((await readRecord(cms(), keyOf(subject))).at(-1)).toMatchObject({ actor: { name: 'policy' }, body: { type: 'noted', topic: 'review-overdue', cause: 'review-due:2031-05-01' } })
  on('2031-05-03')
  await look()
  expect((await readRecord(cms(), keyOf(subject))).filter(({ body }) => body.type === 'noted')).toHaveLength(1)
  expect(await toldTo(cms(), team.editor)).toEqual(['The review of “What the remedy does” was due by 1 May 2031. Readers are told so. Revise it, or have it reaffirmed.'])

  await reaffirmed(cms(), team, subject)
  on('2031-05-04')
  expect((await look()).overdue).not.toContain(keyOf(subject))
  expect(await notesOn(cms(), subject)).toEqual([])
})

test('a text that is reaffirmed while the look is under way is spared, and so are its people', async () => {
  const subject = await liveText(cms(), team)
  on('2031-05-06')
  betweenListAndAnswer(cms(), () => reaffirmed(cms(), team, subject))
  await look()
  expect(await notesOn(cms(), subject)).toEqual([])
  expect(await toldTo(cms(), team.editor)).toEqual([])
})

test('it looks once a day, however often it is asked', async () => {
  const subject = await liveText(cms(), team)
  on('2031-05-05')
  expect((await look()).overdue).toContain(keyOf(subject))
  expect(await look()).toEqual({ dueSoon: [], overdue: [], problems: [] })
})

describe('where the policy withdraws what is overdue', () => {
  let strict: Payload
  beforeAll(async () => {
    strict = await startCms(probatum({ ...clock, house: { policy: { ...defaultPolicy, reviews: { ...defaultPolicy.reviews, overdue: 'withdraw' } }, ownRules: [] } }))
  }, 60_000)
  afterAll(() => strict.destroy())

  test('readers find a notice in its place, and its people are told', async () => {
    const people = await aTeam(strict)
    const subject = await liveText(strict, people)
    on('2031-05-02')
    await lookAtReviewDates(cmsOf(strict))
    expect((await stateOf(cmsOf(strict), subject)).live).toMatchObject({ type: 'withdrawn', notice: expect.stringContaining('medical review is overdue') })
    expect((await readRecord(strict, keyOf(subject))).at(-1)).toMatchObject({ actor: { name: 'policy' }, body: { type: 'withdrawn', cause: 'review-due:2031-05-01' } })
    expect(await toldTo(strict, people.editor)).toEqual([expect.stringContaining('It is withdrawn.')])
  })

  test('a text that is reaffirmed while the look is under way stays live', async () => {
    const people = await aTeam(strict)
    const subject = await liveText(strict, people)
    on('2031-05-06')
    betweenListAndAnswer(strict, () => reaffirmed(strict, people, subject))
    await lookAtReviewDates(cmsOf(strict))
    expect((await stateOf(cmsOf(strict), subject)).live).toMatchObject({ type: 'edition', edition: { number: 2 } })
  })

  test('a look that dies once a text is withdrawn has told its people before', async () => {
    const people = await aTeam(strict)
    const subject = await liveText(strict, people)
    on('2031-05-07')
    const { create } = strict.db
    jest.spyOn(strict.db, 'create').mockImplementation(async (args) => {
      if (args.collection === 'review-events' && args.data['subject'] === keyOf(subject)) expect(await toldTo(strict, people.editor)).toHaveLength(1)
      return create.call(strict.db, args) as never
    })
    expect(await lookAtReviewDates(cmsOf(strict))).toMatchObject({ problems: [] })
    jest.restoreAllMocks()
  })
})
