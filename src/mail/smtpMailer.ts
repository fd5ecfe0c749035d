import { createTransport } from 'nodemailer'
import { written, type Delivery, type Mailbox, type Mailer, type Message } from '../domain/mail'

/** Long enough for a slow server, short enough that the next in line need not wait for one that is dead. */
const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 60_000 }

/** Hands mail to a server by SMTP. `url` may set nodemailer's other options in its query. A password is never sent without TLS, unless the query says so. */
export const smtpMailer = ({ url, from }: { readonly url: string; readonly from: Mailbox }): Mailer => ({
  send: async ({ to, subject, text, html, messageId }: Message): Promise<Delivery> => {
    const transport = createTransport({ ...TIMEOUTS, requireTLS: new URL(url).username !== '', url })
    let wholeGiven = false
    transport.use('stream', ({ message }, done) => {
      const open = message.createReadStream.bind(message)
      // Read only once the server has asked for the message; at its end comes the line on which the server accepts it.
      message.createReadStream = (...options) => open(...options).once('end', () => (wholeGiven = true))
      done()
    })
    try {
      await transport.sendMail({ from: written(from), to: to.map(({ name, address }) => ({ name, address })), subject, text, ...(html !== undefined && { html }), ...(messageId !== undefined && { messageId }), disableFileAccess: true, disableUrlAccess: true })
      return { outcome: 'accepted' }
    } catch (error) {
      return { outcome: wholeGiven && !isRefusal(error) ? 'uncertain' : 'refused', why: error instanceof Error ? error.message : String(error) }
    }
  },
})

/** An answer of the server's own, RFC 5321, 4.2.1: 4yz and 5yz mean that it did not take the message. */
const isRefusal = (error: unknown): boolean => {
  const code = typeof error === 'object' && error !== null && 'responseCode' in error ? Number(error.responseCode) : 0
  return code >= 400 && code < 600
}
