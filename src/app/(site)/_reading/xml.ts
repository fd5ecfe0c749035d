/** A document for programs. Addresses alone may be kept for ten minutes. */
export const xml = (type: string, body: string, cacheControl = 'public, max-age=600'): Response => new Response(body, { headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': cacheControl } })
