import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { refuse } from '../domain/editorial/refusal'
import { isInstant } from '../domain/time'
import { cmsOf } from '../operations/cms'
import { markRead, ownNotices } from '../operations/notifications/own'
import { Refused } from '../operations/refused'
import { signedIn } from './workflow'

/** GET /api/notices?page=1: what I was told, unread first. POST /api/notices/read {ids} or {all: true, until}: I have seen it. */
export const noticeEndpoints: Endpoint[] = [
  {
    path: '/notices',
    method: 'get',
    handler: async (req) => {
      const page = z.coerce.number().int().min(1).max(100_000).safeParse(req.searchParams.get('page') ?? 1)
      if (!page.success) throw new Refused(refuse('invalid', 'Give the page as a number from 1.').refusal)
      return Response.json(await ownNotices(cmsOf(req.payload), asker(req), page.data), { headers: { 'cache-control': 'no-store' } })
    },
  },
  {
    path: '/notices/read',
    method: 'post',
    handler: async (req) => {
      const user = asker(req)
      await addDataAndFileToRequest(req)
      const { data, error } = which.safeParse(req.data ?? {})
      if (error !== undefined) throw new Refused(refuse('invalid', 'Give the ids of notices as ids, or all: true and the instant up to which you have seen them as until.').refusal)
      return Response.json({ unread: await markRead(cmsOf(req.payload), user, data) })
    },
  },
]

const which = z.union([
  z.strictObject({ ids: z.array(z.string().max(100)).max(200) }),
  z.strictObject({ all: z.literal(true), until: z.string().refine(isInstant) }).transform(({ until }) => ({ until })),
])

function asker(req: PayloadRequest): string {
  const actor = signedIn(req)
  return actor.type === 'user' ? actor.id : ''
}
