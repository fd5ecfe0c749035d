import type { ChangeRow } from '../changes'
import type { Cms } from '../cms'
import { SHOWS_WITHIN_MS } from './states'
import { stateOf, type Webhook } from './stored'

const PAGE = 100

/**
 * Makes a delivery of every change that has come into the feed since the last look, in the feed's order, and remembers how far that was: nothing is ever
 * put in front of it (docs/decisions/0008-feed-positions.md). Of two processes at once, or one that died over it, each row is made once.
 */
export async function pull(cms: Cms, webhook: Webhook): Promise<void> {
  for (;;) {
    const { position } = await stateOf(cms, webhook.id)
    const { docs } = await cms.payload.db.find<ChangeRow>({ collection: 'publication-changes', where: { position: { greater_than: position } }, sort: 'position', limit: PAGE, pagination: false })
    const last = docs.at(-1)
    if (last === undefined) return
    for (const change of docs) if (wants(webhook, change)) await keep(cms, webhook, change)
    await cms.payload.db.updateOne({ collection: 'webhook-states', where: { and: [{ id: { equals: webhook.id } }, { position: { less_than: last.position } }] }, data: { position: last.position }, options: { atomic: true }, returning: false })
  }
}

const wants = ({ changes }: Webhook, { kind }: ChangeRow): boolean => !changes?.length || changes.includes(kind)

async function keep({ payload, now }: Cms, webhook: Webhook, { position, subject, kind, language, slug, formerSlug, edition, at }: ChangeRow): Promise<void> {
  const id = `${webhook.id}:${position}`
  const madeAt = now()
  // A position is the time at which it was taken, or more where a clock ran ahead.
  const nextAt = new Date(Math.min(position, Date.parse(madeAt)) + SHOWS_WITHIN_MS).toISOString()
  try {
    await payload.db.create({ collection: 'webhook-deliveries', data: { id, webhook: webhook.id, kind, subject, slug, formerSlug: formerSlug ?? null, language, edition, position, at, madeAt, state: 'waiting', tries: 0, nextAt }, returning: false })
  } catch (error) {
    if ((await payload.db.findOne({ collection: 'webhook-deliveries', where: { id: { equals: id } }, select: { state: true } })) === null) throw error
  }
}
