import type { Endpoint } from 'payload'
import { cmsOf } from '../operations/cms'
import { reviewInbox } from '../operations/review/inbox'
import { reviewOf } from '../operations/review/reviewOf'
import { signedIn, subjectIn } from './workflow'

const FRESH = { headers: { 'cache-control': 'no-store' } }

/** GET /api/articles/:id/review: all that a reviewer's screen shows of the text that stands for review; the same for clinics. */
export const reviewEndpoint: Endpoint = {
  path: '/:id/review',
  method: 'get',
  handler: async (req) => {
    const actor = signedIn(req)
    return Response.json(await reviewOf(cmsOf(req.payload), actor, subjectIn(req)), FRESH)
  },
}

/** GET /api/review/inbox?page=1: what waits for the reviewer who asks. */
export const reviewInboxEndpoint: Endpoint = {
  path: '/review/inbox',
  method: 'get',
  handler: async (req) => {
    const actor = signedIn(req)
    return Response.json(await reviewInbox(cmsOf(req.payload), actor, Number(req.searchParams.get('page') ?? 1)), FRESH)
  },
}
