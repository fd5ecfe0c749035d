import type { Endpoint, PayloadRequest } from 'payload'
import { blastRadius, type Shared } from '../operations/blastRadius'
import { cmsOf } from '../operations/cms'
import { usesOf } from '../operations/uses'
import { signedIn } from './workflow'

const FRESH = { headers: { 'cache-control': 'no-store' } }

/** GET /api/sources/:id/blast-radius and /api/claims/:id/blast-radius: every working copy, approval and live edition that rests on it. */
export const blastRadiusOf = (collection: Shared['collection']): Endpoint => ({
  path: '/:id/blast-radius',
  method: 'get',
  handler: async (req) => {
    signedIn(req)
    return Response.json(await blastRadius(cmsOf(req.payload), { collection, id: String(req.routeParams?.['id']) }), FRESH)
  },
})

/** GET /api/sources/:id/uses and /api/claims/:id/uses: the same a page at a time, `?workingCopies=2&live=1`. */
export const usesOfShared = (collection: Shared['collection']): Endpoint => ({
  path: '/:id/uses',
  method: 'get',
  handler: async (req) => {
    signedIn(req)
    return Response.json(await usesOf(cmsOf(req.payload), { collection, id: String(req.routeParams?.['id']) }, { workingCopies: pageIn(req, 'workingCopies'), live: pageIn(req, 'live') }), FRESH)
  },
})

/** The first, unless another is named. */
const pageIn = ({ searchParams }: PayloadRequest, list: string): number => Math.max(1, Math.trunc(Number(searchParams.get(list))) || 1)
