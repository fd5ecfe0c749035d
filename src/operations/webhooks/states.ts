import { CHANGE_KINDS } from '../../domain/webhooks/message'

/** What it does with a change: says so, signed; or tells a shared cache which keys to forget. */
export const WEBHOOK_KINDS = ['webhook', 'purge'] as const
export type WebhookKind = (typeof WEBHOOK_KINDS)[number]

/** What is sent: a change in public, or a test. */
export const DELIVERY_KINDS = [...CHANGE_KINDS, 'test'] as const
export type DeliveryKind = (typeof DELIVERY_KINDS)[number]

/** Failed: nobody tries again by themselves. */
export const DELIVERY_STATES = ['waiting', 'sending', 'sent', 'failed'] as const
export type DeliveryState = (typeof DELIVERY_STATES)[number]

/** Longer than sending can take (webhooks/courier.ts): who claimed a message longer ago has died over it, and it is sent again. */
export const LEASE_MS = 2 * 60_000

/** How soon all that deliver show what has changed (docs/delivery.md): who is told before might ask, and keep, what was there before. */
export const SHOWS_WITHIN_MS = 1_000
