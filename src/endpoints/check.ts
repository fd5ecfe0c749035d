import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import type { SubjectCollection } from '../domain/editorial/subject'
import { checkCopy } from '../operations/checkCopy'
import { cmsOf } from '../operations/cms'
import { signedIn } from './workflow'

/** POST /api/articles/check, and /api/articles/:id/check of one that is stored: what the gate holds against the text in the form. The same for clinics. For the team. */
export const checkOf = (collection: SubjectCollection): Endpoint[] =>
  ['/check', '/:id/check'].map((path) => ({ path, method: 'post', handler: (req) => check(req, collection) }))

async function check(req: PayloadRequest, collection: SubjectCollection): Promise<Response> {
  signedIn(req)
  await addDataAndFileToRequest(req)
  const id = req.routeParams?.['id']
  return Response.json(await checkCopy(cmsOf(req.payload), { collection, id: typeof id === 'string' ? id : '' }, req.data ?? {}), { headers: { 'cache-control': 'no-store' } })
}
