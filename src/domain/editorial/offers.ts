import type { Actor } from './actor'
import type { Command, Signing, TextNow } from './command'
import { decide, type Circumstances } from './decide'
import type { EditionText } from './event'
import type { Finding } from '../gate/rule'
import { reached } from './reached'
import type { Refusal } from './refusal'
import type { SubjectState } from './state'
import { ACTIONS, type Action } from './transitions'

/** An action that this person has a part in now, and why it would be refused; null: it would be done. */
export interface Offer {
  readonly action: OfferedAction
  readonly refusal: Refusal | null
}

export type OfferedAction = Exclude<Action, 'note'>

/** What is known at this moment of the text and of the person; each is read only where an action in reach asks for it. */
export interface OfferFacts {
  readonly copy: { readonly text: EditionText; readonly findings: readonly Finding[] }
  readonly submitted: TextNow
  readonly signing: Signing
}

/** The actions that this person's roles and the stage allow, before anything else is asked. */
export const inReach = (state: SubjectState, actor: Actor): OfferedAction[] => ACTIONS.filter((action): action is OfferedAction => action !== 'note' && reached(state, action, actor) === null)

/** What a person may do now, decided as if they gave all that an action takes. What needs something of one's own that isn't there is left out. */
export function offers(state: SubjectState, actor: Actor, facts: OfferFacts, circumstances: Circumstances): Offer[] {
  return inReach(state, actor)
    .map((action) => ({ action, refusal: decide(state, filledIn(action, state, actor, facts), circumstances).refusal ?? null }))
    .filter(({ action, refusal }) => refusal === null || !WITH_OWN.includes(action))
}

/** Makes no sense to whoever has nothing that it could be done with: no assignment, no signature, no schedule. */
const WITH_OWN: readonly OfferedAction[] = ['hand-on', 'revoke', 'unschedule']

/** The command as somebody would send it who gives everything that is asked of them. */
function filledIn(action: OfferedAction, state: SubjectState, actor: Actor, { copy, submitted, signing }: OfferFacts): Command {
  const signature = { verified: true, declaresNoConflict: true }
  const forReview = state.review?.text.contentHash ?? ''
  switch (action) {
    case 'submit':
      return { action, actor, ...copy }
    case 'assign':
      return { action, actor, reviewer: SOMEBODY, due: '9999-12-31' }
    case 'hand-on':
      return { action, actor, reviewer: SOMEBODY, reason: GIVEN }
    case 'recall':
    case 'revoke':
      return { action, actor, reason: GIVEN }
    case 'request-changes':
      return { action, actor, contentHash: forReview, comments: [{ text: GIVEN, quote: '' }], seen: null, ...signing }
    case 'approve':
      return { action, actor, contentHash: forReview, signature, ...signing, ...submitted }
    case 'reaffirm':
      return { action, actor, contentHash: state.live.type === 'edition' ? state.live.edition.contentHash : '', signature, ...signing, ...submitted }
    case 'schedule':
      return { action, actor, publishAt: '9999-12-31T00:00:00.000Z', ...submitted }
    case 'publish':
      return { action, actor, contentHash: forReview, ...submitted }
    case 'withdraw':
      return { action, actor, reason: GIVEN, notice: GIVEN }
    case 'unschedule':
    case 'revise':
    case 'discard-revision':
      return { action, actor }
  }
}

const GIVEN = 'given'
const SOMEBODY = { reviewer: GIVEN, user: GIVEN, name: GIVEN, credentials: GIVEN }
