import { describe, expect, test } from '@jest/globals'
import { ROLES, type Actor } from '../../../src/domain/editorial/actor'
import type { Command } from '../../../src/domain/editorial/command'
import { decide } from '../../../src/domain/editorial/decide'
import { evolve } from '../../../src/domain/editorial/evolve'
import { chained } from '../../../src/domain/editorial/chain'
import { COPY_STAGES, type CopyStage } from '../../../src/domain/editorial/state'
import { ACTIONS, transitionOf, transitions, type Action } from '../../../src/domain/editorial/transitions'
import { defaultPolicy } from '../../../src/domain/policy'
import {
  approve,
  assign,
  discardRevision,
  handOn,
  HIGH_RISK,
  note,
  publish,
  reaffirm,
  recall,
  requestChanges,
  revise,
  revoke,
  schedule,
  submit,
  unschedule,
  withdraw,
} from './commands'
import { after, minute, SUBJECT, WAYS } from './record'

/** Each action by somebody who may, with nothing in its way but stage and role. */
const COMMANDS: { readonly [A in Action]: Command } = {
  submit: submit({ text: HIGH_RISK }),
  assign: assign(),
  'hand-on': handOn('ana'),
  recall: recall(),
  'request-changes': requestChanges('cleo'),
  approve: approve('cleo'),
  revoke: revoke('ana'),
  schedule: schedule(),
  unschedule: unschedule(),
  publish: publish(),
  revise: revise(),
  'discard-revision': discardRevision(),
  reaffirm: reaffirm('cleo'),
  withdraw: withdraw(),
  note: note(),
}

const userOf = ({ actor }: Command) => ({ type: 'user' as const, id: actor.type === 'user' ? actor.id : 'root', name: 'Somebody' })

const CIRCUMSTANCES = { now: minute(60), policy: defaultPolicy }
const STATES = Object.entries(WAYS).map(([name, way]) => ({ name, state: after(way) }))

test('the ways lead where their names say', () => {
  expect(STATES.map(({ state }) => `${state.copy}/${state.live.type}`)).toEqual(STATES.map(({ name }) => name))
})

describe.each(transitions)('$action', ({ action, from, to, live, who }) => {
  const command = COMMANDS[action]

  test.each(STATES)('is possible or refused in $name as the table says, and leads where it says', ({ state }) => {
    const { body, refusal } = decide(state, command, CIRCUMSTANCES)
    const possible = from.includes(state.copy) && (live.length === 0 || live.includes(state.live.type))
    expect(refusal?.code).toBe(possible ? undefined : 'stage')
    if (body !== undefined)
      expect(evolve(state, chained(SUBJECT, state, command.actor, 'p', body, CIRCUMSTANCES.now)).copy).toBe(to === 'same' ? state.copy : to)
  })

  const actors: readonly Actor[] = [
    ...ROLES.map((role) => ({ ...userOf(command), roles: [role] })),
    { ...userOf(command), roles: [] },
    { type: 'system', name: 'schedule' },
  ]
  test.each(actors.map((actor) => ({ actor, name: actor.type === 'system' ? 'the system' : (actor.roles[0] ?? 'nobody') })))(
    'by $name is forbidden unless the table names them',
    ({ actor, name }) => {
      const state = STATES.find(({ state }) => from.includes(state.copy) && (live.length === 0 || live.includes(state.live.type)))?.state
      if (state === undefined) throw new Error(`No state for ${action}`)
      const allowed = (who as readonly string[]).includes(name === 'the system' ? 'system' : name)
      expect(decide(state, { ...command, actor }, CIRCUMSTANCES).refusal?.code === 'forbidden').toBe(!allowed)
    },
  )
})

describe('the table of transitions', () => {
  test('has one row for each action', () => {
    expect(transitions.map(({ action }) => action)).toEqual([...ACTIONS])
  })

  test('refuses to answer for an action it has no row for', () => {
    expect(() => transitionOf('burn' as Action)).toThrow('burn')
  })

  test.each(COPY_STAGES)('leads from %s to every other stage: there is no dead end', (stage) => {
    expect([...reachableFrom(stage)].sort()).toEqual([...COPY_STAGES].sort())
  })

  test('takes what is live away from any stage', () => {
    expect(transitionOf('withdraw')).toMatchObject({ from: COPY_STAGES, to: 'same' })
  })

  test('lets an admin do nothing for being an admin', () => {
    expect(transitions.filter(({ who }) => who.includes('admin'))).toEqual([])
  })
})

function reachableFrom(start: CopyStage): Set<CopyStage> {
  const reached = new Set([start])
  for (const stage of reached) {
    for (const { from, to } of transitions) if (to !== 'same' && from.includes(stage)) reached.add(to)
  }
  return reached
}
