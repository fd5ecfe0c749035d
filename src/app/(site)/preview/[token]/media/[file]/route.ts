import { previewFile } from '../../../../../../operations/previews/opened'
import { openCms } from '../../../../../cms'

interface Place {
  readonly params: Promise<{ readonly token: string; readonly file: string }>
}

/** GET /preview/TOKEN/media/SHA256.EXT: an image that the text of a preview shows, published or not. */
export async function GET(_request: Request, { params }: Place): Promise<Response> {
  const { token, file } = await params
  const found = await previewFile(await openCms(), token, file)
  if (found === null) return new Response('Not found', { status: 404 })
  return new Response(found.bytes, { headers: { 'content-type': found.mimeType, 'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'none'; sandbox" } })
}
