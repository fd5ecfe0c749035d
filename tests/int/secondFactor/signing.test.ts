import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { verifyChain } from '../../../src/domain/editorial/chain'
import { policySchema } from '../../../src/domain/policy'
import { readRecord } from '../../../src/records/events'
import type { User } from '../../../src/payload-types'
import { payloadGraphql } from '../doors/graphql'
import { workflow } from '../doors/performed'
import { anArticle, aReviewer, aTeam, PASSWORD, type Team } from '../support/builders'
import { startCms } from '../support/cms'
import { freshDatabase } from '../support/freshDatabase'
import { probatum } from '../support/probatum'
import { rest } from '../support/requests'
import { anApp, notThe, type App } from './app'

let now = new Date('2030-05-01T08:00:00.000Z')
const later = (seconds: number) => (now = new Date(now.getTime() + seconds * 1000))
const database = freshDatabase()
const underHouse = (secondFactor: 'none' | 'optional' | 'required') => startCms(probatum({ clock: () => now, house: { policy: policySchema.parse({ signing: { secondFactor } }), ownRules: [] } }), database)

let cms: Payload
let strict: Payload
let lax: Payload
let team: Team
beforeAll(async () => {
  cms = await startCms(probatum({ clock: () => now }), database)
  strict = await underHouse('required')
  lax = await underHouse('none')
  for (const one of [cms, strict, lax]) one.logger.level = 'silent'
  team = await aTeam(cms)
}, 120_000)
afterAll(() => Promise.all([cms, strict, lax].map((one) => one.destroy())))

interface Asked {
  readonly subject: string
  readonly contentHash: string
}

async function inReview(payload = cms): Promise<Asked> {
  const { id } = await anArticle(payload, team.editor)
  return { subject: `articles/${id}`, contentHash: await workflow(payload, team).submit(`articles/${id}`) }
}

const apis = new Map<Payload, ReturnType<typeof rest>>()
/** One session a user: a log-in takes the count of wrong passwords back. */
const api = (on = cms) => apis.get(on) ?? apis.set(on, rest(on)).get(on) ?? rest(on)
const sign = ({ subject, contentHash }: Asked, user: User, code?: string, { on = cms, password = PASSWORD } = {}) =>
  api(on).post(`/${subject}/approve`, user, { contentHash, password, declaresNoConflict: true, ...(code !== undefined && { code }) })
const refused = (why: string) => ({ status: 403, body: { errors: [{ data: { code: 'signature', details: [why] } }] } })
const stageOf = async ({ subject }: Asked, payload = cms) => (await readRecord(payload, subject.replace('/', ':'))).at(-1)?.body
const factorsIn = async (asked: Asked) => {
  const body = await stageOf(asked)
  return body?.type === 'approved' ? body.signature.factors : body?.type
}

async function aSigner(): Promise<{ user: User; app: App }> {
  const { user } = await aReviewer(cms)
  const app = await anApp(api(), user, now)
  later(30)
  return { user, app }
}

test('who has none signs with the password, and the record says so', async () => {
  const { user } = await aReviewer(cms)
  const asked = await inReview()
  expect((await sign(asked, user)).status).toBe(200)
  expect(await factorsIn(asked)).toEqual(['password'])
})

test('who has one is asked for its code too; missing or wrong, nothing is signed', async () => {
  const { user, app } = await aSigner()
  const asked = await inReview()
  for (const [code, why] of [[undefined, 'code-missing'], ['', 'code-missing'], [notThe(app.codeAt(now)), 'code'], ['ABCDE-FGHJK', 'code']] as const) {
    expect(await sign(asked, user, code)).toMatchObject(refused(why))
    expect(await factorsIn(asked)).toBe('submitted')
  }
  expect((await sign(asked, user, app.codeAt(now))).status).toBe(200)
  expect(await factorsIn(asked)).toEqual(['password', 'totp'])
  expect(verifyChain(asked.subject.replace('/', ':'), await readRecord(cms, asked.subject.replace('/', ':')))).toEqual([])
})

test('over GraphQL the code is an argument that may be left out', async () => {
  const { user, app } = await aSigner()
  const asked = await inReview()
  const { ask } = payloadGraphql(cms)
  const approval = (code: string) => ask(`mutation { approveArticle(id: "${asked.subject.slice(9)}", contentHash: "${asked.contentHash}", password: "${PASSWORD}", declaresNoConflict: true${code}) }`, user)
  expect((await approval('')).errors).toMatchObject([{ originalError: { data: { code: 'signature', details: ['code-missing'] } } }])
  expect((await approval(', code: null')).errors).toMatchObject([{ originalError: { data: { code: 'signature' } } }])
  expect((await approval(`, code: "${app.codeAt(now)}"`)).errors).toBeUndefined()
})

test('a code signs once, be it given for two texts at the same moment, and an older one not after it', async () => {
  const { user, app } = await aSigner()
  const asked = [await inReview(), await inReview()]
  const code = app.codeAt(now)
  const answers = await Promise.all(asked.map((one) => sign(one, user, code)))
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 403])
  const left = asked[answers.findIndex(({ status }) => status === 403)]
  if (left === undefined) throw new Error('One is left.')
  expect(await sign(left, user, code)).toMatchObject(refused('code-used'))
  expect(await sign(left, user, app.codeAt(new Date(now.getTime() - 30_000)))).toMatchObject(refused('code-used'))
  later(30)
  expect((await sign(left, user, app.codeAt(now))).status).toBe(200)
})

test('the code that confirmed the app does not sign', async () => {
  const { user } = await aReviewer(cms)
  const app = await anApp(api(), user, now)
  expect(await sign(await inReview(), user, app.codeAt(now))).toMatchObject(refused('code-used'))
})

test('a wrong password takes no code, and a right one gives no tries back: wrong codes lock the account as wrong passwords do', async () => {
  const { user, app } = await aSigner()
  const asked = await inReview()
  const code = app.codeAt(now)
  expect(await sign(asked, user, code, { password: 'not it' })).toMatchObject(refused('password'))
  for (let tries = 0; tries < 4; tries++) {
    expect(await sign(asked, user, notThe(code))).toMatchObject(refused('code'))
    expect((await sign(asked, user, '')).status).toBe(tries < 3 ? 403 : 423)
  }
  expect((await sign(asked, user, code)).status).toBe(423)
  expect((await api().post('/users/me/second-factor/remove', user, { password: PASSWORD, code })).status).toBe(423)
  await expect(cms.login({ collection: 'users', data: { email: user.email, password: PASSWORD } })).rejects.toThrow(/locked/)
  expect(await factorsIn(asked)).toBe('submitted')
})

test('who knows the password gets no more tries at the code by logging in between them, and each lock is longer', async () => {
  const { user, app } = await aSigner()
  const asked = await inReview()
  const guess = async (code = notThe(app.codeAt(now))) => {
    await cms.login({ collection: 'users', data: { email: user.email, password: PASSWORD } })
    return (await sign(asked, user, code)).status
  }
  const guesses = async (times: number) => {
    const answers: number[] = []
    for (let tries = 0; tries < times; tries++) answers.push(await guess())
    return answers
  }
  expect(await guesses(6)).toEqual([403, 403, 403, 403, 403, 423])
  expect(await guess(app.recoveryCodes[0])).toBe(423)
  later(10 * 60)
  expect(await guesses(6)).toEqual([403, 403, 403, 403, 403, 423])
  later(19 * 60)
  expect(await guess(app.codeAt(now))).toBe(423)
  later(60)
  expect(await guess(app.codeAt(now))).toBe(200)
})

test('many wrong codes at once have no more tries than one after the other', async () => {
  const { user, app } = await aSigner()
  const asked = await inReview()
  const right = app.codeAt(now)
  const answers = await Promise.all([...Array.from({ length: 30 }, (_, index) => `${(Number(right) + 1 + index) % 1_000_000}`.padStart(6, '0')), right].map((code) => sign(asked, user, code)))
  expect(answers.at(-1)?.status).toBe(423)
  expect(answers.filter(({ status }) => status !== 423).length).toBeLessThanOrEqual(5)
}, 60_000)

test('a recovery code signs once in place of a code, and the record says that it was one', async () => {
  const { user, app } = await aSigner()
  const [first, second] = [await inReview(), await inReview()]
  expect((await sign(first, user, app.recoveryCodes[0])).status).toBe(200)
  expect(await factorsIn(first)).toEqual(['password', 'recovery-code'])
  expect(await sign(second, user, app.recoveryCodes[0])).toMatchObject(refused('code'))
  expect((await sign(second, user, app.recoveryCodes[1])).status).toBe(200)
  expect((await api().get('/users/me/second-factor', user)).body).toMatchObject({ recoveryCodes: 6 })
})

test('a refused text costs no code', async () => {
  const { user, app } = await aSigner()
  const asked = await inReview()
  const code = app.codeAt(now)
  expect((await sign({ ...asked, contentHash: 'f'.repeat(64) }, user, code)).status).toBe(409)
  expect((await sign(asked, user, code)).status).toBe(200)
})

test('where the house rules require one, who has none can’t sign and is told where to set it up', async () => {
  const { user } = await aReviewer(cms)
  const asked = await inReview(strict)
  expect(await sign(asked, user, '', { on: strict })).toMatchObject({ status: 403, body: { errors: [{ message: expect.stringContaining('set it up under Account'), data: { code: 'ineligible' } }] } })
  const app = await anApp(api(strict), user, now)
  later(30)
  expect((await sign(asked, user, app.codeAt(now), { on: strict })).status).toBe(200)
})

test('where the house rules ask nobody, not even who has one is asked', async () => {
  const { user } = await aSigner()
  const asked = await inReview(lax)
  expect((await sign(asked, user, undefined, { on: lax })).status).toBe(200)
  expect(await factorsIn(asked)).toEqual(['password'])
})

test('a secret that can’t be opened any more lets nobody sign without it', async () => {
  const { user, app } = await aSigner()
  const asked = await inReview()
  await cms.db.updateOne({ collection: 'second-factors', where: { id: { equals: user.id } }, data: { secret: 'sealed elsewhere' } })
  for (const code of ['', app.codeAt(now)]) expect((await sign(asked, user, code)).status).toBe(403)
  expect((await sign(asked, user, app.recoveryCodes[0])).status).toBe(200)
})
