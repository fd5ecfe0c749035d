import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals'
import type { Payload } from 'payload'
import { Webhook as Verifier } from 'standardwebhooks'
import { cmsOf } from '../../../src/operations/cms'
import { writeChanges } from '../../../src/operations/changes'
import { deliverTo } from '../../../src/operations/webhooks/deliver'
import { pruneDeliveries } from '../../../src/operations/webhooks/prune'
import type { WebhookStanding } from '../../../src/operations/webhooks/standing'
import { courierOf } from '../../../src/webhooks/courier'
import { aReceiver, type Received, type Receiver } from '../../support/receiver'
import { until } from '../../support/until'
import { took } from '../races/deeds'
import { anArticle, aTeam, aUser, type Team } from '../support/builders'
import { startCms } from '../support/cms'
import { freshDatabase } from '../support/freshDatabase'
import { probatum } from '../support/probatum'
import { rest } from '../support/requests'

let now = new Date('2030-05-01T08:00:00.000Z')
const later = (seconds: number) => (now = new Date(now.getTime() + seconds * 1000))
const courier = courierOf({ allowsPrivate: true, timeOutMs: 2_000 })
const configure = probatum({ clock: () => now, courier })

const database = freshDatabase()
let cms: Payload
let other: Payload
let team: Team
let receiver: Receiver
let api: ReturnType<typeof rest>
beforeAll(async () => {
  cms = await startCms(configure, database)
  other = await startCms(configure, database)
  for (const one of [cms, other]) one.logger.level = 'silent'
  team = await aTeam(cms)
  api = rest(cms)
}, 120_000)
afterAll(() => Promise.all([cms.destroy(), other.destroy()]))
beforeEach(async () => {
  receiver = await aReceiver()
})
afterEach(async () => {
  jest.restoreAllMocks()
  await receiver.close()
})

interface Kept {
  readonly id: string
  readonly secret: string
}

/** A webhook as an admin sets it up, with a secret. */
async function aWebhook(fields: object = {}): Promise<Kept> {
  const { body, status } = await api.post<{ doc: { id: string } }>('/webhooks', team.admin, { name: 'The site', url: `${receiver.url}/hook`, ...fields })
  expect([status, body]).toEqual([201, expect.anything()])
  const { id } = body.doc
  return { id, secret: await newSecret(id) }
}
const newSecret = async (id: string) => (await api.post<{ secret: string }>(`/webhooks/${id}/secret`, team.admin)).body.secret

let seq = 0
/** A change in the feed, of a text of its own where none is given. */
async function aChange(kind: 'published' | 'moved' | 'noted' | 'withdrawn' = 'published', subject: `articles:${string}` = `articles:${randomUUID()}`): Promise<`articles:${string}`> {
  await writeChanges(cmsOf(cms), [{ subject, seq: ++seq, at: now.toISOString(), kind, language: 'en', slug: 'salt', formerSlug: kind === 'moved' ? 'less-salt' : null, edition: 1 }])
  return subject
}

const look = ({ id }: Kept, payload = cms) => deliverTo(cmsOf(payload), id)
const standing = async ({ id }: Kept) => (await api.get<WebhookStanding>(`/webhooks/${id}/standing`, team.admin)).body
const states = async (webhook: Kept) => (await standing(webhook)).deliveries.map(({ state }) => state)
const ids = () => receiver.received.map(({ headers }) => headers['webhook-id'])
const verified = ({ body, headers }: Received, secret: string) => {
  const clock = jest.spyOn(Date, 'now').mockReturnValue(now.getTime())
  try {
    return new Verifier(secret).verify(body, headers as Record<string, string>) as { type: string; data: { id: string; cursor: string } }
  } finally {
    clock.mockRestore()
  }
}

test('a change is told once, signed, as soon as it shows everywhere; what was before the webhook is not told', async () => {
  await aChange()
  const webhook = await aWebhook()
  const subject = await aChange('moved')
  await look(webhook)
  expect(await states(webhook)).toEqual(['waiting'])
  later(1)
  await look(webhook)
  await look(webhook)
  expect(receiver.received).toHaveLength(1)
  const [received] = receiver.received as [Received]
  expect(verified(received, webhook.secret)).toEqual({ type: 'publication.moved', timestamp: expect.any(String), data: { id: subject.slice(9), type: 'article', language: 'en', slug: 'salt', formerSlug: 'less-salt', edition: 1, cursor: expect.any(String) } })
  expect(await standing(webhook)).toMatchObject({ deliveries: [{ state: 'sent', tries: 1, status: 204, problem: null }] })
})

test('what it doesn’t want it isn’t told', async () => {
  const webhook = await aWebhook({ changes: ['withdrawn'] })
  await aChange('published')
  await aChange('withdrawn')
  later(2)
  await look(webhook)
  expect(receiver.received.map((one) => verified(one, webhook.secret).type)).toEqual(['publication.withdrawn'])
})

test('a receiver that fails is asked again under the same id, later each time, then given up; an admin sends it again', async () => {
  const webhook = await aWebhook()
  receiver.answers = (response) => void response.writeHead(500).end('No room.')
  await aChange()
  for (const seconds of [1, 6, 360, 36 * 60, 3 * 3600, 6 * 3600, 12 * 3600, 17 * 3600, 24 * 3600, 29 * 3600, 99 * 3600]) {
    later(seconds)
    await look(webhook)
  }
  expect(ids()).toHaveLength(10)
  expect(new Set(ids()).size).toBe(1)
  expect(await standing(webhook)).toMatchObject({ deliveries: [{ state: 'failed', tries: 10, status: 500, problem: 'Answered 500. No room.' }] })

  receiver.answers = (response) => void response.writeHead(200).end()
  const delivery = (await standing(webhook)).deliveries[0]?.id
  const again = () => api.post(`/webhooks/${webhook.id}/send-again`, team.admin, { delivery })
  expect(await again()).toMatchObject({ status: 200, body: { state: 'sent' } })
  expect(new Set(ids())).toEqual(new Set([delivery]))
  verified(receiver.received.at(-1) as Received, webhook.secret)
})

test('one that asks for a rest is left alone for so long, with everything', async () => {
  const webhook = await aWebhook()
  receiver.answers = (response) => void response.writeHead(429, { 'retry-after': '600' }).end()
  await aChange()
  later(1)
  await look(webhook)
  await aChange()
  receiver.answers = (response) => void response.writeHead(204).end()
  later(590)
  await look(webhook)
  expect(receiver.received).toHaveLength(1)
  later(11)
  await look(webhook)
  expect(receiver.received).toHaveLength(3)
})

test('who has mended a receiver hurries what waits for it, and its rest is over', async () => {
  const webhook = await aWebhook()
  receiver.answers = (response) => void response.writeHead(503, { 'retry-after': '86400' }).end()
  await aChange()
  later(1)
  await look(webhook)
  await aChange()
  receiver.answers = (response) => void response.writeHead(204).end()
  const delivery = (await standing(webhook)).deliveries[0]?.id
  expect(await api.post(`/webhooks/${webhook.id}/send-again`, team.admin, { delivery })).toMatchObject({ status: 200, body: { state: 'sent' } })
  expect(await standing(webhook)).toMatchObject({ restUntil: null })
  await look(webhook)
  later(1)
  await look(webhook)
  expect(await states(webhook)).toEqual(['sent', 'sent'])
})

test('what an address answers that is another by now holds for that one alone', async () => {
  const webhook = await aWebhook()
  for (const status of [410, 429]) {
    receiver.answers = (response) =>
      void api.patch(`/webhooks/${webhook.id}`, team.admin, { url: `${receiver.url}/after-${status}` }).then(() => response.writeHead(status, { 'retry-after': '600' }).end())
    await aChange()
    later(1)
    await look(webhook)
  }
  expect((await api.get(`/webhooks/${webhook.id}`, team.admin)).body).toMatchObject({ enabled: true })
  expect(await standing(webhook)).toMatchObject({ restUntil: null, goneAt: null })
})

test('a process that dies while it sends leaves a message that is sent again, under the same id', async () => {
  const webhook = await aWebhook()
  await aChange()
  later(1)
  jest.spyOn(courier, 'post').mockImplementationOnce(() => new Promise(() => {}))
  void look(webhook)
  while ((await states(webhook))[0] !== 'sending') await new Promise(setImmediate)
  later(119)
  await look(webhook, other)
  expect(receiver.received).toHaveLength(0)
  later(2)
  await look(webhook, other)
  expect(await standing(webhook)).toMatchObject({ deliveries: [{ id: ids()[0], state: 'sent', tries: 1 }] })
})

test('of two processes that look at the same moment one sends each, and those of one text in their order', async () => {
  const webhook = await aWebhook()
  const subject = await aChange('published')
  for (const kind of ['noted', 'moved', 'withdrawn'] as const) await aChange(kind, subject)
  for (let n = 0; n < 6; n++) await aChange()
  later(2)
  await Promise.all([look(webhook), look(webhook, other), look(webhook), look(webhook, other)])
  const told = receiver.received.map((one) => verified(one, webhook.secret))
  expect(new Set(ids()).size).toBe(10)
  expect(told).toHaveLength(10)
  expect(told.filter(({ data }) => data.id === subject.slice(9)).map(({ type }) => type)).toEqual(['published', 'noted', 'moved', 'withdrawn'].map((kind) => `publication.${kind}`))
})

test('410 switches it off; what happens meanwhile is sent when it is on again', async () => {
  const webhook = await aWebhook()
  receiver.answers = (response) => void response.writeHead(410).end()
  await aChange()
  later(1)
  await look(webhook)
  expect((await api.get(`/webhooks/${webhook.id}`, team.admin)).body).toMatchObject({ enabled: false })
  expect(await standing(webhook)).toMatchObject({ goneAt: now.toISOString(), deliveries: [{ state: 'failed', tries: 1, status: 410 }] })
  receiver.answers = (response) => void response.writeHead(204).end()
  await aChange()
  later(3600)
  await look(webhook)
  expect(receiver.received).toHaveLength(1)
  await api.patch(`/webhooks/${webhook.id}`, team.admin, { enabled: true })
  await look(webhook)
  later(1)
  await look(webhook)
  expect(receiver.received).toHaveLength(2)
  await api.patch(`/webhooks/${webhook.id}`, team.admin, { enabled: false })
  expect(await standing(webhook)).toMatchObject({ goneAt: null })
})

test('a new secret signs at once, those before for another day; without any nothing is sent', async () => {
  const webhook = await aWebhook()
  const lost = await newSecret(webhook.id)
  const second = await newSecret(webhook.id)
  const told = async () => {
    await api.post(`/webhooks/${webhook.id}/test`, team.admin)
    return receiver.received.at(-1) as Received
  }
  later(23 * 3600)
  const both = await told()
  for (const secret of [webhook.secret, lost, second]) expect(verified(both, secret)).toMatchObject({ type: 'probatum.test' })
  expect(await standing(webhook)).toMatchObject({ secret: { formerUntil: expect.any(String) } })
  later(2 * 3600)
  const one = await told()
  expect(() => verified(one, webhook.secret)).toThrow('No matching signature')
  expect(verified(one, second)).toMatchObject({ type: 'probatum.test' })

  const { body } = await api.post<{ doc: { id: string } }>('/webhooks', team.admin, { name: 'Bare', url: receiver.url })
  const bare = { id: body.doc.id, secret: '' }
  await aChange()
  later(1)
  await look(bare)
  expect(await states(bare)).toEqual([])
  expect(await api.post(`/webhooks/${bare.id}/test`, team.admin)).toMatchObject({ status: 409, body: { errors: [{ message: expect.stringContaining('Make a secret first') }] } })
  await newSecret(bare.id)
  await look(bare)
  later(1)
  await look(bare)
  expect(await states(bare)).toEqual(['sent'])
})

test('a purge names every key in body and header, with the CDN’s own key, which is told nobody again and goes to no other host', async () => {
  const { id } = await anArticle(cms, team.editor)
  const { body } = await api.post<{ doc: { id: string } }>('/webhooks', team.admin, { name: 'The CDN', kind: 'purge', url: `${receiver.url}/service/S/purge` })
  const webhook = { id: body.doc.id, secret: '' }
  const kept = await api.post(`/webhooks/${webhook.id}/headers`, team.admin, { headers: 'Fastly-Key: hunter2hunter2' })
  expect(kept).toMatchObject({ status: 200, body: { headers: ['Fastly-Key'] } })
  receiver.answers = (response, { headers }) => void response.writeHead(403).end(`Who is ${String(headers['fastly-key'])}?`)
  await took(cms, team, { collection: 'articles', id }, 'submit', 'approve', 'publish')
  later(1)
  await look(webhook)
  const [{ headers, body: sent }] = receiver.received as [Received]
  const { surrogate_keys: keys } = JSON.parse(sent) as { surrogate_keys: string[] }
  expect(keys).toEqual(expect.arrayContaining([`articles-${id}`, 'lists', 'changes', 'all', expect.stringMatching(/^claim-/), expect.stringMatching(/^source-/), expect.stringMatching(/^at-article-en-remedy-/)]))
  expect(headers).toMatchObject({ 'fastly-key': 'hunter2hunter2', 'surrogate-key': keys.join(' ') })
  expect(headers).not.toHaveProperty('webhook-signature')
  expect((await standing(webhook)).deliveries).toMatchObject([{ status: 403, problem: 'Answered 403. Who is …?' }])

  await api.patch(`/webhooks/${webhook.id}`, team.admin, { url: receiver.url.replace('127.0.0.1', 'localhost') })
  expect(await standing(webhook)).toMatchObject({ headers: [] })
  await api.post(`/webhooks/${webhook.id}/test`, team.admin)
  expect(receiver.received.at(-1)?.headers).not.toHaveProperty('fastly-key')
})

test('what was sent is kept for 30 days; what waits, for as long as it does', async () => {
  const webhook = await aWebhook()
  await aChange()
  later(1)
  await look(webhook)
  await aChange()
  await look(webhook)
  later(31 * 24 * 3600)
  await pruneDeliveries(cmsOf(cms))
  expect(await states(webhook)).toEqual(['waiting'])
})

test('nobody but admins sees or does anything, no answer holds a secret, and the database none as it is', async () => {
  const webhook = await aWebhook()
  await api.post(`/webhooks/${webhook.id}/headers`, team.admin, { headers: 'Authorization: Bearer hunter2hunter2' })
  await api.post(`/webhooks/${webhook.id}/test`, team.admin)
  const paths = ['/webhooks', `/webhooks/${webhook.id}`, `/webhooks/${webhook.id}/standing`, '/webhook-deliveries', `/webhook-deliveries/${encodeURIComponent((await standing(webhook)).deliveries[0]?.id ?? '')}`]
  const colleague = await aUser(cms, 'editor', 'reviewer', 'publisher')
  for (const path of [...paths, '/webhook-states']) expect([path, (await api.get(path, colleague)).status, (await api.get(path, null)).status]).toEqual([path, 403, path.endsWith('standing') ? 401 : 403])
  for (const step of ['secret', 'headers', 'test', 'send-again']) expect([step, (await api.post(`/webhooks/${webhook.id}/${step}`, colleague, { headers: '', delivery: '' })).status]).toEqual([step, 403])
  expect((await api.post('/webhooks', colleague, { name: 'Mine', url: receiver.url })).status).toBe(403)
  expect((await api.get('/webhook-states', team.admin)).status).toBe(403)

  const shown = [JSON.stringify((await cms.db.find({ collection: 'webhook-states', where: {}, limit: 0, pagination: false })).docs)]
  for (const path of paths) {
    const answer = await api.get(path, team.admin)
    expect([path, answer.status]).toEqual([path, 200])
    shown.push(JSON.stringify(answer.body))
  }
  for (const text of shown) for (const kept of [webhook.secret, webhook.secret.slice(6), 'hunter2']) expect(text).not.toContain(kept)
})

test.each([
  ['an address with a password', { url: 'https://me:pw@example.org' }, 'keep them as a header'],
  ['no address', { url: 'example.org' }, 'give it whole'],
])('%s is refused with what to do', async (_what, fields, problem) => {
  const { status, body } = await api.post('/webhooks', team.admin, { name: 'Wrong', ...fields })
  expect([status, JSON.stringify(body)]).toEqual([400, expect.stringContaining(problem)])
})

test('with its webhook goes all that belongs to it', async () => {
  const webhook = await aWebhook()
  await api.post(`/webhooks/${webhook.id}/test`, team.admin)
  expect((await api.delete(`/webhooks/${webhook.id}`, team.admin)).status).toBe(200)
  for (const [collection, where] of [['webhook-states', { id: { equals: webhook.id } }], ['webhook-deliveries', { id: { like: webhook.id } }]] as const) expect((await cms.db.find({ collection, where })).docs).toEqual([])
})

test('the process that publishes tells of it by itself within seconds, and one receiver that is slow keeps no other waiting', async () => {
  const [begun, real] = [now.getTime(), Date.now()]
  const serving = await startCms(probatum({ serves: true, courier: courierOf({ allowsPrivate: true }), clock: () => new Date(begun + Date.now() - real) }), database)
  serving.logger.level = 'silent'
  const slow = await aReceiver()
  slow.answers = () => {}
  try {
    const kept = await aWebhook({ name: 'Slow', url: slow.url })
    const quick = await aWebhook({ url: `${receiver.url}/quick` })
    const { id } = await anArticle(serving, team.editor)
    const quickly = () => receiver.received.filter(({ path }) => path === '/quick')
    await took(serving, team, { collection: 'articles', id }, 'submit', 'approve', 'publish')
    await until(async () => quickly().length === 1 && slow.received.length === 1, 40_000)
    expect(verified(quickly()[0] as Received, quick.secret)).toMatchObject({ type: 'publication.published', data: { id } })
    // It has not answered yet.
    await took(serving, team, { collection: 'articles', id }, 'withdraw')
    await until(async () => quickly().length === 2, 40_000)
    expect(await states(kept)).toContain('sending')
  } finally {
    await serving.destroy()
    await slow.close()
  }
}, 120_000)
