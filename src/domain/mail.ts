/** Somebody with a mailbox; the name may be ''. */
export interface Mailbox {
  readonly name: string
  readonly address: string
}

export interface Message {
  readonly to: readonly Mailbox[]
  readonly subject: string
  readonly text: string
  readonly html?: string
  /** With angle brackets, RFC 5322, 3.6.4: the same at every try, so that a receiver knows a second copy. */
  readonly messageId?: string
  /** It holds a link that lets whoever has it in. */
  readonly secret?: true
}

/** What became of a message that was handed to a server. Uncertain: it may have been accepted, so sending it again may send it twice. */
export type Delivery = { readonly outcome: 'accepted' } | { readonly outcome: 'refused' | 'uncertain'; readonly why: string }

/** Who takes mail. Every answer, a failure too, is a value. */
export interface Mailer {
  /** `say` tells the operator something in the log. */
  readonly send: (message: Message, say: (line: string) => void) => Promise<Delivery>
}

/** “Name <address>” or an address alone; null where it is neither. */
export function mailboxOf(text: string): Mailbox | null {
  const [, name = '', bracketed, bare] = /^(?:([^<>]*)<([^<>]*)>|([^<>]*))$/.exec(text.trim()) ?? []
  const address = (bracketed ?? bare ?? '').trim()
  return /^[^\s@,;]+@[^\s@,;]+$/.test(address) ? { name: name.trim().replace(/^"(.*)"$/, '$1'), address } : null
}

export const written = ({ name, address }: Mailbox): string => (name === '' ? address : `${name} <${address}>`)
