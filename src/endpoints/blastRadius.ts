import type { Endpoint } from 'payload'
import { blastRadius, type Shared } from '../operations/blastRadius'
import { cmsOf } from '../operations/cms'
import { signedIn } from './workflow'

/** GET /api/sources/:id/blast-radius and /api/claims/:id/blast-radius: every working copy, approval and live edition that rests on it. */
export const blastRadiusOf = (collection: Shared['collection']): Endpoint => ({
  path: '/:id/blast-radius',
  method: 'get',
  handler: async (req) => {
    signedIn(req)
    return Response.json(await blastRadius(cmsOf(req.payload), { collection, id: String(req.routeParams?.['id']) }), { headers: { 'cache-control': 'no-store' } })
  },
})
