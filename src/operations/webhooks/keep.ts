import { randomBytes } from 'node:crypto'
import { refuse } from '../../domain/editorial/refusal'
import { readHeaders, type ExtraHeader } from '../../domain/webhooks/headers'
import { secretOf } from '../../domain/webhooks/signature'
import type { Cms } from '../cms'
import { Declined, Refused } from '../refused'
import { sealed, unsealed } from '../sealed'
import { stateOf, webhookOf, writeState, type WebhookState } from './stored'

/** How long the secrets before go on signing beside a new one. */
const BOTH_FOR_MS = 24 * 60 * 60 * 1000
/** Of those before: each signs once more in every message. */
const MOST_FORMER = 4

/** Makes a new signing secret. It is told this once. Those before it sign too for another day: which of them its receiver has, if a new one was lost, nobody here knows. */
export async function makeSecret(cms: Cms, id: string): Promise<{ readonly secret: string; readonly formerUntil: string | null }> {
  await webhookOf(cms, id)
  const state = await stateOf(cms, id)
  const secret = secretOf(randomBytes(32))
  const former = (keysIn(cms, state).secrets ?? []).slice(0, MOST_FORMER)
  const formerUntil = former.length === 0 ? null : new Date(Date.parse(cms.now()) + BOTH_FOR_MS).toISOString()
  await write(cms, state, { secret: sealed(cms.payload, KEPT, id, secret), madeAt: cms.now(), formerSecrets: former.length === 0 ? null : sealed(cms.payload, KEPT, id, JSON.stringify(former)), formerUntil })
  return { secret, formerUntil }
}

/** Keeps headers that go with every message, in place of those before. Returns their names. Throws 400 with the line that is wrong. */
export async function keepHeaders(cms: Cms, id: string, lines: string): Promise<readonly string[]> {
  const read = readHeaders(lines)
  if ('problem' in read) throw new Refused(refuse('invalid', `${read.problem} Nothing was changed.`, ['headers']).refusal)
  await webhookOf(cms, id)
  await write(cms, await stateOf(cms, id), { headers: read.headers.length === 0 ? null : sealed(cms.payload, KEPT, id, JSON.stringify(read.headers)) })
  return read.headers.map(([name]) => name)
}

/** Headers were for the host that it has led to: sent to another one, they would be given away. */
export async function leavesHost(cms: Cms, id: string): Promise<void> {
  const state = await stateOf(cms, id)
  if (state.headers !== null || state.restUntil !== null) await write(cms, state, { headers: null, restUntil: null })
}

async function write(...[cms, state, change]: Parameters<typeof writeState>): Promise<void> {
  if (!(await writeState(cms, state, change))) throw new Declined('Somebody else has changed this webhook at this very moment. Load the page again.', 409, { code: 'stale', details: [] })
}

/** What a webhook has been entrusted with, opened. */
export interface Keys {
  /** The newest first; null: there is one, and it was sealed with another PAYLOAD_SECRET. */
  readonly secrets: readonly string[] | null
  readonly headers: readonly ExtraHeader[] | null
}

export function keysIn({ payload, now }: Cms, { id, secret, formerSecrets, formerUntil, headers }: WebhookState): Keys {
  const former = formerSecrets !== null && formerUntil !== null && now() < formerUntil ? unsealed(payload, KEPT, id, formerSecrets) : null
  const newest = secret === null ? null : unsealed(payload, KEPT, id, secret)
  const opened = headers === null ? '[]' : unsealed(payload, KEPT, id, headers)
  return {
    secrets: secret === null ? [] : newest === null ? null : [newest, ...(JSON.parse(former ?? '[]') as string[])],
    headers: opened === null ? null : (JSON.parse(opened) as ExtraHeader[]),
  }
}

const KEPT = 'webhook encryption'

/** Its receiver wants messages again, as far as whoever switched it on knows. */
export async function isOnAgain(cms: Cms, id: string): Promise<void> {
  const state = await stateOf(cms, id)
  if (state.goneAt !== null) await write(cms, state, { goneAt: null })
}

/** Forgets all that belongs to a webhook. */
export async function forget({ payload, req }: Cms, id: string): Promise<void> {
  await payload.db.deleteMany({ collection: 'webhook-deliveries', where: { webhook: { equals: id } }, ...(req && { req }) })
  await payload.db.deleteMany({ collection: 'webhook-states', where: { id: { equals: id } }, ...(req && { req }) })
}
