/** What has become of a notification's mail. Uncertain: whoever was sending it died, or the server was gone, when it may have been accepted. */
export const MAIL_STATES = ['none', 'waiting', 'sending', 'sent', 'failed', 'uncertain'] as const
export type MailState = (typeof MAIL_STATES)[number]

const MINUTE = 60_000
/** How long to wait after each try that the server surely did not accept; after the last of them nobody tries again. */
export const WAITS_MS: readonly number[] = [MINUTE, 5 * MINUTE, 30 * MINUTE, 120 * MINUTE, 720 * MINUTE]

/** Longer than any server can keep a sender waiting (mail/smtpMailer.ts): who claimed a mail longer ago has died over it. */
export const LEASE_MS = 15 * MINUTE
