import { mkdtempSync } from 'node:fs'
import path from 'node:path'
import { getPayload } from 'payload'
import { probatumConfig } from '../../src/config'
import { readEnvironment } from '../../src/environment'
import { fill, slugOf, topicOf } from './editions'
import { sqliteStore } from '../../src/delivery/sqliteStore'
const folder = mkdtempSync('/tmp/cold-')
const env = readEnvironment({ DATA_DIR: folder, PAYLOAD_SECRET: 'x'.repeat(40) })
const payload = await getPayload({ config: probatumConfig(env, { serves: false }) })
await payload.destroy()
const file = path.join(folder, 'probatum.db')
const sizes = (process.argv[2] ?? '1000').split(',').map(Number)
let have = 0
for (const size of sizes) {
  const t = performance.now(); fill(file, have, size); have = size
  console.log(size, 'filled in', Math.round(performance.now() - t))
  const store = sqliteStore(file)
  const time = async (name: string, work: (i: number) => Promise<unknown>, n = 2000) => {
    for (let i = 0; i < 300; i++) await work(i)
    const from = performance.now(); for (let i = 0; i < n; i++) await work(i)
    console.log(size, name, ((performance.now() - from) / n * 1000).toFixed(0), 'µs')
  }
  const any = () => Math.floor(Math.random() * size)
  await time('by slug', () => store.at({ kind: 'article', language: 'en', slug: slugOf(any()) }))
  const topic = () => ({ kind: 'article' as const, topic: topicOf(any()) })
  await time('topic first page', () => store.list(topic(), null, 20, 'card'))
  await time('all first page', () => store.list({ kind: 'article' }, null, 20, 'card'))
  const deep: any[] = []
  if (size >= 20_000) { let after: any = null; for (let p = 0; p < 1000; p++) { const page = await store.list({ kind: 'article' }, after, 20, 'card'); after = page.entries.at(-1)!.position } deep.push(after); await time('all 1000th page', () => store.list({ kind: 'article' }, deep[0], 20, 'card')) }
  await time('topic+reviewer', () => { const n = any(); return store.list({ kind: 'article', topic: topicOf(n), reviewer: `r-${n % 20}` }, null, 20, 'card') })
  await time('whole topic page', () => store.list(topic(), null, 20, 'whole'), 300)
  await time('epoch', () => store.epoch())
}
