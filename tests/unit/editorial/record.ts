import { chained } from '../../../src/domain/editorial/chain'
import type { Command } from '../../../src/domain/editorial/command'
import { decide } from '../../../src/domain/editorial/decide'
import type { RecordedEvent } from '../../../src/domain/editorial/event'
import { replay } from '../../../src/domain/editorial/evolve'
import type { SubjectState } from '../../../src/domain/editorial/state'
import { defaultPolicy, type Policy } from '../../../src/domain/policy'
import { approve, assign, HIGH_RISK, publish, revise, schedule, submit, withdraw } from './commands'

export const SUBJECT = 'articles:gout'
export const START = '2027-03-01T12:00:00.000Z'

/** The instant so many minutes after the first event of every record here. */
export const minute = (minutes: number): string => new Date(Date.parse(START) + minutes * 60_000).toISOString()

/** What the record holds once these commands were carried out, one a minute. */
export function recordOf(commands: readonly Command[], policy: Policy = defaultPolicy): readonly RecordedEvent[] {
  return commands.reduce<RecordedEvent[]>((record, command) => {
    const now = minute(record.length)
    const state = replay(record)
    const { body, refusal } = decide(state, command, { now, policy })
    if (body === undefined) throw new Error(`${command.action} was refused: ${refusal.message}`)
    return [...record, chained(SUBJECT, state, command.actor, 'policy-1', body, now)]
  }, [])
}

export const after = (commands: readonly Command[], policy?: Policy): SubjectState => replay(recordOf(commands, policy))

/** High risk, so that one signature of two leaves it in clinical review. */
const ONE_ROUND = [submit({ text: HIGH_RISK }), assign(), approve('ana')]
const APPROVED = [...ONE_ROUND, approve('bea'), schedule()]
const LIVE = [...ONE_ROUND, approve('bea'), publish()]
const GONE = [...LIVE, withdraw()]

/** A way to every pair of stage and live that can be. */
export const WAYS = {
  'draft/none': [],
  'clinical-review/none': ONE_ROUND,
  'approved/none': APPROVED,
  'published/edition': LIVE,
  'draft/edition': [...LIVE, revise()],
  'clinical-review/edition': [...LIVE, revise(), ...ONE_ROUND],
  'approved/edition': [...LIVE, revise(), ...APPROVED],
  'published/withdrawn': GONE,
  'draft/withdrawn': [...GONE, revise()],
  'clinical-review/withdrawn': [...GONE, revise(), ...ONE_ROUND],
  'approved/withdrawn': [...GONE, revise(), ...APPROVED],
} as const satisfies Record<string, readonly Command[]>
