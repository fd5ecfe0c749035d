import type { Endpoint } from 'payload'
import { filtersIn } from '../domain/desk/filters'
import { COPY_STAGES } from '../domain/editorial/state'
import { cmsOf } from '../operations/cms'
import { dashboardOf } from '../operations/dashboard/dashboard'
import { columnOf, deskOf } from '../operations/desk/desk'
import { signedIn } from './workflow'

const FRESH = { headers: { 'cache-control': 'no-store' } }

/** GET /api/dashboard; GET /api/desk?whose=…&kind=… (all columns) or …&stage=draft&after=… (one, from a place on): for the team. */
export const deskEndpoints: Endpoint[] = [
  {
    path: '/desk',
    method: 'get',
    handler: async (req) => {
      const actor = signedIn(req)
      const filters = filtersIn(req.searchParams)
      const stage = COPY_STAGES.find((name) => name === req.searchParams.get('stage'))
      const answer = stage === undefined ? await deskOf(cmsOf(req.payload), actor, filters) : await columnOf(cmsOf(req.payload), actor, stage, filters, req.searchParams.get('after'))
      return Response.json(answer, FRESH)
    },
  },
  { path: '/dashboard', method: 'get', handler: async (req) => Response.json(await dashboardOf(cmsOf(req.payload), signedIn(req)), FRESH) },
]
