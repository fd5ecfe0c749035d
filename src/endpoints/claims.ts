import type { Endpoint } from 'payload'
import { cmsOf } from '../operations/cms'
import { Declined } from '../operations/refused'
import { similarClaims } from '../operations/similarClaims'
import { suggestClaims } from '../operations/suggestClaims'
import { signedIn } from './workflow'

const FRESH = { headers: { 'cache-control': 'no-store' } }
/** Characters: a sentence, or a paragraph at most. */
const LONGEST = 2_000

/** GET /api/claims/suggest?text=… and GET /api/claims/:id/similar, for the team. */
export const claimEndpoints: Endpoint[] = [
  {
    path: '/suggest',
    method: 'get',
    handler: async (req) => {
      signedIn(req)
      const text = req.searchParams.get('text')?.trim() ?? ''
      if (text === '' || text.length > LONGEST) throw new Declined(`Give the sentence as ?text=, of at most ${LONGEST} characters.`, 400, { code: 'invalid', details: ['text'] })
      return Response.json({ claims: await suggestClaims(cmsOf(req.payload), text) }, FRESH)
    },
  },
  {
    path: '/:id/similar',
    method: 'get',
    handler: async (req) => {
      signedIn(req)
      return Response.json(await similarClaims(cmsOf(req.payload), String(req.routeParams?.['id'])), FRESH)
    },
  },
]
