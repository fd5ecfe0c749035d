import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { has, holderOf } from '../access/roles'
import { refuse } from '../domain/editorial/refusal'
import { cmsOf } from '../operations/cms'
import { Declined, notFound, Refused } from '../operations/refused'
import { confirmFactor, startFactor } from '../operations/secondFactor/enrol'
import { removeFactorOf, removeOwnFactor } from '../operations/secondFactor/remove'
import { factorStanding } from '../operations/secondFactor/standing'

const text = z.string().max(1000)

/**
 * GET /api/users/me/second-factor: whether I have one. POST …/start {password}, …/confirm {code}, …/remove {password, code}: mine.
 * GET /api/users/:id/second-factor and POST …/remove: somebody else's, for admins.
 */
export const secondFactorEndpoints: Endpoint[] = [
  { path: '/me/second-factor', method: 'get', handler: async (req) => fresh(await factorStanding(cmsOf(req.payload), me(req).id)) },
  {
    path: '/me/second-factor/start',
    method: 'post',
    handler: async (req) => {
      const user = me(req)
      const { password } = await given(req, { password: text })
      return fresh(await startFactor(cmsOf(req.payload), user, password))
    },
  },
  {
    path: '/me/second-factor/confirm',
    method: 'post',
    handler: async (req) => {
      const user = me(req)
      const { code } = await given(req, { code: text })
      return fresh(await confirmFactor(cmsOf(req.payload), user.id, code))
    },
  },
  {
    path: '/me/second-factor/remove',
    method: 'post',
    handler: async (req) => {
      const user = me(req)
      await removeOwnFactor(cmsOf(req.payload), user.id, await given(req, { password: text, code: text.default('') }))
      return fresh(await factorStanding(cmsOf(req.payload), user.id))
    },
  },
  { path: '/:id/second-factor', method: 'get', handler: async (req) => fresh(await factorStanding(cmsOf(req.payload), askedFor(req))) },
  {
    path: '/:id/second-factor/remove',
    method: 'post',
    handler: async (req) => {
      const id = askedFor(req)
      await removeFactorOf(cmsOf(req.payload), me(req).id, id)
      return fresh(await factorStanding(cmsOf(req.payload), id))
    },
  },
]

/** Secrets are in no cache. */
const fresh = (answer: object): Response => Response.json(answer, { headers: { 'cache-control': 'no-store' } })

function me(req: PayloadRequest): { readonly id: string; readonly email: string } {
  const holder = holderOf(req)
  if (holder === null || req.user === null) throw new Declined('Log in first.', 401, { code: 'unauthenticated' })
  return { id: holder.id, email: req.user.email }
}

function askedFor(req: PayloadRequest): string {
  me(req)
  if (!has(req, 'admin')) throw new Refused(refuse('forbidden', 'Somebody else’s second factor is for admins to remove: ask one of them.').refusal)
  const id = req.routeParams?.['id']
  if (typeof id !== 'string') throw notFound('user')
  return id
}

async function given<Shape extends z.ZodRawShape>(req: PayloadRequest, shape: Shape) {
  await addDataAndFileToRequest(req)
  const { data, error } = z.object(shape).safeParse(req.data ?? {})
  if (error !== undefined) throw new Refused(refuse('invalid', `Give ${Object.keys(shape).join(' and ')} as text.`).refusal)
  return data
}
