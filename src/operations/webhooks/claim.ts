import { randomUUID } from 'node:crypto'
import type { Where } from 'payload'
import type { Cms } from '../cms'
import { LEASE_MS } from './states'
import type { Delivery } from './stored'

export interface Claimed extends Delivery {
  readonly claim: string
}

/**
 * Takes the next message of a webhook for this process, or null where none is due. Of several that want the same one, one gets it: the comparison is part
 * of the write. One that somebody has died over is due again after its lease.
 */
export async function claimNext(cms: Cms, webhook: string): Promise<Claimed | null> {
  for (;;) {
    const { docs } = await cms.payload.db.find<Delivery>({ collection: 'webhook-deliveries', where: due(cms, webhook), sort: 'position', limit: 20, pagination: false })
    let lost = false
    for (const next of docs) {
      if (await comesLater(cms, next)) continue
      const claimed = await claim(cms, next, {})
      if (claimed !== null) return claimed
      lost = true
    }
    if (!lost) return null
  }
}

const due = ({ now }: Cms, webhook: string): Where => ({ and: [{ webhook: { equals: webhook } }, { state: { in: ['waiting', 'sending'] } }, { nextAt: { less_than_equal: now() } }] })

export const isAnyDue = async (cms: Cms, webhook: string): Promise<boolean> => (await cms.payload.db.findOne({ collection: 'webhook-deliveries', where: due(cms, webhook), select: { state: true } })) !== null

/** Whether an older message about the same text waits for its first try, or is at it. */
async function comesLater({ payload }: Cms, { webhook, subject, position, tries }: Delivery): Promise<boolean> {
  if (subject === null || position === null || tries > 0) return false
  const earlier: Where[] = [{ webhook: { equals: webhook } }, { subject: { equals: subject } }, { position: { less_than: position } }, { state: { in: ['waiting', 'sending'] } }, { tries: { equals: 0 } }]
  return (await payload.db.findOne({ collection: 'webhook-deliveries', where: { and: earlier }, select: { state: true } })) !== null
}

/** null: it has changed since it was read. */
export async function claim({ payload, now }: Cms, read: Delivery, change: { readonly tries?: number }): Promise<Claimed | null> {
  const token = randomUUID()
  const unchanged: Where = { and: [{ id: { equals: read.id } }, { state: { equals: read.state } }, { nextAt: { equals: read.nextAt } }] }
  const claimed: unknown = await payload.db.updateOne({ collection: 'webhook-deliveries', where: unchanged, data: { ...change, state: 'sending', claim: token, nextAt: leaseFrom(now()) }, options: { atomic: true } })
  return claimed === null ? null : { ...read, ...change, claim: token }
}

export const leaseFrom = (now: string): string => new Date(Date.parse(now) + LEASE_MS).toISOString()
