import { createHmac } from 'node:crypto'

const PREFIX = 'whsec_'

/** A secret of 24 to 64 bytes as Standard Webhooks writes it. */
export const secretOf = (bytes: Buffer): string => `${PREFIX}${bytes.toString('base64')}`

/**
 * The headers that tell whoever knows one of the secrets that a message is ours, untouched, and of when (Standard Webhooks 1.0.0, “Signature scheme”).
 * `id` holds no full stop; it is the same each time that the message is sent.
 */
export function signed(id: string, at: string, body: string, secrets: readonly string[]): Readonly<Record<'webhook-id' | 'webhook-timestamp' | 'webhook-signature', string>> {
  const timestamp = String(Math.floor(Date.parse(at) / 1000))
  const signature = (secret: string): string => `v1,${createHmac('sha256', Buffer.from(secret.slice(PREFIX.length), 'base64')).update(`${id}.${timestamp}.${body}`).digest('base64')}`
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': secrets.map(signature).join(' ') }
}
