import { addDataAndFileToRequest, type Endpoint } from 'payload'
import { hasRole } from '../domain/editorial/actor'
import { refuse } from '../domain/editorial/refusal'
import { cmsOf } from '../operations/cms'
import { importFile } from '../operations/import/importFile'
import { Refused } from '../operations/refused'
import { signedIn } from './workflow'

/** POST /api/articles/import, multipart with the document as `file`: what `npx probatum import` does, for editors. */
export const importEndpoint: Endpoint = {
  path: '/import',
  method: 'post',
  handler: async (req) => {
    const actor = signedIn(req)
    if (!hasRole(actor, 'editor')) throw new Refused(refuse('forbidden', 'To import takes the role editor.').refusal)
    await addDataAndFileToRequest(req)
    if (req.file === undefined) throw new Refused(refuse('invalid', 'Send one document as multipart form data, under the name “file”.').refusal)
    return Response.json(await importFile(cmsOf(req.payload), actor, { name: req.file.name, bytes: req.file.data }))
  },
}
