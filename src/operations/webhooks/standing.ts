import type { Cms } from '../cms'
import { keysIn } from './keep'
import type { DeliveryKind, DeliveryState } from './states'
import { stateOf, webhookOf } from './stored'

/** How a webhook stands, for admins: all but its secrets. */
export interface WebhookStanding {
  /** null: none was made. */
  readonly secret: { readonly madeAt: string; /** Until when the one before it signs too. */ readonly formerUntil: string | null } | null
  /** Names alone. */
  readonly headers: readonly string[]
  /** Whether PAYLOAD_SECRET has changed, so that secret or headers can’t be read any more. */
  readonly unreadable: boolean
  readonly restUntil: string | null
  /** When its receiver said that it wants no more, if it is off since. */
  readonly goneAt: string | null
  readonly deliveries: readonly ShownDelivery[]
  readonly page: number
  readonly pages: number
}

export interface ShownDelivery {
  readonly id: string
  readonly kind: DeliveryKind
  /** `articles:ID`; null of a test. */
  readonly subject: string | null
  readonly slug: string | null
  readonly at: string
  readonly state: DeliveryState
  readonly tries: number
  readonly triedAt: string | null
  /** Where it waits. */
  readonly nextAt: string | null
  readonly status: number | null
  readonly problem: string | null
}

const PAGE = 20

export async function webhookStanding(cms: Cms, id: string, page: number): Promise<WebhookStanding> {
  const [webhook, state] = await Promise.all([webhookOf(cms, id), stateOf(cms, id)])
  const found = await cms.payload.db.find<ShownDelivery>({ collection: 'webhook-deliveries', where: { webhook: { equals: id } }, sort: ['-madeAt', '-position'], limit: PAGE, page, pagination: true })
  const { secrets, headers } = keysIn(cms, state)
  const later = (instant: string | null): string | null => (instant !== null && instant > cms.now() ? instant : null)
  return {
    secret: state.madeAt === null ? null : { madeAt: state.madeAt, formerUntil: later(state.formerUntil) },
    headers: (headers ?? []).map(([name]) => name),
    unreadable: secrets === null || headers === null,
    restUntil: later(state.restUntil),
    goneAt: webhook.enabled === true ? null : state.goneAt,
    deliveries: found.docs.map(shown),
    page,
    pages: found.totalPages,
  }
}

const shown = ({ id, kind, subject, slug, at, state, tries, triedAt, nextAt, status, problem }: ShownDelivery): ShownDelivery => ({ id, kind, subject: subject ?? null, slug: slug ?? null, at, state, tries, triedAt: triedAt ?? null, nextAt: state === 'waiting' ? nextAt : null, status: status ?? null, problem: problem ?? null })
