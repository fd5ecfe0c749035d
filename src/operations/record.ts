import { chained } from '../domain/editorial/chain'
import type { Command } from '../domain/editorial/command'
import { decide } from '../domain/editorial/decide'
import type { EventBody, RecordedEvent } from '../domain/editorial/event'
import { evolve, replay } from '../domain/editorial/evolve'
import { refuse } from '../domain/editorial/refusal'
import type { SubjectState } from '../domain/editorial/state'
import { append, readRecord } from '../records/events'
import { keyOf, type Subject } from '../domain/editorial/subject'
import { circumstances, type Cms } from './cms'
import { tellEvent } from './notifications/tellEvent'
import { project } from './project'
import { Refused } from './refused'
import { loadWorkingCopy } from './workingCopy'

export interface Committed {
  readonly event: RecordedEvent
  readonly state: SubjectState
}

/** Losing a race is normal; losing this many in a row means that something else is wrong. */
const TRIES = 20

/**
 * Decides a command from the record as it stands and appends the one event that it comes to: that insert is the commit.
 * Of two at once one wins; the other reads the record again and decides anew. Throws Refused with what stands in the way.
 * `prepare` runs after the decision and before the insert: what must be stored when the event says so. It may run again.
 */
export async function commit(cms: Cms, subject: Subject, commandFor: (state: SubjectState) => Promise<Command>, prepare?: (body: EventBody) => Promise<void>): Promise<Committed> {
  const key = keyOf(subject)
  for (let tries = 0; tries < TRIES; tries++) {
    const record = await readRecord(cms.payload, key, cms.req)
    const state = replay(record)
    // What has no record may not exist at all: a 404, not “nothing is live”.
    if (state.seq === 0) await loadWorkingCopy(cms, subject)
    const command = await commandFor(state)
    const { body, refusal } = decide(state, command, circumstances(cms))
    if (refusal !== undefined) throw new Refused(refusal)
    await prepare?.(body)
    const event = chained(key, state, command.actor, cms.policyHash, body, cms.now())
    if (await append(cms.payload, event, cms.req)) {
      await projected(cms, subject, [...record, event])
      await told(cms, [...record, event])
      return { event, state: evolve(state, event) }
    }
  }
  throw new Refused(refuse('stage', 'Too many people act on this at the same moment. Open it again and try once more.').refusal)
}

/**
 * The event stands, whatever becomes of its projections: an error here must not tell the user that nothing was done.
 * What is missing is made at the next event, or by reconcile. Inside a save it fails with the save.
 */
async function projected(cms: Cms, subject: Subject, record: readonly RecordedEvent[]): Promise<void> {
  try {
    await project(cms, subject, record)
  } catch (error) {
    if (cms.req !== undefined) throw error
    cms.payload.logger.error({ err: error, subject: keyOf(subject) }, 'An event was recorded and could not be projected. Run: npx probatum reconcile')
  }
}

/** People hear of it at once where nothing is in the way, and otherwise from the next look (notifications/tellEvents.ts). Inside a save nothing is written that the save must answer for. */
async function told(cms: Cms, record: readonly RecordedEvent[]): Promise<void> {
  if (cms.req !== undefined) return
  try {
    await tellEvent(cms, record)
  } catch (error) {
    cms.payload.logger.error({ err: error }, 'An event was recorded and nobody could be told of it; it is tried again.')
  }
}

/** Where a subject stands by its record. */
export const stateOf = async (cms: Cms, subject: Subject): Promise<SubjectState> => replay(await readRecord(cms.payload, keyOf(subject), cms.req))
