import { randomUUID } from 'node:crypto'
import type { Where } from 'payload'
import type { Told } from '../../domain/notifications/told'
import type { Cms } from '../cms'
import { LEASE_MS } from './states'

/** A notification whose mail waits, as it is stored. */
export interface Waiting {
  readonly id: string
  readonly user: string
  readonly subject: string
  readonly told: Told
  readonly read?: boolean | null
  readonly mailTries: number
  readonly mailNextAt: string
}

export interface Claimed extends Waiting {
  readonly claim: string
}

/** Takes the mail that has waited longest for this process, or null where none is due. Of several that want the same one, one gets it: the comparison is part of the write. */
export async function claimNext({ payload, now }: Cms): Promise<Claimed | null> {
  for (;;) {
    const { docs } = await payload.db.find<Waiting>({ collection: 'notifications', where: { and: [{ mailState: { equals: 'waiting' } }, { mailNextAt: { less_than_equal: now() } }] }, sort: 'mailNextAt', limit: 1, pagination: false })
    const [next] = docs
    if (next === undefined) return null
    const claim = randomUUID()
    const unclaimed: Where = { and: [{ id: { equals: next.id } }, { mailState: { equals: 'waiting' } }, { mailNextAt: { equals: next.mailNextAt } }] }
    const claimed: unknown = await payload.db.updateOne({ collection: 'notifications', where: unclaimed, data: { mailState: 'sending', mailClaim: claim, mailClaimedAt: now() }, options: { atomic: true } })
    if (claimed !== null) return { ...next, claim }
  }
}

/** Mail that somebody has died over may have left: nobody sends it again. Returns whom it was for. */
export async function giveUpOrphans({ payload, now }: Cms): Promise<readonly Waiting[]> {
  const orphaned: Where[] = [{ mailState: { equals: 'sending' } }, { mailClaimedAt: { less_than: new Date(Date.parse(now()) - LEASE_MS).toISOString() } }]
  const { docs } = await payload.db.find<Waiting>({ collection: 'notifications', where: { and: orphaned }, limit: 0, pagination: false })
  const given = await Promise.all(
    docs.map(async (one) => {
      const marked: unknown = await payload.db.updateOne({ collection: 'notifications', where: { and: [{ id: { equals: one.id } }, ...orphaned] }, data: { mailState: 'uncertain', mailProblem: 'The process that was sending it has ended.' }, options: { atomic: true } })
      return marked === null ? [] : [one]
    }),
  )
  return given.flat()
}
