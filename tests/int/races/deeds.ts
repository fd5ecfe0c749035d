import type { Payload } from 'payload'
import type { Actor } from '../../../src/domain/editorial/actor'
import { keyOf, type Subject } from '../../../src/domain/editorial/subject'
import { actions, type WorkflowAction } from '../../../src/operations/actions'
import { cmsOf } from '../../../src/operations/cms'
import { stateOf } from '../../../src/operations/record'
import type { Article, User } from '../../../src/payload-types'
import { PASSWORD, type Team } from '../support/builders'

/** One action or save as anybody asks for it, in a form that another process can be handed. */
export interface Deed {
  readonly action: WorkflowAction['name'] | 'save'
  readonly actor: Actor
  readonly subject: Subject
  readonly input: object
}

export function done(payload: Payload, { action, actor, subject, input }: Deed): Promise<unknown> {
  if (action === 'save') return payload.update({ ...subject, data: input, user: { ...actor, collection: 'users' }, depth: 0 })
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
  save: async (subject: Subject): Promise<Deed> => ({ action: 'save', actor: as(editor), subject, input: saying('second') }),
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

/** Does the steps one after the other. */
export async function took(payload: Payload, team: Team, subject: Subject, ...names: readonly Step[]): Promise<void> {
  for (const name of names) await done(payload, await steps(payload, team)[name](subject))
}

/** An article's own text with one word everywhere, so that a torn or mixed one shows. */
export const saying = (word: string) => ({
  title: `The ${word}`,
  dek: `The ${word}`,
  authors: Array.from({ length: 5 }, () => ({ name: `The ${word}`, credentials: 'MSc' })),
  disclosure: { funding: `The ${word}`, conflicts: 'None declared.' },
})

/** Which word an article or a version says; throws where it isn't the same everywhere. */
export function wordOf({ title, dek, authors, disclosure, usedClaims }: Partial<Article>): string {
  const said = [dek, disclosure?.funding, ...(authors ?? []).map(({ name }) => name)]
  if (said.length !== 7 || said.some((text) => text !== title) || usedClaims?.length !== 2) throw new Error(`Torn: ${JSON.stringify({ title, said, usedClaims })}`)
  return (title ?? '').replace('The ', '')
}
