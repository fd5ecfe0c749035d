import { addDataAndFileToRequest, type Endpoint } from 'payload'
import { z } from 'zod'
import { refuse } from '../domain/editorial/refusal'
import { cmsOf } from '../operations/cms'
import { LARGEST_PASTE, readPasted, tooLarge } from '../operations/readPasted'
import { Refused } from '../operations/refused'
import { signedIn } from './workflow'

const ids = z.array(z.string().max(100)).max(2_000).default([])
const pasted = z.object({ html: z.string(), claims: ids, references: ids })

/** Bytes: what isn't ASCII takes up to six in JSON. */
const LARGEST_BODY = 2 * LARGEST_PASTE

/** POST /api/articles/paste {html, claims, references}: pasted words as the editor's nodes, with what their markers may cite. Nothing is stored. The same for clinics. */
export const pasteEndpoint: Endpoint = {
  path: '/paste',
  method: 'post',
  handler: async (req) => {
    signedIn(req)
    if (Number(req.headers.get('content-length') ?? 0) > LARGEST_BODY) throw tooLarge()
    await addDataAndFileToRequest(req)
    const { data, error } = pasted.safeParse(req.data ?? {})
    if (error !== undefined) throw new Refused(refuse('invalid', 'Give html as a text, and as lists of ids claims and references of the text that it is pasted into.').refusal)
    return Response.json(await readPasted(cmsOf(req.payload), data.html, data), { headers: { 'cache-control': 'no-store' } })
  },
}
