import type { EmailAdapter } from 'payload'
import { mailboxOf, type Mailbox, type Mailer, type Message } from '../domain/mail'

type Given = Parameters<ReturnType<EmailAdapter>['sendEmail']>[0]

/**
 * Payload's own mails, of forgotten passwords, by our mailer. Who asked gets their answer before the server has theirs: how long it takes, or
 * that it failed, would tell a stranger who has an account.
 */
export const adapterOf =
  (mailer: Mailer, from: Mailbox): EmailAdapter<void> =>
  ({ payload }) => ({
    name: 'probatum',
    defaultFromAddress: from.address,
    defaultFromName: from.name,
    sendEmail: async (given) => {
      const message = messageOf(given)
      mailer
        .send(message, (line) => payload.logger.warn(line))
        .then((delivery) => {
          if (delivery.outcome !== 'accepted') payload.logger.error(`“${message.subject}” could not be sent to ${message.to.map(({ address }) => address).join(', ')}: ${delivery.why}. What helps: npx probatum user password --email ADDRESS`)
        })
        .catch((error: unknown) => payload.logger.error({ err: error }, 'A mail could not be sent.'))
    },
  })

const messageOf = ({ to, subject, text, html }: Given): Message => ({
  to: mailboxesOf(to),
  subject: subject ?? '',
  text: typeof text === 'string' ? text : plain(textIn(html)),
  ...(typeof html === 'string' && { html }),
  secret: true,
})

const textIn = (content: unknown): string => (typeof content === 'string' ? content : '')

function mailboxesOf(to: Given['to']): Mailbox[] {
  if (to === undefined) return []
  if (typeof to === 'string') return [mailboxOf(to) ?? []].flat()
  return Array.isArray(to) ? to.flatMap(mailboxesOf) : [{ name: to.name ?? '', address: to.address ?? '' }]
}

/** What its words are without the elements round them. */
const plain = (html: string): string => html.replace(/<[^>]*>/g, '').replace(/[ \t]+/g, ' ').trim()
