import { expect, test } from '@jest/globals'
import { answerOf, type Answer } from '../../../src/delivery/server/answer'
import { answerCache } from '../../../src/delivery/server/cache'

const BYTES = 2_000
const anAnswer = (key: string, cache: ReturnType<typeof answerCache>): Answer => answerOf({ status: 200, body: Buffer.alloc(BYTES, key), headers: [] }, (grown) => cache.grew(key, grown))

test('what was asked for once goes before what was asked for twice, in however many encodings', async () => {
  const cache = answerCache(100_000)
  for (const key of ['once', 'twice']) cache.set(key, anAnswer(key, cache))
  cache.get('twice')
  await cache.get('twice')?.represented('br')
  const once = anAnswer('once', cache)
  cache.set('once', once)
  await once.represented('gzip')
  for (let n = 0; n < 100; n++) cache.set(`scan ${n}`, anAnswer(`scan ${n}`, cache))
  expect([cache.get('once'), cache.get('twice')]).toEqual([undefined, expect.anything()])
})

test('each encoding counts', async () => {
  const cache = answerCache(100_000)
  const answer = anAnswer('a', cache)
  cache.set('a', answer)
  const plain = cache.bytes()
  await answer.represented('br')
  const one = cache.bytes()
  cache.get('a')
  await answer.represented('gzip')
  expect([one - plain, cache.bytes() - plain]).toEqual([answer.ready('br')?.body.byteLength, (answer.ready('br')?.body.byteLength ?? 0) + (answer.ready('gzip')?.body.byteLength ?? 0)])
})
