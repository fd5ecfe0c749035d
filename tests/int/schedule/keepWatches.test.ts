import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import type { Payload } from 'payload'
import { keyOf, type Subject } from '../../../src/domain/editorial/subject'
import { cmsOf } from '../../../src/operations/cms'
import { schedule } from '../../../src/operations/schedule'
import { readRecord } from '../../../src/records/events'
import { as, took } from '../races/deeds'
import { anArticle, aTeam } from '../support/builders'
import { startCms } from '../support/cms'
import { probatum } from '../support/probatum'

const MORNING = '2030-05-01T08:00:00.000Z'
const NOON = '2030-05-01T12:00:00.000Z'
const EVERY_MS = 15_000
let now = MORNING

let cms: Payload
let running = false
beforeEach(async () => {
  // The timer of the schedules alone: databases keep their own time.
  jest.useFakeTimers({ doNotFake: ['Date', 'hrtime', 'nextTick', 'performance', 'queueMicrotask', 'setImmediate', 'clearImmediate', 'setTimeout', 'clearTimeout'] })
  now = MORNING
  cms = await startCms(probatum({ serves: true, clock: () => new Date(now) }))
  cms.logger.level = 'silent'
  running = true
}, 60_000)
afterEach(async () => {
  await stopped()
  jest.useRealTimers()
  jest.restoreAllMocks()
})

async function stopped(): Promise<void> {
  if (running) await cms.destroy()
  running = false
}

async function scheduled(): Promise<Subject> {
  const team = await aTeam(cms)
  const { id } = await anArticle(cms, team.editor)
  const subject: Subject = { collection: 'articles', id }
  await took(cms, team, subject, 'submit', 'approve')
  await schedule(cmsOf(cms), as(team.publisher), subject, { publishAt: NOON })
  return subject
}

const typesOf = async (subject: Subject) => (await readRecord(cms, keyOf(subject))).map(({ body }) => body.type)

/** Reads the record until its last event is this one, doing something in between; the test's time limit ends it. */
async function until(subject: Subject, last: string, meanwhile: () => void = () => {}): Promise<readonly string[]> {
  for (;;) {
    const types = await typesOf(subject)
    if (types.at(-1) === last) return types
    meanwhile()
    // SQLite answers within the turn: without a pause nothing else would ever have one.
    await new Promise(setImmediate)
  }
}

/** Every look at the database for texts that are due, from now on. */
const looks = () => jest.spyOn(cms.db, 'find')
const COLLECTIONS = ['articles', 'clinics']
const texts = (find: ReturnType<typeof looks>) => find.mock.calls.map(([{ collection }]) => collection).filter((collection) => COLLECTIONS.includes(collection))

test('a text that is due is published by the process that serves, with nobody asking, within a quarter of a minute', async () => {
  const subject = await scheduled()
  now = NOON
  jest.advanceTimersByTime(EVERY_MS)
  expect(await until(subject, 'published')).toEqual(['submitted', 'approved', 'scheduled', 'published'])
})

test('a look that fails is told to the operator and tried again', async () => {
  const subject = await scheduled()
  now = NOON
  const told = jest.spyOn(cms.logger, 'error')
  const away = new Error('The database is away.')
  looks().mockRejectedValueOnce(away)
  jest.advanceTimersByTime(EVERY_MS)
  await until(subject, 'published', () => jest.advanceTimersByTime(EVERY_MS))
  expect(told.mock.calls).toEqual([[{ err: away }, expect.stringContaining('tried again')]])
})

test('a look that takes long is not joined by a second one', async () => {
  let answer: (found: never) => void = () => {}
  const find = looks().mockReturnValueOnce(new Promise((resolve) => (answer = resolve)))
  jest.advanceTimersByTime(3 * EVERY_MS)
  expect(texts(find)).toEqual(COLLECTIONS)
  answer({ docs: [] } as never)
})

test('a process that has ended looks no more', async () => {
  const find = looks().mockResolvedValue({ docs: [] } as never)
  jest.advanceTimersByTime(EVERY_MS)
  expect(texts(find)).toEqual(COLLECTIONS)
  await stopped()
  find.mockClear()
  jest.advanceTimersByTime(3 * EVERY_MS)
  expect(find).not.toHaveBeenCalled()
  expect(jest.getTimerCount()).toBe(0)
})

test('a program that runs beside the app and ends keeps no timer', async () => {
  await stopped()
  cms = await startCms(probatum({ serves: false }))
  running = true
  expect(jest.getTimerCount()).toBe(0)
})
