import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import type { Payload } from 'payload'
import type { Source, User } from '../../../src/payload-types'
import { cmsOf } from '../../../src/operations/cms'
import { checkSources } from '../../../src/operations/sources/checkSources'
import { checkDue, keepSourcesChecked } from '../../../src/operations/sources/keepChecked'
import { aSource, aUser } from '../support/builders'
import { startCms } from '../support/cms'
import { probatum } from '../support/probatum'
import { away, found, RETRACTION, theRegistries } from './registry'

const HOUR = 60 * 60_000
const MORNING = Date.parse('2030-05-01T08:00:00.000Z')
let now: number
let registries: ReturnType<typeof theRegistries>
let payload: Payload
let editor: User
beforeEach(async () => {
  now = MORNING
  registries = theRegistries()
  payload = await startCms(probatum({ registries: registries.client, clock: () => new Date(now) }))
  payload.logger.level = 'silent'
  editor = await aUser(payload, 'editor')
}, 60_000)
afterEach(async () => {
  await payload.destroy()
  jest.useRealTimers()
})

/** So many sources that Crossref knows, and nobody has judged. */
async function library(count: number): Promise<Source[]> {
  const sources: Source[] = []
  for (let number = 1; number <= count; number++) {
    const title = `Naps at noon in cohort number ${number} of night-shift nurses`
    registries.says(`10.5555/nap.${number}`, found({ csl: { type: 'article-journal', title }, identifiers: { doi: `10.5555/nap.${number}` } }))
    sources.push(await aSource(payload, editor, { title, doi: `10.5555/nap.${number}`, status: 'unknown' }))
  }
  return sources
}

const fallen = (number: number) => registries.says(`10.5555/nap.${number}`, found({ csl: { type: 'article-journal', title: `Naps at noon in cohort number ${number} of night-shift nurses` }, identifiers: { doi: `10.5555/nap.${number}` }, notices: [RETRACTION] }))
const versions = async () => (await payload.db.countVersions({ collection: 'sources' })).totalDocs

describe('a check of the whole library', () => {
  it('finds what has fallen, what can’t be found and what couldn’t be asked, and leaves alone what has no number', async () => {
    await library(4)
    await aSource(payload, editor, { title: 'A leaflet without a number' })
    fallen(2)
    registries.says('10.5555/nap.3', { type: 'not-found' })
    registries.says('10.5555/nap.4', away)
    const report = await checkSources(cmsOf(payload))
    expect(report).toMatchObject({ due: 4, outcomes: { checked: 2, 'not-found': 1, 'not-checked': 1, mismatch: 0 }, reasons: { 'Crossref can’t be reached (ENOTFOUND).': 1 }, gaveUp: false })
    expect(report.changed.map(({ standing }) => standing.status).sort()).toEqual(['current', 'retracted'])
    expect(report.toLookAt).toMatchObject([{ outcome: 'not-found', message: 'Crossref doesn’t know DOI 10.5555/nap.3.' }])
  })

  it('makes no versions where nothing has changed', async () => {
    await library(3)
    await checkSources(cmsOf(payload))
    const before = await versions()
    now += 24 * HOUR
    expect(await checkSources(cmsOf(payload))).toMatchObject({ outcomes: { checked: 3 }, changed: [] })
    expect(await versions()).toBe(before)
  })

  it('goes on with what was checked longest ago where it was broken off', async () => {
    await library(103)
    const broken = new AbortController()
    await checkSources(cmsOf(payload), { signal: broken.signal, progress: () => broken.abort() })
    const first = [...registries.asked]
    expect(first).toHaveLength(100)
    registries.asked.length = 0
    now += HOUR
    await checkSources(cmsOf(payload))
    expect(registries.asked.slice(0, 3).filter((number) => first.includes(number))).toEqual([])
    expect(new Set(registries.asked).size).toBe(103)
  })

  it('gives up where nothing can be asked any more, and changes nothing', async () => {
    await library(301)
    for (let number = 1; number <= 301; number++) registries.says(`10.5555/nap.${number}`, away)
    const before = await versions()
    const report = await checkSources(cmsOf(payload))
    expect(report.gaveUp).toBe(true)
    expect(report.outcomes['not-checked']).toBe(300)
    expect(await versions()).toBe(before)
  })

  it('is told of a source that can’t be saved as it stands, and checks the others', async () => {
    const [first] = await library(3)
    fallen(1)
    await payload.db.updateOne({ collection: 'sources', id: first?.id ?? '', data: { accessed: 'in spring' } })
    const report = await checkSources(cmsOf(payload))
    expect(report.outcomes).toMatchObject({ checked: 2, 'not-checked': 1 })
    expect(Object.keys(report.reasons).join()).toMatch(/accessed/i)
  })

  it('asks once for each source though two do it at once', async () => {
    await library(12)
    const reports = await Promise.all([checkSources(cmsOf(payload)), checkSources(cmsOf(payload))])
    expect(registries.asked.sort()).toEqual([...new Set(registries.asked)].sort())
    expect(registries.asked).toHaveLength(12)
    expect(reports[0].taken + reports[1].taken).toBe(12)
  })

  it('says nothing of a source that is deleted, or gets another number, while it is looked up', async () => {
    const [deleted, renumbered] = await library(3)
    registries.says('10.5555/nap.3', async () => {
      await payload.delete({ collection: 'sources', id: deleted?.id ?? '' })
      await payload.update({ collection: 'sources', id: renumbered?.id ?? '', data: { doi: '10.5555/another' }, user: { ...editor, collection: 'users' } })
      return { type: 'not-found' }
    })
    expect(await checkSources(cmsOf(payload))).toMatchObject({ outcomes: { 'not-found': 1, 'not-checked': 2 }, reasons: { 'Its numbers were changed while it was looked up. Check it again.': 1 } })
    expect((await payload.find({ collection: 'sources', depth: 0, where: { id: { equals: renumbered?.id } } })).docs).toMatchObject([{ status: 'unknown' }])
    expect(await payload.db.findOne({ collection: 'source-checks', where: { id: { equals: deleted?.id ?? '' } } })).toBeNull()
  })
})

describe('every day', () => {
  it('each source is checked once, and again after a day; what couldn’t be asked, after some hours', async () => {
    await library(3)
    registries.says('10.5555/nap.3', away)
    expect((await checkDue(cmsOf(payload))).due).toBe(3)
    now += HOUR
    expect((await checkDue(cmsOf(payload))).due).toBe(0)
    now += 3 * HOUR
    expect((await checkDue(cmsOf(payload))).due).toBe(1)
    now += 20 * HOUR
    fallen(1)
    expect(await checkDue(cmsOf(payload))).toMatchObject({ due: 3, changed: [{ standing: { status: 'retracted' } }] })
  })

  it('what a killed process had taken and not finished comes again after some hours', async () => {
    await library(2)
    await checkDue(cmsOf(payload))
    now += 24 * HOUR
    registries.says('10.5555/nap.1', () => new Promise(() => {}))
    void checkDue(cmsOf(payload))
    while (registries.asked.length < 4) await new Promise(setImmediate)
    registries.says('10.5555/nap.1', { type: 'not-found' })
    now += 4 * HOUR
    expect(await checkDue(cmsOf(payload))).toMatchObject({ due: 2, outcomes: { checked: 1, 'not-found': 1 } })
  })

  it('the process that serves does it by itself, and no longer when it has ended', async () => {
    await library(1)
    jest.useFakeTimers({ doNotFake: ['Date', 'hrtime', 'nextTick', 'performance', 'queueMicrotask', 'setImmediate', 'clearImmediate', 'setInterval', 'clearInterval'] })
    const { destroy } = payload
    payload.destroy = () => Promise.resolve()
    keepSourcesChecked(payload)
    jest.advanceTimersByTime(59_000)
    expect(registries.asked).toEqual([])
    jest.advanceTimersByTime(1000)
    // An hour later it looks again; until then nothing is waited for.
    while (jest.getTimerCount() === 0) await new Promise(setImmediate)
    expect(registries.asked).toEqual(['10.5555/nap.1'])
    now += 24 * HOUR
    jest.advanceTimersByTime(HOUR)
    while (jest.getTimerCount() === 0) await new Promise(setImmediate)
    expect(registries.asked).toHaveLength(2)
    await payload.destroy()
    expect(jest.getTimerCount()).toBe(0)
    payload.destroy = destroy
  })
})
