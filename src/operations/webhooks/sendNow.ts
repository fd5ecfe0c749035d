import { randomUUID } from 'node:crypto'
import type { Cms } from '../cms'
import { Declined, notFound } from '../refused'
import { claim, leaseFrom } from './claim'
import { ready } from './deliver'
import { send } from './send'
import type { DeliveryState } from './states'
import type { Delivery } from './stored'

/** Sends a message again that was sent or given up, or at once where it waits, with the same id; where that fails, it is tried again as a new one is. Returns what became of it. */
export async function sendAgain(cms: Cms, webhookId: string, id: string): Promise<DeliveryState> {
  const webhook = await ready(cms, webhookId)
  if (webhook.enabled !== true) throw new Declined('This webhook is switched off: switch it on and save it first.', 409, { code: 'stage', details: [] })
  const delivery = await cms.payload.db.findOne<Delivery>({ collection: 'webhook-deliveries', where: { and: [{ id: { equals: id } }, { webhook: { equals: webhookId } }] } })
  if (delivery === null) throw notFound('delivery of this webhook')
  const claimed = delivery.state === 'sending' ? null : await claim(cms, delivery, { tries: 0 })
  if (claimed === null) throw new Declined('It is being sent at this moment.', 409, { code: 'stage', details: [] })
  return send(cms, webhook, claimed)
}

/** Sends a message that says nothing, also to a webhook that is switched off. Returns what became of it. */
export async function sendTest(cms: Cms, webhookId: string): Promise<DeliveryState> {
  const webhook = await ready(cms, webhookId)
  const at = cms.now()
  const test = { id: `${webhookId}:test-${randomUUID()}`, webhook: webhookId, kind: 'test', at, state: 'sending', tries: 0, nextAt: leaseFrom(at) } as const
  const token = randomUUID()
  await cms.payload.db.create({ collection: 'webhook-deliveries', data: { ...test, claim: token, madeAt: at }, returning: false })
  return send(cms, webhook, { ...test, claim: token, subject: null, slug: null, formerSlug: null, language: null, edition: null, position: null })
}
