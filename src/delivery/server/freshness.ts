import { setTimeout as pause } from 'node:timers/promises'
import type { Epoch } from '../store'

/** `fresh`: the database was heard of just now. `stale`: it is away, for no longer than is allowed. `gone`: for longer, or never heard of. */
export type Standing = 'fresh' | 'stale' | 'gone'

export interface Freshness {
  readonly standing: () => Standing
  /** Settles with the first look, however that ended. */
  readonly first: Promise<void>
  /** Whether something may have changed that the next answer has to know of. */
  readonly doubtful: () => boolean
  /** Whether nothing was being written when the database was last asked. */
  readonly settled: () => boolean
  /** Says that something may have changed. */
  readonly doubt: () => void
  /** Asks the database, and tells of a change before it returns. Throws where the database doesn't answer. */
  readonly check: () => Promise<Epoch>
  /** Milliseconds since the database last answered; Infinity: it never did. */
  readonly lag: () => number
  readonly close: () => void
}

export interface FreshnessOptions {
  readonly read: () => Promise<Epoch>
  readonly changed: () => void
  /** The database doesn’t answer (`error`: why), or is there again (null). */
  readonly told: (error: unknown) => void
  /** How often the database is asked without a reason. */
  readonly pollMs: number
  /** How long answers are given that nobody can vouch for. */
  readonly staleMs: number
}

/** Keeps asking the database for its epoch: an answer that was made in another one is never given again. */
export function freshness({ read, changed, told, pollMs, staleMs }: FreshnessOptions): Freshness {
  let mark: string | null = null
  let heard = -Infinity
  /** How often somebody has doubted, and the last of them that an answer has cleared. */
  let [doubts, cleared] = [1, 0]
  let failing = false
  let writing = false
  /** Since when; Infinity: told already. */
  let away: number | null = null
  const over = new AbortController()

  async function check(): Promise<Epoch> {
    const before = doubts
    try {
      const epoch = await read()
      if (epoch.mark !== mark) changed()
      mark = epoch.mark
      writing = !epoch.settled
      heard = performance.now()
      cleared = Math.max(cleared, before)
      failing = false
      if (away === Infinity) told(null)
      away = null
      return epoch
    } catch (error) {
      doubts++
      failing = true
      away ??= performance.now()
      if (away < Infinity && (heard > -Infinity || performance.now() - away >= STARTS_MS)) {
        away = Infinity
        told(error)
      }
      throw error
    }
  }

  const first = check().then(() => undefined, () => undefined)
  async function watch(): Promise<void> {
    await first
    for (;;) {
      await pause(pollMs, undefined, { signal: over.signal, ref: false }).catch(() => undefined)
      if (over.signal.aborted) return
      // Whether it answers is what `standing` says; who asks for something hears why.
      await check().catch(() => undefined)
    }
  }
  void watch()

  const lag = (): number => performance.now() - heard
  return {
    standing: () => (!failing && lag() < 5 * pollMs + LATE_MS ? 'fresh' : lag() < staleMs ? 'stale' : 'gone'),
    first,
    doubtful: () => doubts > cleared && !failing,
    settled: () => !writing,
    doubt: () => void doubts++,
    check,
    lag,
    close: () => over.abort(),
  }
}

/** A busy process asks late, and is not without its database for that. */
const LATE_MS = 1_000
/** A database that is being started at the same time needs no line in a log. */
const STARTS_MS = 3_000
