import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { startChild } from '../../int/support/child'
import type { Database } from '../../../src/environment'
import { cmsOf } from '../../../src/operations/cms'
import { sharePreview } from '../../../src/operations/previews/links'
import { stateOf } from '../../../src/operations/record'
import { startCms } from '../../int/support/cms'
import { freshDatabase } from '../../int/support/freshDatabase'
import { probatum } from '../../int/support/probatum'
import { rest } from '../../int/support/requests'
import { PASSWORD } from '../../int/support/builders'
import { aHouse, everything, type House } from './house'
import type { Order } from './killedAt'

let folder: string
let source: Database
let house: House
let before: Payload
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'probatum-move-'))
  source = { type: 'sqlite', url: `file:${folder}/probatum.db` }
  before = await startCms(probatum(), source)
  house = await aHouse(before)
}, 120_000)
afterAll(async () => {
  await before.destroy()
  rmSync(folder, { recursive: true })
})

/** `probatum move` as an operator runs it. */
function probatumMove(to: Database, ...more: readonly string[]): { readonly code: number | null; readonly out: string; readonly error: string } {
  const env = { ...process.env, NODE_OPTIONS: '', PAYLOAD_SECRET: 'a secret for tests, and for nothing else', DATA_DIR: folder, DATABASE_URL: source.url, MONGODB_FLAVOUR: 'cosmosdb' }
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/probatum.js', 'move', '--to', to.url, ...more], { encoding: 'utf8', env })
  return { code: status, out: stdout, error: stderr }
}

async function opened<T>(database: Database, look: (payload: Payload) => Promise<T>): Promise<T> {
  const payload = await startCms(probatum(), database)
  try {
    return await look(payload)
  } finally {
    await payload.destroy()
  }
}

const expectMoved = async (after: Payload): Promise<void> => expect(await everything(after)).toEqual(await everything(before))

test('a moved house has every row as it was, and goes on where it stood: old passwords log in, what was in review is approved and published; links to previews stay behind', async () => {
  const target = freshDatabase()
  const [shared = ''] = house.articles.values()
  const { id: by, name } = house.team.editor
  await sharePreview(cmsOf(before), { type: 'user', id: by, name, roles: ['editor'] }, { collection: 'articles', id: shared }, { days: 30, whom: '' })
  const told = probatumMove(target)
  expect(told).toMatchObject({ code: 0, error: '' })
  expect(told.out).toMatch(/articles +6\n/)
  expect(told.out).toMatch('stay where they are')

  await opened(target, async (after) => {
    await expectMoved(after)
    expect([await before.count({ collection: 'preview-links' }), await after.count({ collection: 'preview-links' })]).toEqual([{ totalDocs: 1 }, { totalDocs: 0 }])
    const id = house.articles.get('in review') ?? ''
    const { review } = await stateOf(cmsOf(after), { collection: 'articles', id })
    const contentHash = review?.text.contentHash
    const api = rest(after)
    const approved = await api.post(`/articles/${id}/approve`, house.team.reviewer.user, { contentHash, password: PASSWORD, declaresNoConflict: true })
    expect(approved).toMatchObject({ status: 200, body: { state: { copy: 'approved' } } })
    const published = await api.post(`/articles/${id}/publish`, house.team.publisher, { contentHash })
    expect(published).toMatchObject({ status: 200, body: { state: { copy: 'published', live: { type: 'edition' } }, event: { body: { contentHash } } } })

    const edited = house.articles.get('published, and edited since') ?? ''
    const { docs: versions } = await api.get<{ docs: { version: { title: string } }[] }>(`/articles/versions?where[parent][equals]=${edited}&sort=-updatedAt`, house.team.editor).then(({ body }) => body)
    expect(versions.map(({ version }) => version.title)).toEqual(['The second', 'published, and edited since'])
  })
}, 120_000)

test('a move that is killed again and again is resumed each time, and ends the same', async () => {
  const target = freshDatabase()
  for (const [index, point] of [1, 13, 21, 46].entries()) {
    const order: Order = { source, target, resume: index > 0, point }
    const child = startChild('tests/mongodb/move/killedAt.ts', JSON.stringify(order))
    expect(await once(child, 'exit')).toEqual([null, 'SIGKILL'])
  }
  expect(probatumMove(target)).toMatchObject({ code: 1, error: expect.stringMatching(/not empty[^]*--resume/) })
  expect(probatumMove(target, '--resume')).toMatchObject({ code: 0, error: '' })
  expect(probatumMove(target, '--resume')).toMatchObject({ code: 0, error: '' })
  await opened(target, expectMoved)
}, 240_000)

test('a target with something of its own is refused before anything is written to it, with what it holds', async () => {
  const target = freshDatabase()
  await opened(target, (payload) => payload.create({ collection: 'topics', data: { name: 'Sleep', slug: 'sleep' } }))
  expect(probatumMove(target)).toMatchObject({ code: 1, error: expect.stringMatching(/not empty[^]*topics: 1/) })
  expect(probatumMove(target, '--resume')).toMatchObject({ code: 1, error: expect.stringMatching(/nothing was written[^]*topics: 1 more/) })
  await opened(target, async (payload) => expect(await everything(payload)).toMatchObject({ users: [], articles: [], 'review-events': [] }))
}, 120_000)

test('rows that were changed in the target are told by name, and are not written over', async () => {
  const target = freshDatabase()
  expect(probatumMove(target).code).toBe(0)
  const id = house.articles.get('draft') ?? ''
  await opened(target, (payload) => payload.db.updateOne({ collection: 'articles', id, data: { dek: 'Somebody else’s.' } }))
  expect(probatumMove(target, '--resume')).toMatchObject({ code: 1, error: expect.stringContaining(`articles ${id} differs`) })
}, 120_000)

test.each([
  ['file:elsewhere.db', '--to takes the address of a MongoDB'],
  ['mongodb://localhost', 'must name the database'],
])('%s is no place to move to', (url, problem) => {
  expect(probatumMove({ type: 'sqlite', url })).toMatchObject({ code: 2, error: expect.stringContaining(problem) })
})
