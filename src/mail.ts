import type { EmailAdapter } from 'payload'

/** There is no mail server yet: whoever waits for a mail is named in the log, with what helps instead. */
export const noMail: EmailAdapter = ({ payload }) => ({
  name: 'none',
  defaultFromAddress: 'nobody@localhost.invalid',
  defaultFromName: 'Probatum',
  sendEmail: async ({ to, subject }) => {
    payload.logger.warn(`No mail is sent: none is set up. ${JSON.stringify(to)} waits for “${subject ?? ''}”. A forgotten password: npx probatum user password --email ADDRESS`)
  },
})
