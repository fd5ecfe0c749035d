import { TOLD_OF } from '../../domain/notifications/ofEvent'
import { readRecord, type EventRow } from '../../records/events'
import type { Cms } from '../cms'
import { rows } from '../rows'
import { tellEvent } from './tellEvent'

/** What a look at new events came to. */
export interface EventsTold {
  /** People told, each once of each event. */
  readonly told: number
  /** Events nobody could be told of, with why; they are tried again. */
  readonly problems: readonly string[]
}

/**
 * Tells people of every event since the last look. Each was told of when it was committed, unless the process died before it came to that: what is
 * told already is found to be. Texts that a look can't tell of keep nothing else back.
 */
export async function tellEvents(cms: Cms): Promise<EventsTold> {
  const at = cms.now()
  const mark = await cms.payload.kv.get<Mark>(KEY)
  // A mark by a clock that ran ahead hides nothing that is stamped until the others get there.
  const since = new Date(Date.parse(mark !== null && mark.at < at ? mark.at : at) - MARGIN_MS).toISOString()
  const problems: string[] = []
  let [events, told] = [0, 0]
  for await (const { subject, seq } of rows<EventRow & { readonly seq: number }>(cms, 'review-events', { and: [{ type: { in: [...TOLD_OF] } }, { at: { greater_than_equal: since } }] }, { subject: true, seq: true })) {
    events++
    try {
      told += await tellEvent(cms, (await readRecord(cms.payload, subject)).slice(0, seq))
    } catch (error) {
      problems.push(`${subject}, event ${seq}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  if ((mark === null || events > 0) && problems.length === 0) await cms.payload.kv.set(KEY, { at } satisfies Mark)
  return { told, problems }
}

interface Mark {
  readonly at: string
}
const KEY = 'events-told'
/** An event may be stamped a while before it can be read; clocks of several machines differ. */
const MARGIN_MS = 5 * 60 * 1000
