import { ask } from '../../delivery'
import { publicPath } from '../../../domain/publication/publicPath'
import { escapeHtml } from '../../../domain/snapshot/render'
import { PLACES, type Placed, type PlacesAnswer } from '../_questions/places'
import type { Shelf } from './address'

/** Pages of a list, and from where a sitemap goes on with the next of them. */
const PAGES = 100

/** Where each sitemap of a shelf begins: null is the newest. */
export async function beginnings(shelf: Shelf): Promise<(string | null)[]> {
  const found: (string | null)[] = [null]
  for (let next = await upTo(shelf, null); next !== null; next = await upTo(shelf, next)) found.push(next)
  return found
}

async function upTo(shelf: Shelf, after: string | null): Promise<string | null> {
  let last: string | null = null
  for await (const { endCursor, hasNextPage } of pages(shelf, after)) last = hasNextPage ? endCursor : null
  return last
}

/** Up to 5,000 addresses: https://www.sitemaps.org/protocol.html takes ten times as many. */
export async function sitemap(shelf: Shelf, after: string | null, addressOf: (path: string) => string): Promise<string> {
  const urls: string[] = []
  for await (const { nodes } of pages(shelf, after)) urls.push(...nodes.map((node) => `<url><loc>${escapeHtml(addressOf(publicPath(shelf, node)))}</loc><lastmod>${node.edition.publishedAt}</lastmod></url>`))
  return document('urlset', urls)
}

export const document = (root: 'urlset' | 'sitemapindex', entries: readonly string[]): string => `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</${root}>\n`

interface Turned {
  readonly nodes: readonly Placed[]
  readonly endCursor: string | null
  readonly hasNextPage: boolean
}

async function* pages(shelf: Shelf, from: string | null): AsyncGenerator<Turned> {
  const question = PLACES[shelf]
  let after = from
  for (let page = 0; page < PAGES; page++) {
    const { placed: { edges, pageInfo } }: PlacesAnswer = await ask<PlacesAnswer>(question, { after })
    yield { nodes: edges.map(({ node }) => node), ...pageInfo }
    if (!pageInfo.hasNextPage) return
    after = pageInfo.endCursor
  }
}
