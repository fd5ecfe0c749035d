import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import type { Source, User } from '../../../src/payload-types'
import { commandLine, environmentFor } from '../cli/commandLine'
import { dataset, datasetRow as row } from '../../unit/documents/support/dataset'
import { aSource, aUser } from '../support/builders'
import { startCms } from '../support/cms'
import { freshDatabase } from '../support/freshDatabase'
import { probatum } from '../support/probatum'

const database = freshDatabase()
const probatumCli = commandLine({ ...environmentFor(database), CROSSREF_URL: 'http://127.0.0.1:9/', PUBMED_URL: 'http://127.0.0.1:9/' })
const folder = mkdtempSync(path.join(tmpdir(), 'probatum-datasets-'))
let payload: Payload
let editor: User
beforeAll(async () => {
  payload = await startCms(probatum(), database)
  editor = await aUser(payload, 'editor')
}, 60_000)
afterAll(() => payload.destroy())

let count = 0
/** A source with a DOI of its own and what more a test says. */
const source = (fields: Partial<Source> = {}): Promise<Source> => aSource(payload, editor, { doi: `10.5555/nap.${++count}`, ...fields })
const standing = async ({ id }: Source) => {
  const { status, statusOn } = await payload.findByID({ collection: 'sources', id, depth: 0 })
  return { status, statusOn: statusOn ?? null }
}
function file(content: string): string {
  const name = path.join(folder, `${++count}.csv`)
  writeFileSync(name, content)
  return name
}
const check = (content: string, ...options: readonly string[]) => probatumCli('sources', 'check', '--dataset', file(content), ...options)

describe('a dataset', () => {
  it('makes sources fall that it names by DOI or PMID, in whatever order it tells of them, and no others', async () => {
    const [byDoi, byPmid, back, concern, other] = [await source(), await source({ doi: null, pmid: '31000001' }), await source(), await source({ status: 'unknown' }), await source({ status: 'unknown' })]
    const content = dataset(
      row({ doi: back.doi ?? '', nature: 'Reinstatement', date: '5/5/2022 0:00' }),
      row({ doi: byDoi.doi?.toUpperCase() ?? '', date: '8/22/2024 0:00', notice: '10.5555/notice' }),
      row({ doi: byDoi.doi ?? '', nature: 'Expression of concern', date: '1/2/2023 0:00' }),
      row({ doi: 'unavailable', pmid: '31000001', title: 'Naps, "short"\nand long' }),
      row({ doi: back.doi ?? '' }),
      row({ doi: concern.doi ?? '', nature: 'Expression of concern' }),
      row({ doi: 'unavailable', pmid: '0' }),
    )
    const answer = await check(content)
    expect(answer).toMatchObject({ code: 0, out: expect.stringMatching(/now retracted[^]*7 rows against \d+ sources: 4 named, 4 changed, 0 to look at\.\n/), error: '' })
    expect(await Promise.all([byDoi, byPmid, back, concern, other].map(standing))).toEqual([
      { status: 'retracted', statusOn: '2024-08-22' },
      { status: 'retracted', statusOn: '2021-03-09' },
      { status: 'current', statusOn: null },
      { status: 'expression-of-concern', statusOn: '2021-03-09' },
      { status: 'unknown', statusOn: null },
    ])
    expect((await check(content)).out).toMatch(/4 named, 0 changed/)
  }, 60_000)

  it('takes back by a reinstatement what it said before, and leaves alone what a person has made of it', async () => {
    const [mine, judged] = [await source(), await source()]
    const told = [row({ doi: mine.doi ?? '' }), row({ doi: judged.doi ?? '' })]
    await check(dataset(...told))
    await payload.update({ collection: 'sources', id: judged.id, data: { status: 'corrected', statusOn: '2022-02-02' }, user: { ...editor, collection: 'users' } })
    await check(dataset(...told, row({ doi: mine.doi ?? '', nature: 'Reinstatement', date: '1/1/2024 0:00' })))
    expect(await standing(mine)).toEqual({ status: 'current', statusOn: null })
    expect(await standing(judged)).toEqual({ status: 'corrected', statusOn: '2022-02-02' })
  }, 60_000)

  it('with a row that may be about a source, or is of an unknown nature, says so and takes nothing over from it', async () => {
    const [one, other, third] = [await source({ pmid: '31000002' }), await source({ pmid: '31000003' }), await source()]
    const answer = await check(dataset(row({ doi: '10.5555/elsewhere', pmid: '31000002' }), row({ doi: one.doi ?? '', pmid: '31000003' }), row({ doi: third.doi ?? '', nature: 'Apology' })), '--json')
    expect(answer.code).toBe(1)
    expect(JSON.parse(answer.out)).toMatchObject({
      rows: 3, named: 0, changed: [],
      problems: [expect.stringMatching(/^Line 2: its PMID is of the source \S+, which has another DOI/), expect.stringMatching(/^Line 3: its DOI is of the source \S+, its PMID of the source/), expect.stringMatching(/^Line 4: “Apology” is no nature that we know/)],
    })
    expect((await standing(one)).status).toBe('current')
    expect((await standing(other)).status).toBe('current')
  }, 60_000)

  it('counts by every row that can be read, and says which could not', async () => {
    const [before, behind, undated] = [await source(), await source(), await source()]
    const answer = await check(`${dataset(row({ doi: before.doi ?? '' }), '7,only,three', row({ doi: undated.doi ?? '', date: '31/12/2020' }), row({ doi: behind.doi ?? '' }))}2,"Naps at`)
    expect(answer).toMatchObject({ code: 1, error: '' })
    expect(answer.out).toContain(`  look at  Line 3: it has 3 cells where 20 were expected.\n  look at  Line 4: “31/12/2020” is no day; it is about the source ${undated.id}, and was taken over without its day.\n`)
    expect(answer.out).toMatch(/ {2}not read {2}2 lines: what they say of your sources is not known\. .*\n3 rows against \d+ sources: 3 named, 3 changed, 3 to look at, 2 lines not read\.\n/)
    expect(await Promise.all([before, behind, undated].map(standing))).toEqual([{ status: 'retracted', statusOn: '2021-03-09' }, { status: 'retracted', statusOn: '2021-03-09' }, { status: 'retracted', statusOn: null }])
  }, 60_000)

  it('with a reinstatement that can’t be read, or has no day, makes nothing better', async () => {
    const [one, other] = [await source(), await source()]
    await check(dataset(row({ doi: one.doi ?? '' }), row({ doi: other.doi ?? '' })))
    await check(dataset(row({ doi: one.doi ?? '', nature: 'Reinstatement', date: 'in May' }), `${row({ doi: other.doi ?? '', nature: 'Reinstatement', date: '1/1/2024 0:00' })},`))
    expect(await Promise.all([one, other].map(async (each) => (await standing(each)).status))).toEqual(['retracted', 'retracted'])
  }, 60_000)

  it('that is none changes nothing', async () => {
    const fallen = await source()
    expect(await check(dataset(row({ doi: fallen.doi ?? '' })).replace('RetractionNature', 'Nature'))).toMatchObject({ code: 2, out: '', error: expect.stringMatching(/\.csv: Its first line has no column “RetractionNature”: .* Nothing was changed\./) })
    expect((await standing(fallen)).status).toBe('current')
    expect(await probatumCli('sources', 'check', '--dataset', path.join(folder, 'missing.csv'))).toMatchObject({ code: 2, error: expect.stringMatching(/can’t be read \(ENOENT/) })
    expect(await probatumCli('sources', 'check', '--dataset', folder)).toMatchObject({ code: 2, error: expect.stringMatching(/can’t be read \(EISDIR/) })
  }, 60_000)
})
