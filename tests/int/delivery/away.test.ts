import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { rowOf } from '../../../src/domain/publication/row'
import { until } from '../../support/until'
import { edition, numberIn, ONE } from '../../unit/delivery/edition'
import { startCms } from '../support/cms'
import { freshDatabase } from '../support/freshDatabase'
import { probatum } from '../support/probatum'
import { cuttable, type Cuttable } from './cuttable'
import { deliverer, type Deliverer } from './deliverer'

let cms: Payload
let way: Cuttable
let process: Deliverer | undefined
beforeAll(async () => {
  const database = freshDatabase()
  cms = await startCms(probatum(), database)
  way = await cuttable(database)
  const first = edition(1)
  await cms.db.create({ collection: 'publications', data: { id: first.subject, seq: 1, ...rowOf(first) } })
}, 120_000)
afterAll(async () => {
  process?.kill()
  way.close()
  await cms.destroy()
})

test('a process that is started before its database is ready when that is; when it goes away it answers from what it holds, marked as stale, then with 503, and anew when it is back', async () => {
  way.cut()
  process = await deliverer(way.database, { DELIVERY_STALE_SECONDS: '5' })
  const { get, send, close } = process.client()
  expect([(await send('/readyz')).status, (await send('/healthz')).status, (await get(ONE)).status]).toEqual([503, 200, 503])

  way.mend()
  await until(async () => numberIn((await get(ONE)).text) === 1)
  const fresh = await get(ONE)
  expect([(await send('/readyz')).status, fresh.headers['cache-status']]).toEqual([200, undefined])

  way.cut()
  await until(async () => (await get(ONE)).headers['cache-status'] === 'probatum; hit; detail=stale')
  const stale = await get(ONE)
  expect([stale.status, stale.text, (await send('/readyz')).status]).toEqual([200, fresh.text, 503])
  await until(async () => (await get(ONE)).status === 503)
  const gone = await get(ONE)
  expect([gone.headers['retry-after'], gone.headers['cache-control']]).toEqual(['5', 'no-store'])

  way.mend()
  await until(async () => (await get(ONE)).text === fresh.text)
  await cms.db.updateOne({ collection: 'publications', where: { subject: { equals: edition(2).subject } }, data: { seq: 2, ...rowOf(edition(2)) }, returning: false })
  await until(async () => numberIn((await get(ONE)).text) === 2)
  expect(process.said().split('The database is away').length - 1).toBe(1) // though it was looked for all the while
  expect(process.said()).toContain('The database answers again.')
  close()
  process.stop()
  expect(await process.ended).toBe(0)
}, 120_000)
