import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import type { Publication } from '../../../src/domain/publication/publication'
import { rowOf } from '../../../src/domain/publication/row'
import { until } from '../../support/until'
import { withdrawn } from '../../unit/delivery/builders'
import { edition, numberIn, ONE, readsOn } from '../../unit/delivery/edition'
import { startCms } from '../support/cms'
import { freshDatabase } from '../support/freshDatabase'
import { probatum } from '../support/probatum'
import { deliverer, type Deliverer } from './deliverer'

const database = freshDatabase()
let cms: Payload
let both: readonly Deliverer[]
beforeAll(async () => {
  cms = await startCms(probatum(), database)
  const first = edition(1)
  await cms.db.create({ collection: 'publications', data: { id: first.subject, seq: 1, ...rowOf(first) } })
  both = await Promise.all([deliverer(database), deliverer(database)])
}, 120_000)
afterAll(async () => {
  for (const one of both) one.kill()
  await cms.destroy()
})

/** As a projection writes it: the old row becomes the new one. */
const project = (publication: Publication) => cms.db.updateOne({ collection: 'publications', where: { subject: { equals: publication.subject } }, data: { seq: 1, ...rowOf(publication) }, returning: false })

test('while readers hammer two processes that others publish behind, every one sees the newest edition soon, none sees an older after a newer, a mix or a failure; and what is withdrawn is gone from all', async () => {
  let [over, newest] = [false, 1]
  const read = async (process: Deliverer): Promise<void> => {
    const { get, close } = process.client()
    await readsOn(get, () => over)
    close()
  }
  const readers = both.flatMap((process) => [1, 2, 3, 4].map(() => read(process)))
  const written = (async () => {
    while (newest < 15) await project(edition(++newest))
  })()
  await written.finally(() => (over = true))
  await Promise.all(readers)
  for (const process of both) {
    const { get, close } = process.client()
    await until(async () => numberIn((await get(ONE)).text) === newest)
    await project(withdrawn(edition(newest)))
    await until(async () => (await get(ONE)).text.includes('"__typename":"Withdrawn"'))
    await project(edition(++newest))
    await until(async () => numberIn((await get(ONE)).text) === newest)
    close()
  }
}, 120_000)

test('who is told to end answers what it was asked, takes nothing new, and ends well', async () => {
  const leaving = await deliverer(database)
  const clients = Array.from({ length: 20 }, () => leaving.client())
  await Promise.all(clients.map(({ get }) => get('{ __typename }')))
  const asked = clients.map(({ get }, n) => get(`query Last${n} ${ONE}`))
  await new Promise((next) => setTimeout(next, 5))
  leaving.stop()
  const answers = await Promise.all(asked)
  expect(answers.map(({ status }) => status)).toEqual(clients.map(() => 200))
  expect(await leaving.ended).toBe(0)
  await expect(leaving.client().get(ONE)).rejects.toThrow('ECONNREFUSED')
}, 60_000)
