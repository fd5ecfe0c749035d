import { beforeAll, expect, test } from '@jest/globals'
import { TOTP } from 'otpauth'
import type { User } from '../../../src/payload-types'
import type { Started } from '../../../src/operations/secondFactor/enrol'
import { payloadGraphql } from '../doors/graphql'
import { aUser, PASSWORD } from '../support/builders'
import { aCms } from '../support/cms'
import { probatum } from '../support/probatum'
import { rest } from '../support/requests'
import { anApp, notThe } from './app'

let now = new Date('2030-05-01T08:00:00.000Z')
const later = (seconds: number) => (now = new Date(now.getTime() + seconds * 1000))
const cms = aCms(probatum({ clock: () => now }))
const api = () => rest(cms())
let admin: User
beforeAll(async () => {
  cms().logger.level = 'silent'
  admin = await aUser(cms(), 'admin')
}, 60_000)

const standing = async (user: User) => (await api().get('/users/me/second-factor', user)).body
const start = (user: User, password: string = PASSWORD) => api().post<Started>('/users/me/second-factor/start', user, { password })
const confirm = (user: User, code: string) => api().post('/users/me/second-factor/confirm', user, { code })
const remove = (user: User, password: string, code: string) => api().post('/users/me/second-factor/remove', user, { password, code })
const because = (status: number, code: string, ...details: string[]) => ({ status, body: { errors: [{ data: { code, ...(details.length > 0 && { details }) } }] } })

test('it is set up with the password, a picture, and a code that the app shows, and gives eight recovery codes once', async () => {
  const user = await aUser(cms(), 'reviewer')
  expect(await standing(user)).toEqual({ enrolled: false, asked: 'optional', recoveryCodes: 0, removedAt: null, removedBy: null })
  expect(await start(user, 'not it')).toMatchObject(because(403, 'signature', 'password'))
  const { body } = await start(user)
  expect(body.uri).toContain(encodeURIComponent(user.email))
  expect(body.svg).toMatch(/^<svg .*<\/svg>$/s)
  expect(await standing(user)).toMatchObject({ enrolled: false })

  const code = new TOTP({ secret: body.secret }).generate({ timestamp: now.getTime() })
  expect(await confirm(user, notThe(code))).toMatchObject(because(403, 'signature', 'code'))
  const confirmed = await confirm(user, `${code.slice(0, 3)} ${code.slice(3)}`)
  expect(confirmed).toMatchObject({ status: 200, body: { recoveryCodes: Array(8).fill(expect.stringMatching(/^\w{5}-\w{5}$/)) } })
  expect(await standing(user)).toMatchObject({ enrolled: true, recoveryCodes: 8 })
  expect(await confirm(user, code)).toMatchObject(because(409, 'stage'))
})

test('what was begun waits a quarter of an hour, and is replaced by beginning again', async () => {
  const user = await aUser(cms(), 'reviewer')
  expect(await confirm(user, '000000')).toMatchObject(because(409, 'stage'))
  const { body: first } = await start(user)
  const { body: second } = await start(user)
  const codeOf = ({ secret }: Started) => new TOTP({ secret }).generate({ timestamp: now.getTime() })
  expect(await confirm(user, codeOf(first))).toMatchObject(because(403, 'signature'))
  later(16 * 60)
  expect(await confirm(user, codeOf(second))).toMatchObject(because(409, 'stage'))
})

test('an open session can neither replace nor remove one: that takes the password and a code', async () => {
  const user = await aUser(cms(), 'reviewer')
  const app = await anApp(api(), user, now)
  later(30)
  expect(await start(user)).toMatchObject(because(409, 'stage'))
  expect(await remove(user, 'not it', app.codeAt(now))).toMatchObject(because(403, 'signature', 'password'))
  expect(await remove(user, PASSWORD, '')).toMatchObject(because(403, 'signature', 'code-missing'))
  expect(await remove(user, PASSWORD, notThe(app.codeAt(now)))).toMatchObject(because(403, 'signature', 'code'))
  expect(await standing(user)).toMatchObject({ enrolled: true })
  expect(await remove(user, PASSWORD, app.codeAt(now))).toMatchObject({ status: 200, body: { enrolled: false, removedBy: null } })
  expect(await remove(user, PASSWORD, app.codeAt(now))).toMatchObject({ status: 404 })
})

test('a recovery code removes it as well, for whoever has lost their phone', async () => {
  const user = await aUser(cms(), 'reviewer')
  const { recoveryCodes } = await anApp(api(), user, now)
  expect(await remove(user, PASSWORD, recoveryCodes[3]?.toLowerCase() ?? '')).toMatchObject({ status: 200, body: { enrolled: false } })
})

test('an admin removes somebody else’s, and its owner is shown who did', async () => {
  const user = await aUser(cms(), 'reviewer')
  await anApp(api(), user, now)
  const [colleague, other] = [await aUser(cms(), 'editor', 'reviewer', 'publisher'), await aUser(cms(), 'admin')]
  for (const asker of [colleague, user]) {
    expect((await api().get(`/users/${user.id}/second-factor`, asker)).status).toBe(403)
    expect((await api().post(`/users/${user.id}/second-factor/remove`, asker)).status).toBe(403)
  }
  expect((await api().get(`/users/${user.id}/second-factor`, admin)).body).toMatchObject({ enrolled: true })
  expect((await api().post(`/users/${user.id}/second-factor/remove`, admin)).body).toMatchObject({ enrolled: false })
  expect(await standing(user)).toMatchObject({ enrolled: false, removedBy: admin.name, removedAt: now.toISOString() })
  expect((await api().post(`/users/${user.id}/second-factor/remove`, admin)).status).toBe(404)

  await anApp(api(), admin, now)
  expect(await api().post(`/users/${admin.id}/second-factor/remove`, admin)).toMatchObject(because(403, 'forbidden'))
  expect((await api().post(`/users/${admin.id}/second-factor/remove`, other)).status).toBe(200)
})

test('who is not signed in is sent to do that', async () => {
  for (const path of ['start', 'confirm', 'remove']) expect((await api().post(`/users/me/second-factor/${path}`, null, { password: PASSWORD, code: '000000' })).status).toBe(401)
  expect((await api().get('/users/me/second-factor', null)).status).toBe(401)
  expect((await api().get(`/users/${admin.id}/second-factor`, null)).status).toBe(401)
})

test('no door shows a secret or a recovery code again, and the database holds neither as it is', async () => {
  const user = await aUser(cms(), 'reviewer')
  const { secret, recoveryCodes } = await anApp(api(), user, now)
  const { docs } = await cms().db.find({ collection: 'second-factors', where: { id: { equals: user.id } } })
  expect(docs).toHaveLength(1)
  const shown = [JSON.stringify(docs)]
  for (const asker of [user, admin]) {
    for (const path of ['/users/me/second-factor', '/users/me', `/users/${user.id}`, '/users?limit=0']) shown.push(JSON.stringify((await api().get(path, asker)).body))
    expect((await api().get('/second-factors', asker)).status).toBe(403)
    expect((await api().patch(`/second-factors/${user.id}`, asker, { secret: null })).status).toBe(403)
  }
  const { schema } = payloadGraphql(cms())
  expect(Object.keys(schema.getTypeMap()).filter((name) => /secondfactor/i.test(name))).toEqual([])
  for (const text of shown) for (const kept of [secret, ...recoveryCodes, ...recoveryCodes.map((code) => code.replace('-', ''))]) expect(text).not.toContain(kept)
})

test('with its user it goes', async () => {
  const user = await aUser(cms(), 'reviewer')
  await anApp(api(), user, now)
  expect((await api().delete(`/users/${user.id}`, admin)).status).toBe(200)
  expect((await cms().db.find({ collection: 'second-factors', where: { id: { equals: user.id } } })).docs).toEqual([])
})
