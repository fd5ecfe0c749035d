import { hasRole, type Actor } from './actor'
import { refuse, type Refusal } from './refusal'
import { IN_WORDS, isLocked, type SubjectState } from './state'
import { transitionOf, type Action, type Transition } from './transitions'

interface Refused {
  readonly refusal: Refusal
  readonly body?: undefined
}

/** Why this person can't begin an action here, whatever they would give for it: their roles, or the stage. Null: they can. */
export function reached(state: SubjectState, action: Action, actor: Actor): Refused | null {
  const row = transitionOf(action)
  return mayNot(row, actor) ?? wrongStage(row, state)
}

function mayNot({ who, action }: Transition, actor: Actor): Refused | null {
  const allowed = actor.type === 'system' ? who.includes('system') : who.some((role) => role !== 'system' && hasRole(actor, role))
  return allowed ? null : refuse('forbidden', `To ${label(action)} takes the role ${who.filter((role) => role !== 'system').join(' or ') || 'of the system itself'}.`)
}

function wrongStage({ action, from, live }: Transition, state: SubjectState): Refused | null {
  if (!from.includes(state.copy)) return refuse('stage', `You can't ${label(action)} what is ${IN_WORDS[state.copy]}. ${wayOut(state, from)}`.trim())
  if (live.length > 0 && !live.includes(state.live.type)) return refuse('stage', `You can't ${label(action)}: ${state.live.type === 'withdrawn' ? 'it has been withdrawn already' : 'nothing of it is live'}.`)
  return null
}

function wayOut(state: SubjectState, from: readonly string[]): string {
  if (isLocked(state) && from.includes('draft')) return 'Recall it first.'
  if (state.copy === 'published' && from.includes('draft')) return 'Revise it first.'
  if (state.copy === 'draft') return from.includes('published') ? 'Publish it first.' : 'Submit it first.'
  if (state.copy === 'clinical-review' && from.includes('approved')) return 'It is not approved yet.'
  return ''
}

const label = (name: string): string => name.replace('-', ' ')
