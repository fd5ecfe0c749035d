import type { Message } from '../mail'
import { inWords } from './sentences'
import type { NotificationKind, Told } from './told'

const ABOUT: Readonly<Record<NotificationKind, string>> = {
  assigned: 'For you to review',
  resubmitted: 'Submitted again',
  recalled: 'Recalled',
  'changes-requested': 'Changes requested',
  approved: 'Approved',
  'approval-revoked': 'A signature is taken back',
  published: 'Published',
  'schedule-failed': 'Not published as scheduled',
  withdrawn: 'Withdrawn',
  'source-status': 'A source has changed',
  'review-due-soon': 'Review due soon',
  'review-overdue': 'Review overdue',
  mentioned: 'You are mentioned',
}

export interface Addresses {
  /** Of the text, in the admin. */
  readonly text: string
  /** Where users choose what they are mailed about. */
  readonly choices: string
}

/** What is mailed of a notification: never more of a text than its title. */
export function mailOf(told: Told, name: string, { text, choices }: Addresses): Pick<Message, 'subject' | 'text' | 'html'> {
  const said = inWords(told)
  const why = 'You are told this because you work on the text. Choose what you are mailed about:'
  return {
    subject: `${ABOUT[told.kind]}: ${told.title}`.replace(/\s+/g, ' ').slice(0, 200),
    text: `Hello ${name},\n\n${said}\n\n${text}\n\n${why}\n${choices}\n`,
    html: [`<p>Hello ${escaped(name)},</p>`, `<p>${escaped(said)}</p>`, `<p><a href="${escaped(text)}">Open it</a></p>`, `<p><small>${why} <a href="${escaped(choices)}">your account</a></small></p>`].join('\n'),
  }
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? letter)
