import { mediaPath } from '../domain/snapshot/render'
import type { SnapshotMedia } from '../domain/snapshot/snapshot'
import { has } from './server/answer'
import type { PublicationStore } from './store'

/** The bytes of a published file by its digest; null: not there. */
export type ReadFile = (sha256: string) => Promise<Uint8Array<ArrayBuffer> | null>

/** GET and HEAD /media/SHA256.EXT: a file while something live shows it, under exactly the address that the edition gives it. */
export function mediaHandler(store: PublicationStore, readFile: ReadFile): (request: Request) => Promise<Response> {
  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return new Response(null, { status: 405, headers: { allow: 'GET, HEAD' } })
    const file = await publishedFile(store, new URL(request.url).pathname)
    const bytes = file && (await readFile(file.sha256))
    if (file === null || bytes === null) return new Response('Not found', { status: 404, headers: { 'cache-control': 'no-store' } })
    const etag = `"${file.sha256}"`
    if (has(request.headers.get('if-none-match') ?? '', etag)) return new Response(null, { status: 304, headers: { ...HEADERS, etag } })
    const headers = { ...HEADERS, etag, 'content-type': file.mimeType, 'content-length': String(bytes.byteLength) }
    return new Response(request.method === 'HEAD' ? null : bytes, { headers })
  }
}

const HEADERS = {
  // Its bytes never change; whether anything live shows it does, so that shared caches have to ask.
  'cache-control': 'public, max-age=31536000, s-maxage=60, immutable',
  'x-content-type-options': 'nosniff',
  // Frontends on other origins embed it; opened by itself it may run nothing.
  'cross-origin-resource-policy': 'cross-origin',
  'content-security-policy': "default-src 'none'; sandbox",
}

async function publishedFile(store: PublicationStore, path: string): Promise<SnapshotMedia | null> {
  const digest = /^\/media\/([0-9a-f]{64})\.[a-z]+$/.exec(path)?.[1]
  if (digest === undefined) return null
  const { entries } = await store.list({ media: digest }, null, 1, 'page')
  return entries.flatMap(({ entry }) => entry.snapshot.media).find((file) => mediaPath(file) === path) ?? null
}
