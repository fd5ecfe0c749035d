import { siteUrl } from '../../delivery'

/** What search engines may read: all that is published, and no way round it. Previews aren’t kept from them here: who may not read one never learns that it is not to be listed. */
export const GET = (): Response =>
  new Response(['User-agent: *', ...['/admin', '/api/', '/search'].map((path) => `Disallow: ${path}`), `Sitemap: ${siteUrl('/sitemap.xml')}`, ''].join('\n'), { headers: { 'content-type': 'text/plain; charset=utf-8' } })

export const dynamic = 'force-dynamic'
