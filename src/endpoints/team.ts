import type { Endpoint } from 'payload'
import { cmsOf } from '../operations/cms'
import { teamNames } from '../operations/teamNames'
import { signedIn } from './workflow'

/** GET /api/team: whom one works with, by name. */
export const teamEndpoint: Endpoint = {
  path: '/team',
  method: 'get',
  handler: async (req) => {
    const actor = signedIn(req)
    return Response.json({ colleagues: await teamNames(cmsOf(req.payload), actor) }, { headers: { 'cache-control': 'no-store' } })
  },
}
