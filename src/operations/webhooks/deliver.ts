import type { Cms } from '../cms'
import { Declined } from '../refused'
import { claimNext, isAnyDue } from './claim'
import { pull } from './pull'
import { send } from './send'
import { stateOf, webhookOf, type Webhook, type WebhookState } from './stored'

/** So many messages are under way to one receiver at a time, never two about the same text that haven’t been tried. */
const AT_ONCE = 4

/** Ids of the webhooks that want to be told. */
export async function openWebhooks({ payload }: Cms): Promise<readonly string[]> {
  const { docs } = await payload.db.find<Webhook>({ collection: 'webhooks', where: { enabled: { equals: true } }, limit: 0, pagination: false })
  return docs.map(({ id }) => id)
}

/**
 * Sends one webhook all that is due for it. May run on any number of processes: each message is claimed by one. What its sender died over is sent again
 * (docs/decisions/0019-webhooks.md).
 */
export async function deliverTo(cms: Cms, id: string): Promise<void> {
  const webhook = await webhookOf(cms, id)
  // Where it went on from stays, as it does of one that is off.
  if (lacksSecret(webhook, await stateOf(cms, id))) return
  await pull(cms, webhook)
  if (await isAnyDue(cms, id)) await Promise.all(Array.from({ length: AT_ONCE }, () => inTurn(cms, id)))
}

async function inTurn(cms: Cms, id: string): Promise<void> {
  for (;;) {
    // Asked anew each time: somebody may have switched it off, or its receiver asked for a rest.
    const [webhook, state] = await Promise.all([webhookOf(cms, id), stateOf(cms, id)])
    if (webhook.enabled !== true || lacksSecret(webhook, state) || (state.restUntil ?? '') > cms.now()) return
    const next = await claimNext(cms, id)
    if (next === null) return
    await send(cms, webhook, next)
  }
}

/** Nothing that somebody builds on goes out unsigned. A CDN has keys of its own. */
const lacksSecret = ({ kind }: Webhook, { secret }: WebhookState): boolean => kind === 'webhook' && secret === null

/** Throws 409 where a webhook has no secret yet. */
export async function ready(cms: Cms, id: string): Promise<Webhook> {
  const webhook = await webhookOf(cms, id)
  if (lacksSecret(webhook, await stateOf(cms, id))) throw new Declined('Make a secret first: nothing is sent unsigned.', 409, { code: 'stage', details: [] })
  return webhook
}
