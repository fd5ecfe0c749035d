import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { keyOf, type Subject } from '../../../src/domain/editorial/subject'
import { defaultPolicy } from '../../../src/domain/policy'
import { cmsOf } from '../../../src/operations/cms'
import { answerFalls } from '../../../src/operations/falls'
import { readRecord } from '../../../src/records/events'
import { dataset, datasetRow } from '../../unit/documents/support/dataset'
import { crossrefWork, update } from '../../unit/registries/records'
import { aService, json, says } from '../../unit/registries/service'
import { commandLine, environmentFor } from '../cli/commandLine'
import { live, resting, toldTo } from '../falls/library'
import { aClaim, aSource, aTeam, type Team } from '../support/builders'
import { startCms } from '../support/cms'
import { freshDatabase } from '../support/freshDatabase'
import { probatum } from '../support/probatum'

const database = freshDatabase()
const environment = environmentFor(database)
const service = aService()
const check = (...options: readonly string[]) => commandLine({ ...environment, CROSSREF_URL: service.url(), PUBMED_URL: service.url() })('sources', 'check', ...options)
let payload: Payload
let team: Team
beforeAll(async () => {
  payload = await startCms(probatum(), database)
}, 60_000)
afterAll(() => payload.destroy())

let count = 0
let doi: string
let subject: Subject
/** A live article that rests on a source of its own, the only one with a number. */
beforeEach(async () => {
  team = await aTeam(payload)
  doi = `10.5555/nap.${++count}`
  await payload.db.updateMany({ collection: 'sources', where: {}, data: { doi: null } })
  const source = await aSource(payload, team.editor, { title: 'Short naps at noon and vigilance in night-shift nurses', authors: [{ family: 'Ørsted', given: 'Lena' }], year: 2019, doi })
  const claim = await aClaim(payload, team.editor, { citations: [{ source: source.id, stance: 'supports', confirmed: true }] })
  subject = await resting(payload, team, claim, ...live)
}, 60_000)

const fallen = () => json(crossrefWork({ DOI: doi, 'updated-by': [update('retraction', '10.5555/notice')] }))
const events = async (): Promise<string[]> => (await readRecord(payload, keyOf(subject))).map(({ body }) => body.type)

it('sources check tells what has fallen, and what it could not ask', async () => {
  service.plays(fallen())
  expect(await check()).toMatchObject({ code: 0, out: expect.stringMatching(/^ {2}now retracted {2}“Short naps at noon.*\n1 source with a number: 1 checked, 1 changed, 0 to look at, 0 not checked\.\n/m), error: '' })

  service.plays(says(404, 'Resource not found.'))
  expect(await check('--json')).toMatchObject({ code: 0, out: expect.stringMatching(/"not-found": 1/) })

  service.plays(says(403, 'no'))
  expect(await check()).toMatchObject({ code: 1, out: '  not checked  1 source: Crossref answered 403.\n1 source with a number: 0 checked, 0 changed, 0 to look at, 1 not checked.\nWhat rests on them: 0 notices to readers changed, 0 texts withdrawn, 0 messages to your people.\n' })
  expect((await payload.find({ collection: 'sources', depth: 0, where: { doi: { equals: doi } } })).docs).toMatchObject([{ status: 'retracted', statusOn: '2021-03-09' }])
}, 60_000)

it('sources check answers for what rests on a source that has fallen, though no app is running', async () => {
  service.plays(fallen())
  expect((await check()).out).toContain(`  notice  ${keyOf(subject)}\nWhat rests on them: 1 notice to readers changed, 0 texts withdrawn, 3 messages to your people.\n`)
  expect(await events()).toEqual(['submitted', 'approved', 'published', 'noted'])
  expect(await toldTo(payload, team.editor)).toHaveLength(1)
  expect(JSON.parse((await check('--json')).out)).toMatchObject({ falls: { noted: [], told: 0 } })
}, 60_000)

it('sources check beside an app that answers does nothing twice', async () => {
  service.plays(fallen())
  const [answer] = await Promise.all([check(), (async () => {
    for (let look = 0; look < 20; look++) await answerFalls(cmsOf(payload))
  })()])
  expect(answer).toMatchObject({ code: 0, error: '' })
  await Promise.all([check(), answerFalls(cmsOf(payload)), answerFalls(cmsOf(payload))])
  expect(await events()).toEqual(['submitted', 'approved', 'published', 'noted'])
  expect(await toldTo(payload, team.editor)).toHaveLength(1)
}, 60_000)

it('sources check --dataset withdraws what rests on a retracted source where the policy says so, and a second run finds it done', async () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'probatum-datasets-')), 'dataset.csv')
  writeFileSync(file, dataset(datasetRow({ doi })))
  writeFileSync(path.join(path.dirname(file), 'policy.json'), JSON.stringify({ ...defaultPolicy, retracted: 'withdraw' }))
  const strict = commandLine({ ...environment, POLICY_FILE: path.join(path.dirname(file), 'policy.json') })
  expect(await strict('sources', 'check', '--dataset', file)).toMatchObject({ code: 0, out: expect.stringMatching(new RegExp(`  withdrawn  ${keyOf(subject)}\\n[^]*What rests on them: 0 notices to readers changed, \\d texts? withdrawn, 3 messages to your people\\.\\n$`)) })
  expect(await events()).toEqual(['submitted', 'approved', 'published', 'withdrawn'])
  expect((await strict('sources', 'check', '--dataset', file)).out).toContain('0 texts withdrawn, 0 messages')
}, 60_000)
