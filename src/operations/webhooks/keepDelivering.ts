import { AsyncResource } from 'node:async_hooks'
import type { Payload } from 'payload'
import { onCommitted } from '../../database/committed'
import { cmsOf } from '../cms'
import { deliverTo, openWebhooks } from './deliver'
import { SHOWS_WITHIN_MS } from './states'

const EVERY_MS = 15_000

/**
 * Looks again and again for what webhooks have to be sent, and as soon as what this very process has published shows everywhere. Each is looked after by
 * itself, so that one that is slow or dead keeps none of the others waiting. Returns what ends it.
 */
export function keepDelivering(payload: Payload): () => void {
  const busy = new Set<string>()
  const again = new Set<string>()
  let stopped = false

  async function deliver(id: string): Promise<void> {
    again.add(id)
    if (busy.has(id)) return
    busy.add(id)
    try {
      while (!stopped && again.delete(id)) await deliverTo(cmsOf(payload), id)
    } catch (error) {
      failed(error)
    } finally {
      busy.delete(id)
    }
  }

  const failed = (error: unknown): void => {
    if (!stopped) payload.logger.error({ err: error }, 'Webhooks could not be looked at; it is tried again.')
  }
  const look = (): void => void openWebhooks(cmsOf(payload)).then((ids) => ids.forEach((id) => void deliver(id)), failed)

  const timer = setInterval(look, EVERY_MS).unref()
  let soon: NodeJS.Timeout | null = null
  let more = false
  // Bound: whoever commits tells of it from within their transaction, and what is sent belongs to none.
  const wake = AsyncResource.bind((): void => {
    more = soon !== null
    if (soon !== null) return
    soon = setTimeout(() => {
      soon = null
      look()
      // What was committed meanwhile may not show everywhere yet.
      if (more) wake()
    }, SHOWS_WITHIN_MS + 50).unref()
  })
  const deaf = onCommitted(wake)
  return () => {
    stopped = true
    deaf()
    clearInterval(timer)
    if (soon !== null) clearTimeout(soon)
  }
}
