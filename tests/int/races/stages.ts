import type { Payload } from 'payload'
import type { Actor } from '../../../src/domain/editorial/actor'
import { keyOf, type Subject } from '../../../src/domain/editorial/subject'
import { actions, type WorkflowAction } from '../../../src/operations/actions'
import { cmsOf } from '../../../src/operations/cms'
import { stateOf, type Committed } from '../../../src/operations/record'
import type { User } from '../../../src/payload-types'
import { PASSWORD, type Team } from '../support/builders'

/** One action as anybody asks for it, in a form that another process can be handed. */
export interface Deed {
  readonly action: WorkflowAction['name']
  readonly actor: Actor
  readonly subject: Subject
  readonly input: object
}

export function done(payload: Payload, { action, actor, subject, input }: Deed): Promise<Committed> {
  const found = actions.find(({ name }) => name === action)
  if (found === undefined) throw new Error(`No action ${action}`)
  return found.run(cmsOf(payload), actor, subject, input as never)
}

export const as = ({ id, name, roles }: User): Actor => ({ type: 'user', id, name, roles: roles ?? [] })

/** The hash of the text that stands for review. */
export async function textUnderReview(payload: Payload, subject: Subject): Promise<string> {
  const { review } = await stateOf(cmsOf(payload), subject)
  if (review === null) throw new Error(`${keyOf(subject)} is not under review`)
  return review.text.contentHash
}

/** The steps of a full team from draft to public and back, each with what it takes. */
export const steps = (payload: Payload, { editor, reviewer, publisher }: Team) => ({
  submit: async (subject: Subject): Promise<Deed> => ({ action: 'submit', actor: as(editor), subject, input: {} }),
  approve: async (subject: Subject): Promise<Deed> => ({
    action: 'approve',
    actor: as(reviewer.user),
    subject,
    input: { contentHash: await textUnderReview(payload, subject), password: PASSWORD, declaresNoConflict: true },
  }),
  publish: async (subject: Subject): Promise<Deed> => ({ action: 'publish', actor: as(publisher), subject, input: { contentHash: await textUnderReview(payload, subject) } }),
  withdraw: async (subject: Subject): Promise<Deed> => ({ action: 'withdraw', actor: as(publisher), subject, input: { reason: 'A doubt.', notice: 'We are looking into this text.' } }),
})

export type Step = keyof ReturnType<typeof steps>

/** Does the steps one after the other; returns the last one's outcome. */
export async function took(payload: Payload, team: Team, subject: Subject, ...names: readonly [Step, ...Step[]]): Promise<Committed> {
  const [name, ...rest] = names
  const committed = await done(payload, await steps(payload, team)[name](subject))
  const [next, ...later] = rest
  return next === undefined ? committed : took(payload, team, subject, next, ...later)
}
