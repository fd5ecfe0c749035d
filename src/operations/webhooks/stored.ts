import type { PublicationChange } from '../../domain/publication/publication'
import type { Cms } from '../cms'
import { newestPosition } from '../changes'
import { notFound } from '../refused'
import type { DeliveryKind, DeliveryState, WebhookKind } from './states'

/** A webhook as admins have set it up. */
export interface Webhook {
  readonly id: string
  readonly name: string
  readonly url: string
  readonly kind: WebhookKind
  /** Empty: all. */
  readonly changes?: readonly PublicationChange['kind'][] | null
  readonly enabled?: boolean | null
}

/** What no form holds of it (collections/Webhooks.ts). */
export interface WebhookState {
  readonly id: string
  /** Of the newest change that has its delivery. */
  readonly position: number
  readonly revision: number
  /** Sealed; null: none was made. */
  readonly secret: string | null
  readonly madeAt: string | null
  /** Sealed JSON of those before, the newest first. They sign too, until then. */
  readonly formerSecrets: string | null
  readonly formerUntil: string | null
  /** Sealed JSON of names and values. */
  readonly headers: string | null
  /** Until when its receiver has asked to be left alone. */
  readonly restUntil: string | null
  /** When its receiver said that it wants no more. */
  readonly goneAt: string | null
}

/** A message as it is stored. What of a change is in it is null of a test. */
export interface Delivery {
  readonly id: string
  readonly webhook: string
  readonly kind: DeliveryKind
  readonly subject: PublicationChange['subject'] | null
  readonly slug: string | null
  readonly formerSlug: string | null
  readonly language: string | null
  readonly edition: number | null
  readonly position: number | null
  readonly at: string
  readonly state: DeliveryState
  readonly tries: number
  readonly nextAt: string
}

export async function webhookOf({ payload }: Cms, id: string): Promise<Webhook> {
  const found = await payload.db.findOne<Webhook>({ collection: 'webhooks', where: { id: { equals: id } } })
  if (found === null) throw notFound('webhook')
  return found
}

export async function stateOf(cms: Cms, id: string): Promise<WebhookState> {
  const found = (await stored(cms, id)) ?? (await begin(cms, id))
  return { ...EMPTY, ...found }
}

/** MongoDB leaves out what is empty. */
const EMPTY = { secret: null, madeAt: null, formerSecrets: null, formerUntil: null, headers: null, restUntil: null, goneAt: null }

type Stored = Pick<WebhookState, 'id' | 'position' | 'revision'>

const stored = ({ payload, req }: Cms, id: string) => payload.db.findOne<Stored>({ collection: 'webhook-states', where: { id: { equals: id } }, ...(req && { req }) })

/** Has a webhook begin here: it hears of what comes after. */
export async function begin(cms: Cms, id: string): Promise<Stored> {
  const state = { id, position: await newestPosition(cms), revision: 1 }
  try {
    await cms.payload.db.create({ collection: 'webhook-states', data: state, returning: false, ...(cms.req && { req: cms.req }) })
    return state
  } catch (error) {
    const other = await stored(cms, id)
    if (other === null) throw error
    return other
  }
}

/** Writes unless somebody else has written since it was read. False: that is so. */
export async function writeState({ payload, req }: Cms, { id, revision }: Stored, change: Partial<Omit<WebhookState, 'id' | 'revision' | 'position'>>): Promise<boolean> {
  const written: unknown = await payload.db.updateOne({ collection: 'webhook-states', where: { and: [{ id: { equals: id } }, { revision: { equals: revision } }] }, data: { ...change, revision: revision + 1 }, options: { atomic: true }, ...(req && { req }) })
  return written !== null
}
