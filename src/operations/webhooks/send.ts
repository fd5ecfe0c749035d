import type { Letter, Outcome } from '../../domain/webhooks/courier'
import { problemOf, verdictOn } from '../../domain/webhooks/verdict'
import type { Cms } from '../cms'
import type { Claimed } from './claim'
import { keysIn, type Keys } from './keep'
import { lettersFor } from './letters'
import type { DeliveryState } from './states'
import { stateOf, webhookOf, type Webhook } from './stored'

/** Sends a message that this process has claimed, and writes down what became of it. */
export async function send(cms: Cms, webhook: Webhook, delivery: Claimed): Promise<DeliveryState> {
  const before = await stateOf(cms, webhook.id)
  const keys = keysIn(cms, before)
  const outcome = await sent(cms, webhook, delivery, keys)
  const verdict = verdictOn(outcome, delivery.tries, cms.now(), Math.random())
  // A test is not tried again.
  const state = delivery.kind === 'test' && verdict.state === 'waiting' ? 'failed' : verdict.state
  const problem = problemOf(outcome, (keys.headers ?? []).map(([, value]) => value))
  await settle(cms, delivery, { state, waitMs: verdict.state === 'waiting' ? verdict.waitMs : 0, outcome, problem })
  if (verdict.state === 'waiting' && verdict.restMs > 0) await rest(cms, webhook, new Date(Date.parse(cms.now()) + verdict.restMs).toISOString())
  // It takes messages again: somebody has tried, by hand.
  if (verdict.state === 'sent' && before.restUntil !== null) await rest(cms, webhook, null)
  if (verdict.state === 'failed' && delivery.kind !== 'test') await givenUp(cms, webhook, delivery, verdict.gone, problem ?? '')
  return state
}

async function givenUp(cms: Cms, webhook: Webhook, { id, tries }: Claimed, gone: boolean, problem: string): Promise<void> {
  if (gone) await disable(cms, webhook)
  cms.payload.logger.error(gone ? `Webhooks: “${webhook.name}” answered 410, wants no more messages, and was switched off.` : `Webhooks: “${webhook.name}” did not take ${id} in ${tries + 1} tries, and it is not sent again by itself: ${problem}`)
}

async function sent(cms: Cms, webhook: Webhook, delivery: Claimed, { secrets, headers }: Keys): Promise<Outcome> {
  if (secrets === null) return { outcome: 'unreached', why: 'Its secret can’t be read: PAYLOAD_SECRET has changed. Make a new one.' }
  if (headers === null) return { outcome: 'unreached', why: 'Its headers can’t be read: PAYLOAD_SECRET has changed. Enter them again.' }
  return inTurn(cms, await lettersFor(cms, webhook, delivery, secrets, headers))
}

/** The first answer that isn’t a yes, or the last. */
async function inTurn({ courier }: Cms, letters: readonly Letter[]): Promise<Outcome> {
  let outcome: Outcome = { outcome: 'unreached', why: 'There was nothing to send.' }
  for (const letter of letters) {
    outcome = await courier.post(letter)
    if (outcome.outcome !== 'answered' || outcome.status < 200 || outcome.status >= 300) return outcome
  }
  return outcome
}

interface Settlement {
  readonly state: DeliveryState
  readonly waitMs: number
  readonly outcome: Outcome
  readonly problem: string | null
}

/** Unless it was claimed by somebody else meanwhile. */
async function settle({ payload, now }: Cms, { id, claim, tries }: Claimed, { state, waitMs, outcome, problem }: Settlement): Promise<void> {
  const data = { state, tries: tries + 1, nextAt: new Date(Date.parse(now()) + waitMs).toISOString(), triedAt: now(), status: outcome.outcome === 'answered' ? outcome.status : null, problem }
  await payload.db.updateOne({ collection: 'webhook-deliveries', where: { and: [{ id: { equals: id } }, { claim: { equals: claim } }] }, data, options: { atomic: true }, returning: false })
}

/** Unless it leads elsewhere by now: what the receiver before it asked for holds for that one. */
async function rest(cms: Cms, { id, url }: Webhook, until: string | null): Promise<void> {
  if ((await webhookOf(cms, id)).url !== url) return
  await cms.payload.db.updateOne({ collection: 'webhook-states', where: { id: { equals: id } }, data: { restUntil: until }, options: { atomic: true }, returning: false })
}

async function disable({ payload, now }: Cms, { id, url }: Webhook): Promise<void> {
  const disabled: unknown = await payload.db.updateOne({ collection: 'webhooks', where: { and: [{ id: { equals: id } }, { url: { equals: url } }] }, data: { enabled: false }, options: { atomic: true } })
  if (disabled !== null) await payload.db.updateOne({ collection: 'webhook-states', where: { id: { equals: id } }, data: { goneAt: now() }, options: { atomic: true }, returning: false })
}
