import { createHash } from 'node:crypto'
import type { LivePublication, SourceStanding } from '../domain/publication/publication'
import { REFERENCE_FORMATS, written, type ReferenceFormat } from '../domain/references/write'
import { corsHeaders, type AllowedOrigins } from './cors'
import { has } from './server/answer'
import type { Address, PublicationStore } from './store'

/** The reference list of what is live, for reference managers: GET and HEAD /references/articles/LANGUAGE/SLUG.bib, .ris and .json. It follows the address as the page does. */
export function referenceFileHandler(store: PublicationStore, allowedOrigins: AllowedOrigins): (request: Request) => Promise<Response> {
  const answer = async (request: Request): Promise<Response> => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return new Response(null, { status: 405, headers: { allow: 'GET, HEAD' } })
    const asked = parsed(new URL(request.url).pathname)
    const found = asked && (await store.at(asked.address, 'page'))
    if (asked === null || found === null) return nothing(404, 'Not found')
    if (found.state === 'withdrawn') return nothing(410, found.withdrawal.notice)
    if (found.slug !== asked.address.slug) return new Response(null, { status: 308, headers: { location: referencePath(found, asked.format), 'cache-control': 'no-store' } })
    return file(request, found, asked.format)
  }
  return async (request) => {
    const response = await answer(request)
    for (const [name, value] of Object.entries(corsHeaders(request.headers.get('origin'), allowedOrigins))) response.headers.set(name, value)
    return response
  }
}

/** Under this server's origin. */
export const referencePath = ({ kind, language, slug }: Address, format: ReferenceFormat): string => `/references/${kind}s/${encodeURIComponent(language)}/${encodeURIComponent(slug)}.${FILES[format].ending}`

/** Media types: the first by usage, RIS as its vendors register it, CSL-JSON by IANA (vnd.citationstyles.csl+json). */
const FILES: Readonly<Record<ReferenceFormat, { readonly ending: string; readonly mediaType: string }>> = {
  bibtex: { ending: 'bib', mediaType: 'application/x-bibtex; charset=utf-8' },
  ris: { ending: 'ris', mediaType: 'application/x-research-info-systems; charset=utf-8' },
  'csl-json': { ending: 'json', mediaType: 'application/vnd.citationstyles.csl+json' },
}

function file(request: Request, publication: LivePublication, format: ReferenceFormat): Response {
  const body = written(format, publication.snapshot.bibliography.map(({ number, csl, identifiers, source }) => ({ number, csl, identifiers, note: noteOn(publication.sources[source]) })))
  const etag = `"${createHash('sha256').update(body).digest('base64url')}"`
  const headers = { etag, 'cache-control': 'public, max-age=60', 'x-content-type-options': 'nosniff' }
  if (has(request.headers.get('if-none-match') ?? '', etag)) return new Response(null, { status: 304, headers })
  const { ending, mediaType } = FILES[format]
  return new Response(request.method === 'HEAD' ? null : body, { headers: { ...headers, 'content-type': mediaType, 'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(publication.slug)}.${ending}` } })
}

const nothing = (status: 404 | 410, words: string): Response => new Response(words, { status, headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' } })

function parsed(path: string): { readonly address: Address; readonly format: ReferenceFormat } | null {
  const [, kind, language, slug, ending] = /^\/references\/(article|clinic)s\/([^/]+)\/([^/]+)\.([a-z]+)$/.exec(decoded(path)) ?? []
  const format = REFERENCE_FORMATS.find((known) => FILES[known].ending === ending)
  return (kind !== 'article' && kind !== 'clinic') || language === undefined || slug === undefined || format === undefined ? null : { address: { kind, language, slug }, format }
}

/** '' where its percent signs encode nothing. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return ''
  }
}

/** What has become of a source since it was cited. */
function noteOn(standing: SourceStanding | undefined): string {
  const words = standing && WORDS[standing.status]
  return words === undefined ? '' : `${words}${standing?.statusOn ? ` on ${standing.statusOn}` : ''}.`
}

const WORDS: Partial<Record<SourceStanding['status'], string>> = { retracted: 'Retracted', 'expression-of-concern': 'Expression of concern', corrected: 'Corrected' }
