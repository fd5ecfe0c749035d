import { subjectId, type LivePublication, type Publication, type PublicationChange, type WithdrawnPublication } from '../../../src/domain/publication/publication'
import { text, type Block } from '../../../src/domain/snapshot/content'
import { renderHtml } from '../../../src/domain/snapshot/render'
import type { ArticleSnapshot, ClinicSnapshot, Reference, Snapshot, SnapshotClaim } from '../../../src/domain/snapshot/snapshot'
import { deliveryServer, type DeliveryOptions } from '../../../src/delivery/server/listener'
import { memoryStore } from '../../../src/delivery/memoryStore'
import { over } from '../../support/over'

export const PUBLIC_URL = 'https://cms.example.org'
export const digest = (character: string) => character.repeat(64)

export const aClaim = (changes: Partial<SnapshotClaim> = {}): SnapshotClaim => ({
  id: 'claim-salt',
  revision: 1,
  statement: 'Eating less salt lowers systolic blood pressure in adults.',
  kind: 'efficacy',
  certainty: 'very-low',
  jurisdiction: 'DE',
  citations: [{ reference: 1, source: 'source-salt', locator: { page: '12', section: 'Results', quote: 'fell by 4 mm Hg' }, stance: 'supports', confirmedBy: 'Ada Editor' }],
  ...changes,
})

export const aReference = (changes: Partial<Reference> = {}): Reference => ({
  number: 1,
  source: 'source-salt',
  revision: 1,
  csl: {
    type: 'article-journal',
    title: 'Salt and pressure: a made-up trial',
    author: [{ family: 'Brine', given: 'Nora' }, { literal: 'Salt Study Group' }],
    'container-title': 'Journal of Invented Medicine',
    publisher: 'Example Press',
    'publisher-place': 'Kiel',
    volume: '7',
    issue: '2',
    page: '11-19',
    edition: '1',
    issued: { 'date-parts': [[2021, 5]] },
    accessed: { 'date-parts': [[2022, 1, 3]] },
    URL: 'https://journal.example.org/salt',
  },
  identifiers: { doi: '10.5555/salt(1)', pmid: '123', pmcid: 'PMC456', isbn: '9780000000002', nct: 'NCT00000000' },
  studyDesign: 'randomized controlled trial',
  evidenceLevel: '1b',
  text: 'Brine N, Salt Study Group. Salt and pressure: a made-up trial. J Invent Med. 2021;7(2):11-9.',
  ...changes,
})

const BODY: Block[] = [
  { type: 'heading', level: 2, content: [text('Why salt matters')] },
  { type: 'paragraph', content: [text('Less salt '), text('lowers', 'bold', 'italic'), { type: 'link', href: 'https://salt.example.org', content: [text(' blood pressure.')] }, { type: 'claimReference', claim: 'claim-salt' }, { type: 'break' }] },
  { type: 'quote', content: [text('I cook without it.'), { type: 'notAStatement', reason: 'a habit', by: 'Ada' }] },
  { type: 'list', style: 'number', start: 3, items: [{ content: [text('Bread')], blocks: [{ type: 'paragraph', content: [text('Rye.')] }] }] },
  { type: 'image', media: 'media-chart', alt: 'A falling curve', caption: 'Pressure by week', claims: ['claim-salt'] },
  { type: 'rule' },
]

export function anArticleSnapshot(changes: Partial<ArticleSnapshot> = {}): ArticleSnapshot {
  const snapshot: ArticleSnapshot = {
    formatVersion: 1,
    kind: 'article',
    id: 'salt',
    language: 'en',
    slug: 'less-salt',
    html: '',
    title: 'What less salt does',
    dek: 'A summary about salt',
    body: BODY,
    supporting: { title: [], dek: [], heroImage: [] },
    claims: [aClaim()],
    bibliography: [aReference()],
    listed: [],
    media: [{ id: 'media-chart', sha256: digest('a'), mimeType: 'image/png', width: 640, height: 480 }, { id: 'media-hero', sha256: digest('b'), mimeType: 'image/jpeg', width: 1200, height: 800 }],
    changeNote: { kind: 'correction', text: 'The dose was wrong.' },
    risk: 'standard',
    topics: [{ id: 'topic-1', name: 'Blood pressure', slug: 'blood-pressure' }],
    authors: [{ name: 'Ada Author', credentials: 'MSc', affiliation: 'Salt House', url: 'https://ada.example.org' }],
    quotedExperts: [{ name: 'Quentin Quoted', credentials: 'MD', affiliation: 'Kiel Hospital', url: 'https://quentin.example.org' }],
    clinic: { id: 'harbour', name: 'Harbour Clinic', slug: 'harbour-clinic', relation: 'offer' },
    disclosure: { funding: 'The salt fund', conflicts: 'None declared' },
    containsAdvertising: true,
    crisisResource: 'Call 112.',
    jurisdiction: 'DE',
    heroImage: { media: 'media-hero', alt: 'A salt cellar', caption: 'Salt, at table' },
    ...changes,
  }
  return { ...snapshot, html: htmlOf(snapshot) }
}

export function aClinicSnapshot(changes: Partial<ClinicSnapshot> = {}): ClinicSnapshot {
  const snapshot: ClinicSnapshot = {
    formatVersion: 1,
    kind: 'clinic',
    id: 'harbour',
    language: 'en',
    slug: 'harbour-clinic',
    html: '',
    name: 'Harbour Clinic',
    address: { street: 'Quay 1', city: 'Kiel', region: 'SH', postalCode: '24103', country: 'DE' },
    latitude: 54.32,
    longitude: 10.14,
    phone: '+49 431 000000',
    url: 'https://harbour.example.org',
    treatments: [{ name: 'Dietary Advice', description: 'About salt and more', supporting: ['claim-salt'] }],
    offer: [{ type: 'paragraph', content: [text('Come in.')] }, { type: 'image', media: 'media-house', alt: 'The house', caption: 'Our house', claims: [] }],
    licence: { number: 'L-1', body: 'Chamber of Kiel' },
    verifiedOn: '2026-01-02',
    claims: [aClaim()],
    bibliography: [aReference()],
    media: [{ id: 'media-house', sha256: digest('c'), mimeType: 'image/webp', width: 100, height: 50 }],
    changeNote: null,
    risk: 'low',
    ...changes,
  }
  return { ...snapshot, html: htmlOf(snapshot) }
}

function htmlOf(snapshot: Snapshot): string {
  const blocks = snapshot.kind === 'article' ? snapshot.body : snapshot.offer
  const numbersOf = (claim: string) => snapshot.claims.filter(({ id }) => id === claim).flatMap(({ citations }) => citations.map(({ reference }) => reference))
  return renderHtml(blocks, { numbersOf, mediaOf: (id) => snapshot.media.find((file) => file.id === id) })
}

export const published = (snapshot: Snapshot, changes: Partial<LivePublication> = {}): LivePublication => ({
  subject: subjectId(snapshot.kind, snapshot.id),
  kind: snapshot.kind,
  id: snapshot.id,
  language: snapshot.language,
  slug: snapshot.slug,
  formerSlugs: [],
  firstPublishedAt: '2026-01-10T08:00:00.000Z',
  state: 'live',
  edition: 2,
  contentHash: digest('e'),
  snapshot,
  publishedAt: '2026-03-01T09:00:00.000Z',
  changeNote: snapshot.changeNote,
  lastReviewed: '2026-02-28',
  reviewDue: '2027-02-28',
  review: { signatures: [{ reviewer: 'reviewer-ruth', name: 'Ruth Reviewer', credentials: 'MD, PhD', meaning: 'I reviewed this text.', signedAt: '2026-02-28T10:00:00.000Z' }] },
  notices: [{ kind: 'review-overdue', text: 'The review is overdue.', at: '2027-03-01T00:00:00.000Z' }],
  editions: [{ number: 1, publishedAt: '2026-01-10T08:00:00.000Z', changeNote: { kind: 'update', text: 'First words.' }, contentHash: digest('d') }],
  sources: { 'source-salt': { status: 'expression-of-concern', statusOn: '2026-02-01' } },
  specialties: snapshot.kind === 'article' ? ['Cardiology'] : [],
  ...changes,
})

export const withdrawn = ({ subject, kind, id, language, slug, formerSlugs, firstPublishedAt }: Publication, title: string | null = null): WithdrawnPublication => ({
  subject, kind, id, language, slug, formerSlugs, firstPublishedAt,
  state: 'withdrawn',
  withdrawal: { at: '2026-04-01T00:00:00.000Z', notice: 'Withdrawn by its publisher.', title },
})

export const aChange = (changes: Partial<PublicationChange> = {}): PublicationChange => ({
  subject: 'articles:salt', seq: 3, at: '2026-01-10T08:00:00.000Z', kind: 'published', language: 'en', slug: 'less-salt', formerSlug: null, edition: 1, ...changes,
})

/** Many live articles, each first published a minute after the one before it. */
export const articles = (count: number): LivePublication[] =>
  Array.from({ length: count }, (_, index) =>
    published(anArticleSnapshot({ id: `a${index}`, slug: `slug-${index}` }), { firstPublishedAt: new Date(Date.UTC(2026, 0, 1, 0, index)).toISOString() }))

export interface Answer<Data> {
  readonly data: Data
  readonly errors?: readonly { readonly message: string; readonly extensions?: Record<string, unknown> }[]
}

/** A delivery server, asked without a network. */
export function aDelivery(changes: Partial<DeliveryOptions> = {}) {
  const logged: unknown[] = []
  const { listen } = deliveryServer({ store: memoryStore([]), publicUrl: PUBLIC_URL, allowedOrigins: '*', registered: null, introspection: true, rate: null, logger: { debug: () => undefined, info: () => undefined, error: (context) => logged.push(context) }, cacheBytes: 10_000_000, pollMs: 60_000, staleMs: 600_000, ...changes })
  const handle = over(listen)
  const post = (body: unknown, headers: Record<string, string> = {}) =>
    handle(new Request(`${PUBLIC_URL}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: typeof body === 'string' ? body : JSON.stringify(body) }))
  const ask = async <Data = unknown>(query: string, variables: Record<string, unknown> = {}) => (await (await post({ query, variables })).json()) as Answer<Data>
  return { listen, handle, post, ask, logged }
}

export const delivering = (publications: readonly Publication[], changes: readonly PublicationChange[] = []) => aDelivery({ store: memoryStore(publications, changes) })
