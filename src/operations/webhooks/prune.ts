import type { Cms } from '../cms'

const KEPT_FOR_MS = 30 * 24 * 60 * 60 * 1000

/** Deletes what was sent or given up and is older than 30 days. */
export async function pruneDeliveries({ payload, now }: Cms): Promise<{ readonly problems: readonly string[] }> {
  const before = new Date(Date.parse(now()) - KEPT_FOR_MS).toISOString()
  await payload.db.deleteMany({ collection: 'webhook-deliveries', where: { and: [{ state: { in: ['sent', 'failed'] } }, { madeAt: { less_than: before } }] } })
  return { problems: [] }
}
