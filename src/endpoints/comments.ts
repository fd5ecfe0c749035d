import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import type { Actor } from '../domain/editorial/actor'
import type { Subject } from '../domain/editorial/subject'
import { cmsOf, type Cms } from '../operations/cms'
import { editComment } from '../operations/comments/editComment'
import { reopenThread, resolveThread } from '../operations/comments/settle'
import { commentsOf } from '../operations/comments/told'
import { writeComment } from '../operations/comments/writeComment'
import { signedIn, subjectIn } from './workflow'

type Does = (cms: Cms, actor: Actor, subject: Subject, comment: string, given: unknown) => Promise<object>

const post = (path: string, does: Does): Endpoint => ({
  path,
  method: 'post',
  handler: async (req) => {
    const actor = signedIn(req)
    await addDataAndFileToRequest(req)
    return Response.json({ thread: await does(cmsOf(req.payload), actor, subjectIn(req), commentIn(req), req.data) })
  },
})

/** GET and POST /api/articles/:id/comments, POST /api/articles/:id/comments/:comment/{resolve,reopen,edit}; the same for clinics. Each POST answers the thread. */
export const commentEndpoints: Endpoint[] = [
  {
    path: '/:id/comments',
    method: 'get',
    handler: async (req) => {
      signedIn(req)
      return Response.json(await commentsOf(cmsOf(req.payload), subjectIn(req)), { headers: { 'cache-control': 'no-store' } })
    },
  },
  post('/:id/comments', (cms, actor, subject, _comment, given) => writeComment(cms, actor, subject, given)),
  post('/:id/comments/:comment/resolve', resolveThread),
  post('/:id/comments/:comment/reopen', reopenThread),
  post('/:id/comments/:comment/edit', editComment),
]

const commentIn = ({ routeParams }: PayloadRequest): string => typeof routeParams?.['comment'] === 'string' ? routeParams['comment'] : ''
