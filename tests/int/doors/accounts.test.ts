import { beforeAll, describe, expect, test } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import type { User } from '../../../src/payload-types'
import { aReviewer, aUser, PASSWORD } from '../support/builders'
import { aCms, startCms } from '../support/cms'
import { probatum } from '../support/probatum'
import { rest } from '../support/requests'
import { payloadGraphql } from './graphql'

const cms = aCms(probatum())
beforeAll(() => {
  cms().logger.level = 'silent'
})

const stored = (id: string) => cms().db.findOne<{ id: string; loginAttempts?: number }>({ collection: 'users', where: { id: { equals: id } } })

/** Wrong ones are written down once the save that they failed has ended. */
async function counted(user: User, wrong: number): Promise<void> {
  while (((await stored(user.id))?.loginAttempts ?? 0) < wrong) await setImmediate()
}

describe('an account', () => {
  test('gets its roles from admins alone, never from its owner', async () => {
    const [editor, admin] = [await aUser(cms(), 'editor'), await aUser(cms(), 'admin')]
    const api = rest(cms())
    const saved = await api.patch(`/users/${editor.id}`, editor, { name: 'New name', roles: ['editor', 'admin', 'publisher'] })
    expect([saved.status, await stored(editor.id)]).toMatchObject([200, { name: 'New name', roles: ['editor'] }])
    expect((await api.patch(`/users/${admin.id}`, editor, { name: 'Mine' })).status).toBe(403)
    expect((await api.post('/users', editor, { name: 'Friend', email: `${randomUUID()}@example.org`, password: PASSWORD, roles: ['admin'] })).status).toBe(403)
    await api.patch(`/users/${editor.id}`, admin, { roles: ['publisher'] })
    expect(await stored(editor.id)).toMatchObject({ roles: ['publisher'] })
  }, 60_000)

  test('can’t unlock itself, bring its own hash, or call a password its own that an admin has set', async () => {
    const user = await aUser(cms(), 'editor')
    const admin = await aUser(cms(), 'admin')
    const api = rest(cms())
    await api.get('/users/me', user)
    await cms().db.updateOne({ collection: 'users', id: user.id, data: { loginAttempts: 5, lockUntil: '2999-01-01T00:00:00.000Z', passwordSetByOther: true }, returning: false })
    const before = await stored(user.id)
    const forged = { loginAttempts: 0, lockUntil: null, hash: 'forged', salt: 'forged', resetPasswordToken: 'forged', passwordSetByOther: false, active: false }
    for (const asker of [user, admin]) await api.patch(`/users/${user.id}`, asker, asker === user ? forged : { ...forged, active: true })
    expect(await stored(user.id)).toEqual({ ...before, updatedAt: expect.anything() })
  }, 60_000)

  test('takes a new password or address from its owner’s session only with the current one, and each wrong one counts', async () => {
    const user = await aUser(cms(), 'reviewer')
    const api = rest(cms())
    await api.get('/users/me', user)
    const before = await stored(user.id)
    for (const change of [{ password: 'taken over by somebody' }, { email: 'elsewhere@example.org' }]) {
      for (const currentPassword of [undefined, 'not it']) expect(await api.patch(`/users/${user.id}`, user, { ...change, currentPassword })).toMatchObject({ status: 403, body: { errors: [{ data: { code: 'current-password' } }] } })
    }
    await counted(user, 4)
    expect(await stored(user.id)).toEqual({ ...before, loginAttempts: 4, updatedAt: expect.anything() })
    expect((await api.patch(`/users/${user.id}`, user, { name: 'Another name' })).status).toBe(200)
    expect((await api.patch(`/users/${user.id}`, user, { password: 'a new one of my own', currentPassword: PASSWORD })).status).toBe(200)
    const saved = await stored(user.id)
    expect(JSON.stringify(saved)).not.toContain(PASSWORD)
    expect((await cms().login({ collection: 'users', data: { email: user.email, password: 'a new one of my own' } })).user?.id).toBe(user.id)
  }, 60_000)

  const change = (currentPassword: string) => ({ password: 'a new one of my own', currentPassword })
  test.each<[how: string, door: (user: User) => (guess: string) => Promise<unknown>, atOnce: boolean]>([
    ['over REST, all at once', (user) => {
      const api = rest(cms())
      return (guess) => api.patch(`/users/${user.id}`, user, change(guess))
    }, true],
    ['over GraphQL, one after the other', (user) => {
      const { ask } = payloadGraphql(cms())
      return (guess) => ask('mutation Change($id: String!, $data: mutationUserUpdateInput!) { updateUser(id: $id, data: $data) { id } }', user, { id: user.id, data: change(guess) })
    }, false],
  ])('is locked by five wrong ones given there %s, and then takes none', async (_how, door, atOnce) => {
    const user = await aUser(cms(), 'reviewer')
    const attempt = door(user)
    // The first of all logs in.
    const locked = async (guess: string) => /locked for some minutes/.test(JSON.stringify(await attempt(guess)))
    expect(await locked('not it')).toBe(false)
    await counted(user, 1)
    let looked = 1 + (atOnce ? (await Promise.all(Array.from({ length: 30 }, () => locked('not it')))).filter((is) => !is).length : 0)
    expect(looked).toBeLessThanOrEqual(5)
    await counted(user, looked)
    for (; looked < 5; looked++) expect(await locked('not it')).toBe(false)
    expect(await locked(PASSWORD)).toBe(true)
    await counted(user, 5)
    await expect(cms().login({ collection: 'users', data: { email: user.email, password: PASSWORD } })).rejects.toThrow(/locked/)
  }, 60_000)

  test('whose owner has come by the token sent to their address has a password of its own', async () => {
    const user = await aUser(cms(), 'reviewer')
    await cms().update({ collection: 'users', id: user.id, data: { password: 'set by an admin' } })
    expect(await stored(user.id)).toMatchObject({ passwordSetByOther: true })
    const token = await cms().forgotPassword({ collection: 'users', data: { email: user.email }, disableEmail: true })
    expect((await rest(cms()).post('/users/reset-password', null, { token, password: 'chosen by its owner' })).status).toBe(200)
    expect(await stored(user.id)).toMatchObject({ passwordSetByOther: false })
  }, 60_000)

  test('that has no profile kept by admins can’t make itself one, nor change one', async () => {
    const { user, id } = await aReviewer(cms())
    const api = rest(cms())
    expect((await api.post('/medical-reviewers', user, { name: 'Dr Me', credentials: 'MD', user: user.id })).status).toBe(403)
    expect((await api.patch(`/medical-reviewers/${id}`, user, { licences: [] })).status).toBe(403)
  }, 60_000)
})

test('the first admin needs the set-up code, and no second one comes that way', async () => {
  const fresh = await startCms(probatum())
  try {
    fresh.logger.level = 'silent'
    const api = rest(fresh)
    const register = (more: object) => api.post('/users/first-register', null, { name: 'First', email: `${randomUUID()}@example.org`, password: PASSWORD, ...more })
    for (const wrong of [{}, { setupCode: '' }, { setupCode: 'a guess' }, { setupCode: null }]) expect([wrong, (await register(wrong)).status]).toEqual([wrong, 403])
    expect((await register({ setupCode: ['a set-up code for tests', 'x'] })).status).toBe(400)
    expect((await fresh.count({ collection: 'users' })).totalDocs).toBe(0)
    expect((await register({ setupCode: 'a set-up code for tests', roles: ['editor'], active: false })).status).toBe(200)
    expect((await fresh.find({ collection: 'users', depth: 0, showHiddenFields: true })).docs).toMatchObject([{ roles: ['admin'], active: true, passwordSetByOther: false }])
    expect(JSON.stringify(await fresh.db.find({ collection: 'users', where: {} }))).not.toContain('a set-up code')
    expect((await register({ setupCode: 'a set-up code for tests' })).status).toBe(403)
  } finally {
    await fresh.destroy()
  }
}, 60_000)
