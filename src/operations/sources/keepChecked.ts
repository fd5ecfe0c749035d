import type { Payload } from 'payload'
import { cmsOf, type Cms } from '../cms'
import { checkSources, type CheckedSources, type LastCheck } from './checkSources'

/** The first look, when the start is over; and from one look to the next. */
const FIRST_MS = 60_000
const EVERY_MS = 60 * 60_000

/** A little less than a day, so that a check stays at its time of day; what could not be checked is tried again sooner. */
const GOOD_FOR_MS = 23 * 60 * 60_000
const AGAIN_AFTER_MS = 3 * 60 * 60_000

/**
 * Checks every source once a day while the process serves. What is due is told by the sources' own last checks, so that a restart loses nothing
 * and several processes share the work.
 */
export function keepSourcesChecked(payload: Payload): void {
  const ended = new AbortController()
  let timer: NodeJS.Timeout
  const look = (): void => {
    checkDue(cmsOf(payload), ended.signal)
      .catch((error: unknown) => payload.logger.error({ err: error }, 'Sources could not be checked; it is tried again.'))
      .finally(() => wait(EVERY_MS))
  }
  const wait = (ms: number): void => {
    if (!ended.signal.aborted) timer = setTimeout(look, ms).unref()
  }
  wait(FIRST_MS)
  const { destroy } = payload
  payload.destroy = async () => {
    ended.abort()
    clearTimeout(timer)
    await destroy.call(payload)
  }
}

/** Checks the sources whose last check is too long ago. */
export async function checkDue(cms: Cms, signal?: AbortSignal): Promise<CheckedSources> {
  const now = Date.parse(cms.now())
  const report = await checkSources(cms, { due: (check) => isDue(check, now), ...(signal && { signal }) })
  if (report.changed.length > 0) cms.payload.logger.info(`Sources checked: ${report.changed.map(({ title, standing }) => `“${title}” is ${standing.status}`).join('; ')}`)
  if (report.gaveUp) cms.payload.logger.error({ reasons: report.reasons }, 'Sources could not be checked: registries can’t be asked; it is tried again.')
  return report
}

/** A try that came to its end with every registry's answer is the check itself. One that failed, or whose process was killed, is later than the check. */
const isDue = ({ triedAt, checkedAt }: LastCheck, now: number): boolean => triedAt === '' || now - Date.parse(triedAt) >= (checkedAt === triedAt ? GOOD_FOR_MS : AGAIN_AFTER_MS)
