import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { has, holderOf } from '../access/roles'
import { refuse } from '../domain/editorial/refusal'
import { cmsOf, type Cms } from '../operations/cms'
import { Declined, notFound, Refused } from '../operations/refused'
import { keepHeaders, makeSecret } from '../operations/webhooks/keep'
import { sendAgain, sendTest } from '../operations/webhooks/sendNow'
import { webhookStanding } from '../operations/webhooks/standing'

/**
 * For admins alone. GET /api/webhooks/:id/standing?page=1: how it stands, and its deliveries, newest first. POST …/secret: a new one, told this once.
 * POST …/headers {headers}: those that go with every message, one a line. POST …/test, and …/send-again {delivery}: sends at once, and answers its state.
 */
export const webhookEndpoints: Endpoint[] = [
  {
    path: '/:id/standing',
    method: 'get',
    handler: async (req) => {
      const id = askedFor(req)
      const page = z.coerce.number().int().min(1).max(100_000).safeParse(req.searchParams.get('page') ?? 1)
      if (!page.success) throw new Refused(refuse('invalid', 'Give the page as a number from 1.').refusal)
      return fresh(await webhookStanding(cmsOf(req.payload), id, page.data))
    },
  },
  doing('secret', z.object({}), '', async (cms, req, id) => {
    const made = await makeSecret(cms, id)
    cms.payload.logger.info(`User ${String(req.user?.id)} has made a new secret for webhook ${id}.`)
    return made
  }),
  doing('headers', z.object({ headers: z.string().max(100_000) }), 'Give headers as a text of lines: Name: value', async (cms, _req, id, { headers }) => ({ headers: await keepHeaders(cms, id, headers) })),
  doing('test', z.object({}), '', async (cms, _req, id) => ({ state: await sendTest(cms, id) })),
  doing('send-again', z.object({ delivery: z.string().max(200) }), 'Give the id of a delivery as delivery.', async (cms, _req, id, { delivery }) => ({ state: await sendAgain(cms, id, delivery) })),
]

function doing<T>(name: string, input: z.ZodType<T>, expected: string, act: (cms: Cms, req: PayloadRequest, id: string, given: T) => Promise<object>): Endpoint {
  return {
    path: `/:id/${name}`,
    method: 'post',
    handler: async (req) => {
      const id = askedFor(req)
      await addDataAndFileToRequest(req)
      const { data, error } = input.safeParse(req.data ?? {})
      if (error !== undefined) throw new Refused(refuse('invalid', expected).refusal)
      return fresh(await act(cmsOf(req.payload), req, id, data))
    },
  }
}

/** Secrets are in no cache. */
const fresh = (answer: object): Response => Response.json(answer, { headers: { 'cache-control': 'no-store' } })

function askedFor(req: PayloadRequest): string {
  if (holderOf(req) === null) throw new Declined('Log in first.', 401, { code: 'unauthenticated' })
  if (!has(req, 'admin')) throw new Refused(refuse('forbidden', 'Webhooks are for admins to set up: ask one of them.').refusal)
  const id = req.routeParams?.['id']
  if (typeof id !== 'string') throw notFound('webhook')
  return id
}
