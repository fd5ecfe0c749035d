import type { Payload } from 'payload'
import { cmsOf } from './cms'
import { publishDue } from './publishDue'

const EVERY_MS = 15_000

/**
 * Looks for due schedules while the process serves. Any number of processes may: the record publishes each text once.
 * Payload's own job queue is not used: a job that dies with its process keeps its claim, and nothing would be scheduled again.
 */
export function keepSchedules(payload: Payload): void {
  let busy = false
  const timer = setInterval(() => {
    if (busy) return
    busy = true
    publishDue(cmsOf(payload))
      .catch((error: unknown) => payload.logger.error({ err: error }, 'Due schedules could not be looked for; it is tried again.'))
      .finally(() => (busy = false))
  }, EVERY_MS)
  timer.unref()
  const { destroy } = payload
  payload.destroy = async () => {
    clearInterval(timer)
    await destroy.call(payload)
  }
}
