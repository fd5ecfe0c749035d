import { APIError } from 'payload'

export interface Lock {
  readonly take: () => Promise<void>
  readonly release: () => void
}

/** Lets one through at a time, in the order they came; whoever has waited `waitMs` is refused with a 503. */
export function lockOf(waitMs: number): Lock {
  const waiting: (() => void)[] = []
  let held = false

  function take(): Promise<void> {
    if (!held) {
      held = true
      return Promise.resolve()
    }
    return new Promise((resolve, reject) => {
      const enter = () => {
        clearTimeout(timer)
        resolve()
      }
      const timer = setTimeout(() => {
        waiting.splice(waiting.indexOf(enter), 1)
        reject(new APIError(`Other saves have kept the database busy for ${waitMs / 1000} s. Nothing was saved: try again.`, 503, undefined, true))
      }, waitMs)
      waiting.push(enter)
    })
  }

  function release(): void {
    const next = waiting.shift()
    if (next) next()
    else held = false
  }

  return { take, release }
}
