import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { keyOf, type Subject } from '../../../src/domain/editorial/subject'
import { cmsOf } from '../../../src/operations/cms'
import { publishDue, type DueReport } from '../../../src/operations/publishDue'
import { recall } from '../../../src/operations/recall'
import { schedule, unschedule } from '../../../src/operations/schedule'
import { readRecord } from '../../../src/records/events'
import { aClaim, anArticle, aSource, aTeam, bodyOf, cites, type Team } from '../support/builders'
import { text } from '../../../src/domain/snapshot/content'
import { as, took } from '../races/deeds'
import { twoProcesses } from '../races/processes'
import { expectSound } from '../races/sound'

const MORNING = '2030-05-01T08:00:00.000Z'
const NOON = '2030-05-01T12:00:00.000Z'
let now = MORNING

const processes = twoProcesses({ clock: () => new Date(now) })
let team: Team
let first: Payload
let second: Payload
beforeAll(async () => {
  ;[first, second] = processes()
  team = await aTeam(first)
}, 120_000)
beforeEach(() => {
  now = MORNING
})

async function scheduledFor(publishAt: string, fields: Parameters<typeof anArticle>[2] = {}): Promise<Subject> {
  const { id } = await anArticle(first, team.editor, fields)
  const subject: Subject = { collection: 'articles', id }
  await took(first, team, subject, 'submit', 'approve')
  await schedule(cmsOf(first), as(team.publisher), subject, { publishAt })
  return subject
}

const due = (payload: Payload): Promise<DueReport> => publishDue(cmsOf(payload))
const eventsOf = async (subject: Subject) => (await readRecord(first, keyOf(subject))).map(({ body }) => body)
const typesOf = async (subject: Subject) => (await eventsOf(subject)).map(({ type }) => type)

describe('a due schedule', () => {
  test('is kept once, by a job that runs twice at once on each of two processes', async () => {
    const subject = await scheduledFor(NOON)
    now = '2030-05-01T12:00:10.000Z'
    const reports = await Promise.all([due(first), due(second), due(second), due(first)])
    expect(reports.flatMap(({ published, failed }) => [...published, ...failed])).toEqual([keyOf(subject)])
    expect(await typesOf(subject)).toEqual(['submitted', 'approved', 'scheduled', 'published'])
    expect(await expectSound(second, subject)).toMatchObject({ copy: 'published', live: { type: 'edition' } })
    expect(await due(first)).toEqual({ published: [], failed: [], problems: [] })
  }, 60_000)

  test('is not kept before its time, and is kept when the job comes days late', async () => {
    const subject = await scheduledFor(NOON)
    now = '2030-05-01T11:59:59.999Z'
    expect(await due(first)).toEqual({ published: [], failed: [], problems: [] })
    now = '2030-05-04T00:00:00.000Z'
    expect(await due(second)).toEqual({ published: [keyOf(subject)], failed: [], problems: [] })
    expect((await eventsOf(subject)).at(-1)).toMatchObject({ type: 'published', number: 1 })
    expect(await expectSound(first, subject)).toMatchObject({ live: { edition: { publishedAt: now } } })
  }, 60_000)

  test('is kept exactly at its time', async () => {
    const subject = await scheduledFor(NOON)
    now = NOON
    expect((await due(first)).published).toEqual([keyOf(subject)])
  }, 60_000)

  test('leaves several texts published, each once, though two processes take them up together', async () => {
    const subjects = [await scheduledFor(NOON), await scheduledFor('2030-05-01T09:00:00Z'), await scheduledFor('2030-05-01T14:00:00+02:00')]
    now = NOON
    const reports = await Promise.all([due(first), due(second)])
    expect(reports.flatMap(({ published }) => published).sort()).toEqual(subjects.map(keyOf).sort())
    for (const subject of subjects) expect((await typesOf(subject)).filter((type) => type === 'published')).toHaveLength(1)
  }, 60_000)
})

test.each(['2030-02-30T08:00:00Z', '2030-05-02T08:00:00', 'tomorrow'])('a schedule for %s, which is no moment, is refused', async (publishAt) => {
  const subject = await scheduledFor(NOON)
  await expect(schedule(cmsOf(first), as(team.publisher), subject, { publishAt })).rejects.toMatchObject({ refusal: { code: 'invalid' } })
  await unschedule(cmsOf(first), as(team.publisher), subject)
}, 60_000)

describe('a schedule that was given up', () => {
  test('when it was taken back publishes nothing', async () => {
    const subject = await scheduledFor(NOON)
    await unschedule(cmsOf(first), as(team.publisher), subject)
    now = NOON
    expect(await due(second)).toEqual({ published: [], failed: [], problems: [] })
    expect(await expectSound(first, subject)).toMatchObject({ copy: 'approved', live: { type: 'none' }, review: { publishAt: null } })
  }, 60_000)

  test('when the text was recalled publishes nothing, also where that happens at the due moment', async () => {
    const subject = await scheduledFor(NOON)
    now = NOON
    const [, recalled] = await Promise.allSettled([due(first), recall(cmsOf(second), as(team.editor), subject, { reason: 'A word is missing.' })])
    const types = await typesOf(subject)
    expect(types.at(-1)).toBe(recalled.status === 'fulfilled' ? 'recalled' : 'published')
    await expectSound(first, subject)
  }, 60_000)
})

describe('where the gate no longer holds when the time comes', () => {
  /** Expects that the text stays unpublished with one event that says why, whoever looks and however often. */
  async function expectFailed(subject: Subject, ...reasons: readonly string[]): Promise<void> {
    now = NOON
    const reports = await Promise.all([due(first), due(second)])
    expect(reports.flatMap(({ failed }) => failed)).toEqual([keyOf(subject)])
    expect(await due(first)).toEqual({ published: [], failed: [], problems: [] })
    const events = await eventsOf(subject)
    expect(events.map(({ type }) => type)).toEqual(['submitted', 'approved', 'scheduled', 'schedule-failed'])
    const last = events.at(-1)
    const said = last?.type === 'schedule-failed' ? last.reasons.join('\n') : ''
    for (const reason of reasons) expect(said).toContain(reason)
    expect(await expectSound(second, subject)).toMatchObject({ copy: 'approved', live: { type: 'none' }, review: { publishAt: null } })
  }

  test('a source retracted after the approval keeps the text back, and the event names the source', async () => {
    const source = await aSource(first, team.editor, { title: 'A trial that will fall' })
    const claim = await aClaim(first, team.editor, { citations: [{ source: source.id, stance: 'supports', confirmed: true }] })
    const harm = await aClaim(first, team.editor, { statement: 'Nausea was the most common side effect.', kind: 'harm' })
    const body = bodyOf([text('The remedy shortened the attack in a trial of 120 adults.'), cites(claim.id)], [text('Nausea was the most common side effect.'), cites(harm.id)]) as never
    const subject = await scheduledFor(NOON, { body })
    await first.update({ collection: 'sources', id: source.id, data: { status: 'retracted', statusOn: '2030-05-01' }, user: { ...team.editor, collection: 'users' } })
    await expectFailed(subject, 'source.retracted', 'A trial that will fall')
  }, 60_000)

  test('a working copy that was changed in the database keeps it back, and the event names the field', async () => {
    const subject = await scheduledFor(NOON)
    await first.db.updateOne({ ...subject, data: { title: 'What nobody signed' } })
    await expectFailed(subject, 'title')
  }, 60_000)

  test('an image whose file is no longer the one that was signed keeps it back, and the event names the image', async () => {
    const image = (await first.db.create({
      collection: 'media',
      data: { id: '5b1f2f9e-6e0a-4a5e-9d58-3a1f6a0c9e11', alt: 'A pill on a table', filename: 'gone.png', mimeType: 'image/png', width: 10, height: 10, sha256: 'ab'.repeat(32) },
    })) as { id: string }
    const subject = await scheduledFor(NOON, { heroImage: { image: image.id, caption: '' } })
    await expectFailed(subject, image.id)
  }, 60_000)
})
