import { addDataAndFileToRequest, type Endpoint } from 'payload'
import { z } from 'zod'
import { refuse } from '../domain/editorial/refusal'
import { LONGEST_WHOM, PREVIEW_DAYS, USUAL_DAYS } from '../domain/preview'
import { cmsOf } from '../operations/cms'
import { previewsOf, revokePreview, sharePreview } from '../operations/previews/links'
import { Refused } from '../operations/refused'
import { signedIn, subjectIn } from './workflow'

/** GET /api/articles/:id/previews: the links that work. POST: a new one, for {days, whom}. POST …/previews/:link/revoke: ends it. The same for clinics. */
export const previewEndpoints: Endpoint[] = [
  {
    path: '/:id/previews',
    method: 'get',
    handler: async (req) => fresh({ previews: await previewsOf(cmsOf(req.payload), signedIn(req), subjectIn(req)) }),
  },
  {
    path: '/:id/previews',
    method: 'post',
    handler: async (req) => {
      const actor = signedIn(req)
      await addDataAndFileToRequest(req)
      const { data, error } = wanted.safeParse(req.data ?? {})
      if (error !== undefined) throw new Refused(refuse('invalid', `Give days as ${PREVIEW_DAYS.join(', ')}, and whom as a text of up to ${LONGEST_WHOM} characters. Both may be left out.`).refusal)
      const { token, preview } = await sharePreview(cmsOf(req.payload), actor, subjectIn(req), data)
      return fresh({ url: `${req.payload.config.serverURL}/preview/${token}`, preview })
    },
  },
  {
    path: '/:id/previews/:link/revoke',
    method: 'post',
    handler: async (req) => {
      const [cms, actor, subject] = [cmsOf(req.payload), signedIn(req), subjectIn(req)]
      await revokePreview(cms, actor, subject, String(req.routeParams?.['link']))
      return fresh({ previews: await previewsOf(cms, actor, subject) })
    },
  },
]

const wanted = z.object({ days: z.literal(PREVIEW_DAYS).default(USUAL_DAYS), whom: z.string().max(LONGEST_WHOM).default('') })

/** A link is in no cache. */
const fresh = (answer: object): Response => Response.json(answer, { headers: { 'cache-control': 'no-store' } })
