import type { Where } from 'payload'
import type { Cms } from '../cms'

const READ_FOR_MS = 90 * 24 * 60 * 60 * 1000
const KEPT_FOR_MS = 365 * 24 * 60 * 60 * 1000

/** Deletes what was read and is older than 90 days, and everything older than a year. */
export async function pruneNotifications({ payload, now }: Cms): Promise<{ readonly problems: readonly string[] }> {
  const before = (ms: number): string => new Date(Date.parse(now()) - ms).toISOString()
  const old: Where = { or: [{ at: { less_than: before(KEPT_FOR_MS) } }, { and: [{ read: { equals: true } }, { at: { less_than: before(READ_FOR_MS) } }] }] }
  await payload.db.deleteMany({ collection: 'notifications', where: old })
  return { problems: [] }
}
