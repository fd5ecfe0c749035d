/** Lets requests to one service through at a polite rate, whoever asks. */
export interface Pace {
  /** For how many milliseconds the next request has to wait. Each call is one request. */
  readonly turn: () => number
  /** Nothing goes for so long. */
  readonly rest: (ms: number) => void
  /** How long nothing goes yet. */
  readonly resting: () => number
  /** What the service says it bears; never more than was set. */
  readonly slowDown: (perSecond: number) => void
}

export function pace(perSecond: number): Pace {
  let apart = 1000 / perSecond
  let next = 0
  let restUntil = 0
  return {
    turn() {
      const now = performance.now()
      const at = Math.max(now, next, restUntil)
      next = at + apart
      return at - now
    },
    rest: (ms) => (restUntil = Math.max(restUntil, performance.now() + ms)),
    resting: () => Math.max(0, restUntil - performance.now()),
    slowDown: (bearable) => (apart = 1000 / Math.min(perSecond, Math.max(bearable, SLOWEST))),
  }
}

/** A service that says it bears nothing is asked once in ten seconds. */
const SLOWEST = 0.1
