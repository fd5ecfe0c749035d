import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { holderOf } from '../access/roles'
import type { Actor } from '../domain/editorial/actor'
import { SUBJECT_COLLECTIONS, type Subject } from '../domain/editorial/subject'
import { actions, type WorkflowAction } from '../operations/actions'
import { cmsOf } from '../operations/cms'
import { checkedInput } from '../operations/input'
import { inspections } from '../operations/inspect'
import type { Committed } from '../operations/record'
import { Declined, notFound } from '../operations/refused'

/** POST /api/articles/:id/{action} and GET /api/articles/:id/{findings,snapshot,record,offers}; the same for clinics. */
export const workflowEndpoints: Endpoint[] = [
  ...actions.map((action): Endpoint => ({
    path: `/:id/${action.name}`,
    method: 'post',
    handler: async (req) => {
      const actor = signedIn(req)
      await addDataAndFileToRequest(req)
      return Response.json(await perform(action, req, actor, subjectIn(req), req.data))
    },
  })),
  ...inspections.map(({ name, look }): Endpoint => ({
    path: `/:id/${name}`,
    method: 'get',
    handler: async (req) => {
      const actor = signedIn(req)
      return Response.json(await look(cmsOf(req.payload), subjectIn(req), { actor, contentHash: req.searchParams.get('contentHash') }), { headers: { 'cache-control': 'no-store' } })
    },
  })),
]

/** What every door answers after an action. */
export interface Performed extends Pick<Committed, 'state'> {
  readonly message: string
  readonly event: Committed['event']
}

/** One action, from unchecked input to answer: the same behind REST and GraphQL. */
export async function perform(action: WorkflowAction, req: PayloadRequest, actor: Actor, subject: Subject, given: unknown): Promise<Performed> {
  const { event, state } = await action.run(cmsOf(req.payload), actor, subject, checkedInput(action.input, given))
  return { message: `${event.body.type.charAt(0).toUpperCase()}${event.body.type.slice(1).replaceAll('-', ' ')}.`, event, state }
}

/** The active user of a request, as the record will name them. Throws 401. */
export function signedIn(req: PayloadRequest): Actor {
  const holder = holderOf(req)
  if (holder === null) throw new Declined('Log in first.', 401, { code: 'unauthenticated' })
  if (holder.roles.length === 0) throw new Declined('Your account has no role yet: an admin gives it one.', 403, { code: 'forbidden' })
  return { type: 'user', id: holder.id, name: req.user?.name ?? '', roles: holder.roles }
}

/** The article or clinic that a request's address names. Throws 404. */
export function subjectIn(req: PayloadRequest): Subject {
  const collection = SUBJECT_COLLECTIONS.find((name) => (req.pathname ?? '').split('/').includes(name))
  const id = req.routeParams?.['id']
  if (collection === undefined || typeof id !== 'string') throw notFound('text')
  return { collection, id }
}
