import type { Payload } from 'payload'
import { cmsOf, type Cms } from './cms'
import { judgeTexts } from './desk/judge'
import { answerFalls } from './falls'
import { pruneNotifications } from './notifications/prune'
import { tellEvents } from './notifications/tellEvents'
import { sendWaiting } from './outbox/sendWaiting'
import { prunePreviews } from './previews/links'
import { publishDue } from './publishDue'
import { lookAtReviewDates } from './reviewDates'
import { keepDelivering } from './webhooks/keepDelivering'
import { pruneDeliveries } from './webhooks/prune'

/** What the process that serves looks at again and again. Any number of processes may: each finds what is done already. */
interface Watch {
  readonly everyMs: number
  readonly look: (cms: Cms) => Promise<{ readonly problems: readonly string[] }>
  /** “… could not be looked at.” */
  readonly what: string
}

const WATCHES: readonly Watch[] = [
  { everyMs: 15_000, look: publishDue, what: 'Due schedules' },
  { everyMs: 15_000, look: answerFalls, what: 'Fallen sources' },
  { everyMs: 10 * 60_000, look: lookAtReviewDates, what: 'Review dates' },
  { everyMs: 10_000, look: judgeTexts, what: 'Findings of working copies' },
  { everyMs: 15_000, look: tellEvents, what: 'New events' },
  { everyMs: 15_000, look: sendWaiting, what: 'Mail' },
  { everyMs: 60 * 60_000, look: pruneNotifications, what: 'Old notifications' },
  { everyMs: 60 * 60_000, look: pruneDeliveries, what: 'Old webhook deliveries' },
  { everyMs: 60 * 60_000, look: prunePreviews, what: 'Old preview links' },
]

/** Payload's own job queue is not used: a job that dies with its process keeps its claim, and nothing would be looked at again. */
export function keepWatches(payload: Payload): void {
  const timers = WATCHES.map((watch) => keep(payload, watch))
  const stopDelivering = keepDelivering(payload)
  const { destroy } = payload
  payload.destroy = async () => {
    stopDelivering()
    timers.forEach(clearInterval)
    await destroy.call(payload)
  }
}

function keep(payload: Payload, { everyMs, look, what }: Watch): NodeJS.Timeout {
  let busy = false
  const timer = setInterval(() => {
    if (busy) return
    busy = true
    look(cmsOf(payload))
      .then(({ problems }) => problems.forEach((problem) => payload.logger.error(`${what}: ${problem}. It is tried again.`)))
      .catch((error: unknown) => payload.logger.error({ err: error }, `${what} could not be looked at; it is tried again.`))
      .finally(() => (busy = false))
  }, everyMs)
  timer.unref()
  return timer
}
