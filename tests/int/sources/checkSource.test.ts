import { beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import type { Source } from '../../../src/payload-types'
import { cmsOf } from '../../../src/operations/cms'
import { checkSource } from '../../../src/operations/sources/checkSource'
import { aSource, aTeam, type Team } from '../support/builders'
import { aCms } from '../support/cms'
import { probatum } from '../support/probatum'
import { rest } from '../support/requests'
import { away, found, RETRACTION, theRegistries } from './registry'

const registries = theRegistries()
let now = '2030-05-01T08:00:00.000Z'
const cms = aCms(probatum({ registries: registries.client, clock: () => new Date(now) }))
const api = () => rest(cms())
let team: Team
beforeAll(async () => {
  team = await aTeam(cms())
}, 60_000)

let count = 0
let doi: string
let pmid: string
let source: Source
const title = () => `Naps at noon in cohort number ${count} of night-shift nurses`
const work = () => ({ csl: { type: 'article-journal' as const, title: title(), author: [{ family: 'Reyes', given: 'Ana' }], issued: { 'date-parts': [[2021]] as const } }, identifiers: { doi } })

/** A source nobody has judged, with a DOI and a PMID that both registries know and hold nothing against. */
beforeEach(async () => {
  count++
  doi = `10.5555/nap.${count}`
  pmid = String(31_000_000 + count)
  source = await aSource(cms(), team.editor, { title: title(), doi, pmid, status: 'unknown' })
  registries.says(doi, found(work()))
  registries.says(pmid, found({ ...work(), identifiers: { doi, pmid } }))
})

interface Shown {
  readonly status: string
  readonly statusOn: string | null
  readonly notice: string | null
  readonly check: { readonly checkedAt: string | null; readonly outcome: string | null; readonly message: string }
}
const shown = async (): Promise<Shown> => (await api().get<Shown & Record<string, unknown>>(`/sources/${source.id}`, team.editor)).body
const check = async (as = team.editor) => api().post<{ outcome: string; changed: boolean; message: string; differences: readonly { field: string }[] }>(`/sources/${source.id}/check`, as)
const retracted = () => registries.says(doi, found({ ...work(), notices: [RETRACTION] }))
/** All that a save moves. */
const saves = async () => {
  const { docs } = await cms().db.findVersions({ collection: 'sources', where: { parent: { equals: source.id } }, limit: 0, pagination: false })
  const { revision, textRevision, contributors, updatedAt } = await cms().findByID({ collection: 'sources', id: source.id, depth: 0 })
  return { revision, textRevision, contributors, updatedAt, versions: docs.length }
}

describe('a source that an editor has checked', () => {
  it('says before that it was not checked, and then when and how it stands', async () => {
    expect((await shown()).check).toEqual({ checkedAt: null, outcome: null, message: 'Not checked.' })
    expect(await check()).toMatchObject({ status: 200, body: { outcome: 'checked', changed: true } })
    expect(await shown()).toMatchObject({ status: 'current', check: { checkedAt: now, outcome: 'checked', message: 'Nothing to remark.' } })
  })

  it('is not saved again where nothing has changed', async () => {
    await check()
    const before = await saves()
    now = '2030-05-02T08:00:00.000Z'
    expect((await check()).body.changed).toBe(false)
    expect(await saves()).toEqual(before)
    expect((await shown()).check.checkedAt).toBe(now)
  })

  it('falls by its retraction, by the hand of the system and with no change to its text', async () => {
    await cms().update({ collection: 'sources', id: source.id, data: { notice: 'See the minutes of May.' }, user: { ...team.editor, collection: 'users' } })
    const before = await saves()
    retracted()
    expect((await check()).body).toMatchObject({ changed: true })
    expect(await shown()).toMatchObject({ status: 'retracted', statusOn: '2021-03-09', notice: 'See the minutes of May.\nRetraction of 2021-03-09, says Crossref: doi:10.5555/notice' })
    expect(await saves()).toMatchObject({ revision: before.revision + 1, versions: before.versions + 1, textRevision: before.textRevision, contributors: before.contributors })
  })

  it('keeps what a person makes of a retraction, until there is news', async () => {
    retracted()
    await check()
    await api().patch(`/sources/${source.id}`, team.editor, { status: 'corrected', statusOn: '2022-01-01' })
    expect((await check()).body).toMatchObject({ changed: false, message: 'It stands as “corrected”, where the registries would have it “retracted”: an editor decides.' })
    expect((await shown()).status).toBe('corrected')
    registries.says(doi, found({ ...work(), notices: [RETRACTION, { ...RETRACTION, on: '2024-04-04' }] }))
    await check()
    expect((await shown()).status).toBe('retracted')
  })

  it('keeps its retraction where registries no longer tell of it, and loses it by a reinstatement', async () => {
    retracted()
    await check()
    registries.says(doi, found(work()))
    expect((await check()).body).toMatchObject({ outcome: 'checked', changed: false, message: expect.stringContaining('an editor decides') })
    retracted()
    await check()
    registries.says(doi, found({ ...work(), notices: [RETRACTION, { ...RETRACTION, type: 'reinstatement', on: '2023-01-01' }] }))
    await check()
    expect((await shown()).status).toBe('current')
  })

  it('under another number is another work: what was found of the first falls with it', async () => {
    retracted()
    await check()
    await api().patch(`/sources/${source.id}`, team.editor, { doi: `${doi}.right`, pmid: null })
    expect(await shown()).toMatchObject({ status: 'retracted', check: { outcome: null, message: 'Not checked since its numbers were changed.' } })
    registries.says(`${doi}.right`, found({ ...work(), identifiers: { doi: `${doi}.right` } }))
    await check()
    expect(await shown()).toMatchObject({ status: 'current', notice: '' })
  })

  it('is told in what it differs from the registries, and none of it is taken over', async () => {
    registries.says(doi, found({ ...work(), csl: { ...work().csl, volume: '4', page: '1-9', publisher: 'Imagined Press' } }))
    expect((await check()).body.differences).toEqual([{ field: 'volume', is: '3', registered: '4' }])
    expect(await cms().findByID({ collection: 'sources', id: source.id })).toMatchObject({ volume: '3' })
  })
})

describe('a source that could not be checked', () => {
  it('stays as it is, is never called current, and says since when it is known', async () => {
    registries.says(doi, away)
    expect((await check()).body).toMatchObject({ outcome: 'not-checked', changed: false })
    expect(await shown()).toMatchObject({ status: 'unknown', check: { checkedAt: null, outcome: 'not-checked', message: 'Not checked. Crossref can’t be reached (ENOTFOUND).' } })
    registries.says(doi, found(work()))
    const first = now
    await check()
    now = '2030-05-03T08:00:00.000Z'
    registries.says(pmid, away)
    await check()
    expect(await shown()).toMatchObject({ status: 'current', check: { checkedAt: first, outcome: 'not-checked' } })
  })

  it('stays retracted', async () => {
    retracted()
    await check()
    registries.says(doi, away)
    registries.says(pmid, away)
    await check()
    expect((await shown()).status).toBe('retracted')
  })

  it('falls all the same where one registry tells of a retraction', async () => {
    retracted()
    registries.says(pmid, away)
    await check()
    expect(await shown()).toMatchObject({ status: 'retracted', check: { outcome: 'not-checked' } })
  })
})

describe('a source with a wrong number', () => {
  const another = { csl: { type: 'article-journal' as const, title: 'Coffee at dawn and reaction times in porters', author: [{ family: 'Quill' }] }, identifiers: { doi: '10.5555/coffee' }, notices: [RETRACTION] }

  it('is a finding, and the other work’s retraction is not its own', async () => {
    registries.says(doi, found({ ...another, identifiers: { doi } }))
    expect((await check()).body.message).toContain('is of another work, “Coffee at dawn and reaction times in porters”.')
    expect(await shown()).toMatchObject({ status: 'unknown', check: { outcome: 'mismatch' } })
  })

  it('is a finding where its PMID leads to a work with another DOI', async () => {
    registries.says(pmid, found({ ...work(), identifiers: { doi: '10.5555/other', pmid } }))
    expect((await check()).body).toMatchObject({ outcome: 'mismatch', message: 'Its PMID is of the work with DOI 10.5555/other.' })
    expect((await shown()).status).toBe('unknown')
  })

  it('is a finding where nobody knows it', async () => {
    registries.says(doi, { type: 'not-found' })
    registries.says(pmid, { type: 'not-found' })
    expect((await check()).body).toMatchObject({ outcome: 'not-found', message: `PubMed doesn’t know PMID ${pmid}. Crossref doesn’t know DOI ${doi}.` })
    expect((await shown()).status).toBe('unknown')
  })
})

it('a person who saves at the same moment comes first', async () => {
  const save = cms().update.bind(cms())
  jest.spyOn(cms(), 'update').mockImplementationOnce(async (args) => {
    expect((await api().patch(`/sources/${source.id}`, team.editor, { volume: '9', status: 'retracted', statusOn: '2020-02-02' })).status).toBe(200)
    return save(args)
  })
  expect((await check()).body).toMatchObject({ changed: false })
  expect(await cms().findByID({ collection: 'sources', id: source.id })).toMatchObject({ volume: '9', status: 'retracted', statusOn: '2020-02-02' })
})

it('two checks at once come to the same', async () => {
  retracted()
  const both = await Promise.all([checkSource(cmsOf(cms()), source.id), checkSource(cmsOf(cms()), source.id)])
  expect(both.map(({ standing }) => standing.status)).toEqual(['retracted', 'retracted'])
  expect(await shown()).toMatchObject({ status: 'retracted', notice: 'Retraction of 2021-03-09, says Crossref: doi:10.5555/notice' })
})

it('a source that is deleted takes its check along', async () => {
  await check()
  expect((await api().delete(`/sources/${source.id}`, team.editor)).status).toBe(200)
  expect(await cms().db.findOne({ collection: 'source-checks', where: { id: { equals: source.id } } })).toBeNull()
})

it('nobody writes a check but the check', async () => {
  await api().patch(`/sources/${source.id}`, team.editor, { check: { outcome: 'checked', message: 'Forged.', checkedAt: now } })
  expect((await shown()).check).toEqual({ checkedAt: null, outcome: null, message: 'Not checked.' })
  expect((await api().post('/source-checks', team.admin, { id: source.id, outcome: 'checked' })).status).toBe(403)
})

it.each([
  ['nobody', () => null, 401],
  ['a reviewer', () => team.reviewer.user, 403],
  ['an admin', () => team.admin, 403],
])('%s may not check', async (_, who, status) => {
  const asked = registries.asked.length
  expect((await api().post(`/sources/${source.id}/check`, who())).status).toBe(status)
  expect((await api().post('/sources/lookup', who(), { doi })).status).toBe(status)
  expect(registries.asked).toHaveLength(asked)
})

it('what isn’t there can’t be checked', async () => {
  expect((await api().post('/sources/no-such-source/check', team.editor)).status).toBe(404)
})
