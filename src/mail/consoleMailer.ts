import { written, type Mailer } from '../domain/mail'

/**
 * Where no mail server is set up: what would be sent is said in the log. A link that lets people in is said to developers alone: a log is read by
 * many and kept for long.
 */
export const consoleMailer = ({ saysSecrets }: { readonly saysSecrets: boolean }): Mailer => ({
  send: async ({ to, subject, text, secret }, say) => {
    say(`No mail is sent: SMTP_URL is not set. To ${to.map(written).join(', ')}: “${subject}”. ${secret && !saysSecrets ? WHAT_HELPS : `${text}${secret ? `\n${WHAT_HELPS}` : ''}`}`)
    return { outcome: 'accepted' }
  },
})

const WHAT_HELPS = 'A forgotten password: npx probatum user password --email ADDRESS'
