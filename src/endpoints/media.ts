import type { Endpoint } from 'payload'
import { cmsOf } from '../operations/cms'
import { frozenFile } from '../operations/frozenFile'
import { signedIn } from './workflow'

/** GET /api/media/:id/frozen/:sha256: an image as a text under review has frozen it, for the team alone. */
export const frozenMedia: Endpoint = {
  path: '/:id/frozen/:sha256',
  method: 'get',
  handler: async (req) => {
    signedIn(req)
    const { bytes, mimeType } = await frozenFile(cmsOf(req.payload), { id: String(req.routeParams?.['id']), sha256: String(req.routeParams?.['sha256']) })
    return new Response(bytes, { headers: { 'content-type': mimeType, 'cache-control': 'private, max-age=31536000, immutable', 'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'none'; sandbox" } })
  },
}
