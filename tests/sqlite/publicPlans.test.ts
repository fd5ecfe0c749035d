import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import Database from 'libsql'
import type { Payload } from 'payload'
import { sqliteStore } from '../../src/delivery/sqliteStore'
import { rowOf } from '../../src/domain/publication/row'
import { startCms } from '../int/support/cms'
import { freshDatabase } from '../int/support/freshDatabase'
import { probatum } from '../int/support/probatum'
import { articles } from '../unit/delivery/builders'

const { url } = freshDatabase()
const file = url.replace('file:', '')
let cms: Payload
beforeAll(async () => {
  cms = await startCms(probatum(), { type: 'sqlite', url })
  for (const publication of articles(3)) await cms.db.create({ collection: 'publications', data: { id: publication.subject, seq: 1, ...rowOf(publication) } })
}, 60_000)
afterAll(() => cms.destroy())

/** Where SQLite would read all of a table (https://sqlite.org/eqp.html), but for the epoch's one row, a row's own lists, and the word index where it is asked for words or a number. */
function scans(statements: readonly string[]): string[] {
  const database = new Database(file)
  const found = statements.flatMap((sql) => {
    const plan = database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all([...sql.matchAll(/\?/g)].map(() => null)) as { readonly detail: string }[]
    return plan.map(({ detail }) => detail).filter((detail) => detail.startsWith('SCAN') && !/^SCAN (CONSTANT ROW|\(subquery|publication_epoch|json_each|(w|publication_words) VIRTUAL TABLE INDEX \d+:[=M])/.test(detail)).map((detail) => `${detail}: ${sql}`)
  })
  database.close()
  return found
}

test('no list, search or count reads a whole table', async () => {
  const prepare = jest.spyOn(Database.prototype, 'prepare')
  const store = sqliteStore(file)
  const all = { kind: 'article', language: 'en', clinic: 'harbour', topic: 'blood-pressure', treatment: 'advice', specialty: 'cardiology', claim: 'claim-salt', source: 'source-salt', reviewer: 'reviewer-ruth', media: 'a', reviewedAfter: '2026-01-01', reviewedBefore: '2026-12-31' } as const
  for (const filter of [{}, all, ...Object.entries(all).map(([name, value]) => ({ [name]: value }))]) {
    for (const after of [null, ['2026-01-10T08:00:00.000Z', 'articles:a'] as const]) await store.list(filter, after, 2, 'card')
    await store.near({ centre: { latitude: 54, longitude: 10 }, radiusKm: 50 }, filter, null, 2, 'whole')
  }
  for (const within of [{}, { kind: 'article', language: 'en', topic: 'blood-pressure' } as const]) expect((await store.search({ words: ['less'], beginning: 'sal' }, within, null, 2, 'whole')).entries).toHaveLength(2)
  for (const filter of [{}, { language: 'en' }, { topic: 'blood-pressure' }]) expect(await store.topics(filter)).toHaveLength(1)
  for (const slug of ['slug-1', 'nowhere']) for (const extent of ['page', 'whole'] as const) await store.at({ kind: 'article', language: 'en', slug }, extent)
  await store.changes(null, 2)
  await store.epoch()
  store.close()
  const asked = [...new Set(prepare.mock.calls.map(([sql]) => sql))]
  prepare.mockRestore()
  expect(asked.length).toBeGreaterThan(20)
  expect(scans(asked)).toEqual([])
  expect(scans(['SELECT * FROM publications', 'SELECT rowid FROM publication_words'])).toHaveLength(2)
})

test('nor does what keeps them when a publication is written', () => {
  const database = new Database(file)
  const triggers = database.prepare("SELECT sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'publication%'").all([]) as { readonly sql: string }[]
  database.close()
  const bodies = triggers.flatMap(({ sql }) => (/\bBEGIN\b([^]*)\bEND\b/.exec(sql)?.[1] ?? '').split(';')).map((statement) => statement.trim().replace(/\b(new|old)\.\w+/g, '?')).filter((statement) => statement !== '')
  expect(bodies.length).toBeGreaterThan(20)
  expect(scans(bodies)).toEqual([])
})
