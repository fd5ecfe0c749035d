import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { crossrefWork, NAPS, update } from '../../unit/registries/records'
import { aService, json, says } from '../../unit/registries/service'
import { commandLine, environmentFor } from '../cli/commandLine'
import { aSource, aUser } from '../support/builders'
import { startCms } from '../support/cms'
import { freshDatabase } from '../support/freshDatabase'
import { probatum } from '../support/probatum'

const database = freshDatabase()
const environment = environmentFor(database)
const service = aService()
const check = (...options: readonly string[]) => commandLine({ ...environment, CROSSREF_URL: service.url(), PUBMED_URL: service.url() })('sources', 'check', ...options)
let payload: Payload
beforeAll(async () => {
  payload = await startCms(probatum(), database)
  const editor = await aUser(payload, 'editor')
  await aSource(payload, editor, { title: 'Short naps at noon and vigilance in night-shift nurses', authors: [{ family: 'Ørsted', given: 'Lena' }], year: 2019, doi: NAPS.doi })
}, 60_000)
afterAll(() => payload.destroy())

it('sources check tells what has fallen, and what it could not ask', async () => {
  service.plays(json(crossrefWork({ 'updated-by': [update('retraction', '10.5555/notice')] })))
  expect(await check()).toMatchObject({ code: 0, out: expect.stringMatching(/^ {2}now retracted {2}“Short naps at noon.*\n1 source with a number: 1 checked, 1 changed, 0 to look at, 0 not checked\.\n$/), error: '' })

  service.plays(says(404, 'Resource not found.'))
  expect(await check('--json')).toMatchObject({ code: 0, out: expect.stringMatching(/"not-found": 1/) })

  service.plays(says(403, 'no'))
  expect(await check()).toMatchObject({ code: 1, out: '  not checked  1 source: Crossref answered 403.\n1 source with a number: 0 checked, 0 changed, 0 to look at, 1 not checked.\n' })
  expect((await payload.find({ collection: 'sources', depth: 0 })).docs).toMatchObject([{ status: 'retracted', statusOn: '2021-03-09' }])
}, 60_000)
