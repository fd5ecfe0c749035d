import { describe, expect, it, test } from '@jest/globals'
import fc from 'fast-check'
import { Webhook } from 'standardwebhooks'
import { changeCursor } from '../../../src/delivery/cursor'
import { keysTouched } from '../../../src/domain/publication/cacheKeys'
import { readHeaders } from '../../../src/domain/webhooks/headers'
import { batchesOf, keysOfChange, messageOf, type PlacedChange } from '../../../src/domain/webhooks/message'
import { secretOf, signed } from '../../../src/domain/webhooks/signature'
import { problemOf, verdictOn, WAITS_MS } from '../../../src/domain/webhooks/verdict'
import { anArticleSnapshot, published } from '../delivery/builders'

const NOW = '2030-05-01T08:00:00.000Z'
const moved: PlacedChange = { kind: 'moved', subject: 'articles:salt', at: NOW, language: 'en', slug: 'more-salt', formerSlug: 'less-salt', edition: 2, position: 1_900_000_000_123 }

test('a message says what happened to what, and where the feed goes on', () => {
  const message = messageOf(moved)
  expect(message).toEqual({ type: 'publication.moved', timestamp: NOW, data: { id: 'salt', type: 'article', language: 'en', slug: 'more-salt', formerSlug: 'less-salt', edition: 2, cursor: expect.any(String) } })
  expect(changeCursor(message.data.cursor)).toEqual([moved.position])
  expect(messageOf({ ...moved, subject: 'clinics:harbour' }).data).toMatchObject({ id: 'harbour', type: 'clinic' })
})

describe('the keys of a change', () => {
  const live = published(anArticleSnapshot({ slug: 'even-more-salt' }))
  it('are what the publication touches, and both addresses of the change, though it has moved on', () => {
    const keys = keysOfChange(moved, live)
    expect(keys).toEqual(expect.arrayContaining([...keysTouched(live), 'at-article-en-more-salt', 'at-article-en-less-salt']))
    expect(new Set(keys).size).toBe(keys.length)
  })
  it('are its own, all lists and all that has no name, where the publication was lost', () => {
    expect(keysOfChange({ ...moved, formerSlug: null }, null)).toEqual(['articles-salt', 'lists', 'changes', 'all', 'at-article-en-more-salt'])
  })
  it('go in as many requests as Fastly and a header allow, each once', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 200 }).map(encodeURIComponent).map((key) => key.slice(0, 200)), { minLength: 1, maxLength: 700 }), (keys) => {
        const batches = batchesOf(keys)
        expect(batches.flat()).toEqual(keys)
        for (const batch of batches) expect([batch.length > 0, batch.length <= 256, batch.join(' ').length <= 4_000]).toEqual([true, true, true])
      }),
      { numRuns: 50 },
    )
  })
})

describe('a signature', () => {
  const [first, second, strange] = [secretOf(Buffer.alloc(32, 1)), secretOf(Buffer.alloc(32, 2)), secretOf(Buffer.alloc(32, 3))]
  const at = new Date().toISOString()
  const body = JSON.stringify(messageOf(moved))
  const headers = signed('w:1', at, body, [first, second])

  it('is what a receiver’s library takes, by the new secret and by the one before', () => {
    for (const secret of [first, second]) expect(new Webhook(secret).verify(body, headers)).toEqual(messageOf(moved))
    expect(headers).toMatchObject({ 'webhook-id': 'w:1', 'webhook-signature': expect.stringMatching(/^v1,\S+ v1,\S+$/) })
  })
  it.each<[string, string, string, Record<string, string>]>([
    ['another secret', strange, body, {}],
    ['another body', first, `${body} `, {}],
    ['another id', first, body, { 'webhook-id': 'w:2' }],
    ['another hour', first, body, { 'webhook-timestamp': String(Number(headers['webhook-timestamp']) + 1) }],
    ['an hour long ago', first, body, signed('w:1', '2020-01-01T00:00:00.000Z', body, [first])],
  ])('is refused with %s', (_what, secret, text, more) => expect(() => new Webhook(secret).verify(text, { ...headers, ...more })).toThrow())

  it('is the one that the library makes', () => {
    expect(new Webhook(first).sign('w:1', new Date(at), body)).toBe(headers['webhook-signature'].split(' ')[0])
  })
})

describe('after a try', () => {
  const answered = (status: number, retryAfter: string | null = null) => ({ outcome: 'answered', status, retryAfter, text: '' }) as const
  const away = { outcome: 'unreached', why: 'It could not be reached.' } as const
  const SECONDS = [5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400]

  it.each(SECONDS.map((seconds, tries) => [tries + 1, seconds]))('number %i that failed it waits %i seconds, and up to a fifth more', (tries, seconds) => {
    expect(verdictOn(away, tries - 1, NOW, 0)).toEqual({ state: 'waiting', waitMs: seconds * 1000, restMs: 0 })
    expect(verdictOn(answered(500), tries - 1, NOW, 0.999_999)).toMatchObject({ state: 'waiting', waitMs: Math.round(seconds * 1000 * 1.199_999_8) })
  })
  it('number ten that failed nobody tries again', () => {
    expect(WAITS_MS).toHaveLength(9)
    expect(verdictOn(away, 9, NOW, 0.5)).toEqual({ state: 'failed', gone: false })
  })
  it.each([200, 201, 202, 204, 299])('a %i means that it was taken', (status) => expect(verdictOn(answered(status), 3, NOW, 0.5)).toEqual({ state: 'sent' }))
  it.each([199, 301, 302, 307, 400, 401, 404, 413, 429, 500, 503])('a %i means that it was not', (status) => expect(verdictOn(answered(status), 0, NOW, 0)).toMatchObject({ state: 'waiting', waitMs: 5000 }))
  it('a 410 means that no more are wanted', () => expect(verdictOn(answered(410), 0, NOW, 0)).toEqual({ state: 'failed', gone: true }))

  it.each<[number, string, number, number]>([
    [429, '120', 120_000, 120_000],
    [503, '120', 120_000, 120_000],
    [503, 'Wed, 01 May 2030 08:10:00 GMT', 600_000, 600_000],
    [503, 'Wed, 01 May 2030 07:00:00 GMT', 5000, 0],
    [429, '1', 5000, 1000],
    [429, '999999999', 86_400_000, 86_400_000],
    [429, 'soon', 5000, 0],
    [500, '120', 5000, 0],
  ])('a %i with Retry-After %s is tried again after %i ms, and everything rests for %i', (status, retryAfter, waitMs, restMs) => {
    expect(verdictOn(answered(status, retryAfter), 0, NOW, 0)).toEqual({ state: 'waiting', waitMs, restMs })
  })

  it.each<[string, Parameters<typeof problemOf>[0], string | null]>([
    ['nothing', answered(204), null],
    ['why it was not reached', away, 'It could not be reached.'],
    ['status and beginning of an answer in one line, without the secrets that it repeats', { ...answered(500), text: 'Bad\n  key hunter2hunter2! \u0007' + 'x'.repeat(500) }, `Answered 500. Bad key …! ${'x'.repeat(189)}`],
    ['the same without the part of one that was looked at', { ...answered(401), text: 'unknown token t0psecret' }, 'Answered 401. unknown token …'],
    ['where a redirect is at fault', answered(302), 'Answered 302, and redirects are not followed: give the address that it leads to.'],
  ])('what is told is %s', (_what, outcome, problem) => expect(problemOf(outcome, ['hunter2hunter2', 'Bearer t0psecret'])).toBe(problem))
})

test.each<[string, ReturnType<typeof readHeaders>]>([
  ['', { headers: [] }],
  ['Fastly-Key: abc\n\n  authorization : Bearer a:b \r\n', { headers: [['Fastly-Key', 'abc'], ['authorization', 'Bearer a:b']] }],
  ['hunter2', { problem: 'Line 1 is no header: write Name: value' }],
  ['A: b\nB C: d', { problem: 'Line 2 is no header: write Name: value' }],
  ['A:', { problem: expect.stringMatching(/Line 1: the value of A/) as never }],
  ['A: schön', { problem: expect.stringMatching(/Line 1: the value of A/) as never }],
  ['A: b\na: c', { problem: 'Line 2: a is there twice.' }],
  ['Webhook-Id: x', { problem: 'Line 1: Webhook-Id is set by the server.' }],
  ['Host: inside', { problem: 'Line 1: Host is set by the server.' }],
  ['transfer-encoding: chunked', { problem: 'Line 1: transfer-encoding is set by the server.' }],
  [Array.from({ length: 21 }, (_, n) => `H${n}: x`).join('\n'), { problem: 'These are more than 20 headers.' }],
])('headers typed as %j', (text, read) => expect(readHeaders(text)).toEqual(read))
