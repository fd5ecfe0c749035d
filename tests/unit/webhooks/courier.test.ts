import type { lookup } from 'node:dns'
import { afterEach, beforeEach, describe, expect, it, test } from '@jest/globals'
import { courierOf } from '../../../src/webhooks/courier'
import { aReceiver, type Receiver } from '../../support/receiver'

let receiver: Receiver
beforeEach(async () => {
  receiver = await aReceiver()
})
afterEach(() => receiver.close())

const LETTER = { headers: { 'webhook-id': 'w:1' }, body: '{"a":"ä"}' }
const post = (path = '/hook', timeOutMs = 2_000) => courierOf({ allowsPrivate: true, timeOutMs }).post({ ...LETTER, url: `${receiver.url}${path}` })

/** A name server that says, time after time, this. */
const leadingTo = (...answers: readonly (readonly string[])[]): typeof lookup => {
  const next = answers.values()
  return ((_name: string, _options: object, callback: (error: null, found: readonly object[]) => void) => callback(null, (next.next().value ?? []).map((address) => ({ address, family: address.includes(':') ? 6 : 4 })))) as unknown as typeof lookup
}

test('a letter is posted as JSON with its headers, and answered', async () => {
  receiver.answers = (response) => void response.writeHead(202).end('Taken.')
  expect(await post()).toEqual({ outcome: 'answered', status: 202, retryAfter: null, text: 'Taken.' })
  expect(receiver.received).toMatchObject([{ path: '/hook', body: LETTER.body, headers: { 'content-type': 'application/json', 'content-length': '10', 'webhook-id': 'w:1', 'user-agent': 'Probatum' } }])
})

describe('a name', () => {
  const named = (...answers: readonly (readonly string[])[]) => courierOf({ allowsPrivate: false, resolve: leadingTo(...answers), timeOutMs: 500 }).post({ ...LETTER, url: `https://receiver.example:${new URL(receiver.url).port}/` })

  it.each([[['127.0.0.1']], [['10.0.0.1', '::1']], [['::ffff:127.0.0.1']], [['fd00::1']]])('that leads to %j is not connected to', async (addresses) => {
    expect(await named(addresses)).toEqual({ outcome: 'unreached', why: 'Its name leads to private addresses, where nothing is sent.' })
    expect(receiver.received).toEqual([])
  })
  it('that is said to lead elsewhere a moment later is not asked for again', async () => {
    // Nobody is at the first address, which is reserved for documents; were it looked up again, the second would answer.
    const why = (await named(['127.0.0.1'], ['8.8.8.8'])) as { readonly why: string }
    expect(why.why).toContain('private addresses')
    expect(receiver.received).toEqual([])
  })
})

it.each(['https://127.0.0.1', 'https://[::1]', 'https://0x7f000001', 'http://receiver.example', 'https://me:pw@receiver.example'])('%s is never posted to', async (origin) => {
  const outcome = await courierOf({ allowsPrivate: false, resolve: leadingTo(['127.0.0.1']) }).post({ ...LETTER, url: `${origin}:${new URL(receiver.url).port}/` })
  expect(outcome).toMatchObject({ outcome: 'unreached' })
  expect(receiver.received).toEqual([])
})

test('no redirect is followed', async () => {
  receiver.answers = (response) => void response.writeHead(307, { location: '/elsewhere' }).end()
  expect(await post()).toMatchObject({ outcome: 'answered', status: 307 })
  expect(receiver.received).toHaveLength(1)
})

test('an answer without end is read for a while, and counts by its first line', async () => {
  receiver.answers = (response) => {
    response.writeHead(200)
    const more = (): void => void (response.destroyed || setImmediate(() => response.write('x'.repeat(10_000), more)))
    more()
  }
  expect(await post()).toMatchObject({ outcome: 'answered', status: 200 })
})

test('an answer that never comes is waited for so long in all', async () => {
  receiver.answers = () => {}
  expect(await post('/hook', 100)).toEqual({ outcome: 'unreached', why: 'No answer within 0.1 seconds.' })
  receiver.answers = (response) => void response.writeHead(500).write('half')
  expect(await post('/hook', 100)).toMatchObject({ outcome: 'answered', status: 500, text: 'half' })
})

test('who would rather speak another protocol has not answered', async () => {
  receiver.answers = (response) => void response.writeHead(101, { connection: 'upgrade', upgrade: 'websocket' }).end()
  expect(await post()).toEqual({ outcome: 'unreached', why: 'It could not be reached.' })
})

test('who isn’t there, or hangs up, was not reached', async () => {
  receiver.answers = (response) => void response.destroy()
  expect(await post()).toEqual({ outcome: 'unreached', why: 'It could not be reached (ECONNRESET).' })
  const { url } = receiver
  await receiver.close()
  receiver = await aReceiver()
  expect(await courierOf({ allowsPrivate: true }).post({ ...LETTER, url })).toEqual({ outcome: 'unreached', why: 'It could not be reached (ECONNREFUSED).' })
})
