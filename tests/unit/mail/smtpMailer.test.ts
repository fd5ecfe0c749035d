import { afterEach, expect, test } from '@jest/globals'
import { smtpMailer } from '../../../src/mail/smtpMailer'
import { aMailServer, type MailServer, type Manners } from '../../support/mailServer'

const from = { name: 'The desk', address: 'desk@example.org' }
const message = { to: [{ name: 'Ada, Writer', address: 'ada@example.org' }], subject: 'What the remedy does', text: 'It was approved.\n.\nOpen it.', html: '<p>It was approved.</p>', messageId: '<42@cms.example.org>' }
const say = () => {}

let server: MailServer | undefined
afterEach(() => server?.close())
const sentTo = async (manners: Manners, query = '') => {
  server = await aMailServer(manners)
  return smtpMailer({ url: `${server.url}${query}`, from }).send(message, say)
}

test('hands a message over with its id, both forms, and who it is from and to', async () => {
  expect(await sentTo({})).toEqual({ outcome: 'accepted' })
  const [mail = '', ...more] = server?.given ?? []
  expect(more).toEqual([])
  for (const part of ['From: The desk <desk@example.org>', 'To: "Ada, Writer" <ada@example.org>', 'Subject: What the remedy does', 'Message-ID: <42@cms.example.org>', '\r\n..\r\nOpen it.', '<p>It was approved.</p>']) expect(mail).toContain(part)
})

test.each<[when: string, manners: Manners]>([
  ['hangs up before it greets', { greeting: 'hangs up' }],
  ['is busy', { greeting: '421 come back later' }],
  ['won’t have the sender', { MAIL: '550 who are you' }],
  ['knows no such recipient', { RCPT: '550 nobody here' }],
  ['hangs up at the recipient', { RCPT: 'hangs up' }],
  ['takes no message', { DATA: '451 later' }],
  ['hangs up when the message should come', { DATA: 'hangs up' }],
  ['refuses the message once it has it', { 'end of message': '554 spam' }],
])('a server that %s has not taken it', async (_when, manners) => {
  expect(await sentTo(manners)).toEqual({ outcome: 'refused', why: expect.any(String) })
})

test('a server that is gone once it has the whole message may have taken it', async () => {
  expect(await sentTo({ 'end of message': 'hangs up' })).toEqual({ outcome: 'uncertain', why: expect.stringContaining('closed') })
})

test('where nobody listens, nothing was taken', async () => {
  const { url, close } = await aMailServer()
  await close()
  expect(await smtpMailer({ url, from }).send(message, say)).toEqual({ outcome: 'refused', why: expect.stringContaining('ECONNREFUSED') })
})

test('a password is not sent to a server that speaks no TLS, unless that is asked for', async () => {
  server = await aMailServer()
  const url = server.url.replace('://', '://me:pw@')
  expect(await smtpMailer({ url, from }).send(message, say)).toMatchObject({ outcome: 'refused' })
  expect(server.given).toEqual([])
  // It offers no AUTH either, so there is nobody to give the password to.
  expect(await smtpMailer({ url: `${url}?requireTLS=false`, from }).send(message, say)).toEqual({ outcome: 'accepted' })
})

test('what looks like a header in a title or a name stays where it is', async () => {
  server = await aMailServer()
  const sly = { ...message, subject: 'Hello\r\nBcc: eve@example.org', to: [{ name: 'Ada\r\nBcc: eve@example.org', address: 'ada@example.org' }] }
  await smtpMailer({ url: server.url, from }).send(sly, say)
  expect(server.given).toHaveLength(1)
  expect(server.given[0]).not.toMatch(/^Bcc:/m)
})
