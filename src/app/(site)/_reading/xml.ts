/** A document for programs, which may keep it for ten minutes. */
export const xml = (type: string, body: string): Response => new Response(body, { headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'public, max-age=600' } })
