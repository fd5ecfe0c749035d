import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { hasRole } from '../domain/editorial/actor'
import { refuse } from '../domain/editorial/refusal'
import { cmsOf } from '../operations/cms'
import { notFound, Refused } from '../operations/refused'
import { checkSource } from '../operations/sources/checkSource'
import { fillSource } from '../operations/sources/fillSource'
import { sourceForm } from './sourceForm'
import { signedIn } from './workflow'

/** POST /api/sources/lookup {doi, pmid, id, form}: what registries have for a source. POST /api/sources/:id/check: whether it still stands. For editors. */
export const sourceEndpoints: Endpoint[] = [
  {
    path: '/lookup',
    method: 'post',
    handler: async (req) => {
      editing(req)
      await addDataAndFileToRequest(req)
      const { data, error } = numbers.safeParse(req.data ?? {})
      if (error !== undefined) throw new Refused(refuse('invalid', 'Give texts: doi or pmid, or both; the id of the source that they are for, if there is one; and as form what is filled in and not saved yet.').refusal)
      return Response.json(await fillSource(cmsOf(req.payload), data))
    },
  },
  {
    path: '/:id/check',
    method: 'post',
    handler: async (req) => {
      editing(req)
      const id = req.routeParams?.['id']
      if (typeof id !== 'string') throw notFound('source')
      return Response.json(await checkSource(cmsOf(req.payload), id))
    },
  },
]

const text = z.string().max(2000).optional()
const numbers = z.object({ doi: text, pmid: text, id: text, form: sourceForm.optional() })

function editing(req: PayloadRequest): void {
  if (!hasRole(signedIn(req), 'editor')) throw new Refused(refuse('forbidden', 'Sources are kept by editors: ask one of them.').refusal)
}
