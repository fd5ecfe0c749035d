import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { Mailer } from '../../../src/domain/mail'
import { consoleMailer } from '../../../src/mail/consoleMailer'
import { smtpMailer } from '../../../src/mail/smtpMailer'
import { aMailServer, type MailServer } from '../../support/mailServer'
import { aUser } from '../support/builders'
import { aCms } from '../support/cms'
import { probatum } from '../support/probatum'
import { rest } from '../support/requests'

let mailer: Mailer
const cms = aCms(probatum({ mailer: { send: (...args) => mailer.send(...args) } }))

let server: MailServer
const lines: string[] = []
beforeEach(async () => {
  server = await aMailServer()
  lines.length = 0
  for (const level of ['warn', 'error', 'info'] as const) cms().logger[level] = ((...said: unknown[]) => void lines.push(said.map(String).join(' ')))
})
afterEach(() => server.close())

const forgot = async (email: string) => (await rest(cms()).post('/users/forgot-password', null, { email })).status
const tokenOf = async (id: string) => (await cms().db.findOne<{ id: string; resetPasswordToken?: string }>({ collection: 'users', where: { id: { equals: id } } }))?.resetPasswordToken ?? ''

/** What is sent in the background has come. */
async function until(there: () => boolean): Promise<void> {
  while (!there()) await new Promise(setImmediate)
}

test('the link that sets a new password goes to its owner by mail, and into no log', async () => {
  const user = await aUser(cms(), 'editor')
  mailer = smtpMailer({ url: server.url, from: { name: 'The desk', address: 'desk@example.org' } })
  expect(await forgot(user.email)).toBe(200)
  await until(() => server.given.length === 1)
  const token = await tokenOf(user.id)
  expect(token).not.toBe('')
  const mail = server.given[0]?.replaceAll('=\r\n', '') ?? ''
  expect(mail).toContain(`To: ${user.email}`)
  expect(mail).toContain(`http://localhost:3000/admin/reset/${token}`)
  expect(lines).toEqual([])
})

test('with a mail server that is down, a stranger learns nothing of who has an account; the operator learns what helps', async () => {
  const user = await aUser(cms(), 'editor')
  await server.close()
  mailer = smtpMailer({ url: server.url, from: { name: '', address: 'desk@example.org' } })
  expect(await Promise.all([forgot(user.email), forgot('nobody@example.org')])).toEqual([200, 200])
  await until(() => lines.length === 1)
  expect(lines[0]).toMatch(new RegExp(`could not be sent to ${user.email}: .*ECONNREFUSED.*npx probatum user password`))
  expect(lines[0]).not.toContain(await tokenOf(user.id))
  server = await aMailServer()
})

test('without a mail server the log of production says who waits, and no link', async () => {
  const user = await aUser(cms(), 'editor')
  mailer = consoleMailer({ saysSecrets: false })
  expect(await forgot(user.email)).toBe(200)
  expect(lines.join('')).toMatch(new RegExp(`${user.email}.*npx probatum user password`))
  expect(lines.join('')).not.toContain(await tokenOf(user.id))
})
