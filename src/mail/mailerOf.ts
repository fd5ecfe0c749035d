import type { Mailbox, Mailer } from '../domain/mail'
import { consoleMailer } from './consoleMailer'
import { smtpMailer } from './smtpMailer'

export interface MailSettings {
  /** null: there is no mail server. */
  readonly smtpUrl: string | null
  readonly from: Mailbox
  /** Where there is no mail server, links that let people in are said in the log. */
  readonly saysSecrets: boolean
}

export const mailerOf = ({ smtpUrl, from, saysSecrets }: MailSettings): Mailer => (smtpUrl === null ? consoleMailer({ saysSecrets }) : smtpMailer({ url: smtpUrl, from }))
