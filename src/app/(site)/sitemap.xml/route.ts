import { siteUrl } from '../../delivery'
import type { Shelf } from '../_reading/address'
import { beginnings, document } from '../_reading/sitemap'
import { xml } from '../_reading/xml'
import { escapeHtml } from '../../../domain/snapshot/render'

export const dynamic = 'force-dynamic'

/** Of all sitemaps: each holds what was published in a row. Walking through a hundred thousand texts takes seconds: what was found holds for as long as it may be kept. */
export async function GET(): Promise<Response> {
  if (kept === null || kept.until < Date.now()) kept = { until: Date.now() + KEPT_MS, index: index() }
  const { index: found } = kept
  return xml('application/xml', await found.catch((error: unknown) => {
    kept = null
    throw error
  }))
}

const KEPT_MS = 600_000
let kept: { readonly until: number; readonly index: Promise<string> } | null = null

async function index(): Promise<string> {
  const [articles, clinics] = await Promise.all([parts('articles'), parts('clinics')])
  return document('sitemapindex', [...articles, ...clinics])
}

const parts = async (shelf: Shelf): Promise<string[]> => (await beginnings(shelf)).map((after) => `<sitemap><loc>${escapeHtml(siteUrl(`/sitemaps/${shelf}${after === null ? '' : `?after=${encodeURIComponent(after)}`}`))}</loc></sitemap>`)
