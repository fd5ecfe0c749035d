import { setTimeout as pause } from 'node:timers/promises'
import type { DeliveryLogger } from './logger'

/** What a database tells by itself, for as long as it does. */
export interface Events extends AsyncIterable<unknown> {
  readonly close: () => Promise<void>
}

/**
 * Says `changed` at each event until it is closed. Where the stream breaks off it is opened again; where there is none (`open` gives null, or the
 * server knows nothing of it) nothing is said, and whoever asks from time to time finds out all the same (freshness.ts).
 */
export function watching(open: () => Promise<Events | null>, changed: () => void, logger: Pick<DeliveryLogger, 'info'>, againMs = AGAIN_MS): () => Promise<void> {
  const over = new AbortController()
  let events: Events | null = null
  async function watch(): Promise<void> {
    while (!over.signal.aborted) {
      try {
        events = await open()
        if (events === null) return
        if (over.signal.aborted) return await events.close()
        for await (const _event of events) changed()
      } catch (error) {
        if (isForeign(error)) return logger.info('This database tells of no changes by itself: it is asked five times a second.')
      }
      await pause(againMs, undefined, { signal: over.signal, ref: false }).catch(() => undefined)
    }
  }
  void watch()
  return async () => {
    over.abort()
    await events?.close()
  }
}

/** A database that is away is looked for by whoever asks it; this may take longer. */
const AGAIN_MS = 5_000

/** MongoDB's codes for what a server, or this user, can't do: Unauthorized, CommandNotFound, CommandNotSupported, NotImplemented, an unknown stage, no replica set. */
const FOREIGN: readonly unknown[] = [13, 59, 115, 238, 40324, 40573]
const isForeign = (error: unknown): boolean => error instanceof Error && 'code' in error && FOREIGN.includes(error.code)
