import Database from 'libsql'
import { rowOf, type PublicationRow } from '../../src/domain/publication/row'
import type { LiveArticle } from '../../src/domain/publication/publication'
import { canonicalHash } from '../../src/domain/snapshot/hash'
import { text, type Block } from '../../src/domain/snapshot/content'
import { renderHtml } from '../../src/domain/snapshot/render'
import type { ArticleSnapshot, Reference, SnapshotClaim } from '../../src/domain/snapshot/snapshot'
import { chance, sentence, work } from '../prose'

const TOPICS = 50
const BODY_BYTES = 12_000

export const slugOf = (n: number): string => `edition-${n}`
export const topicOf = (n: number): string => `topic-${n % TOPICS}`

/** A live article as the size of things is measured by: 12 KB of HTML, three claims, six references. */
export function edition(n: number): LiveArticle {
  const { pick, number } = chance(n + 1)
  const references = [1, 2, 3, 4, 5, 6].map((at) => reference(n, at))
  const claims = [0, 1, 2].map((at) => claim(n, at))
  const body: Block[] = claims.map(({ id, statement }) => ({ type: 'paragraph', content: [text(statement), { type: 'claimReference', claim: id }] }))
  for (let bytes = 0, note = 0; bytes < BODY_BYTES; ) {
    const words = Array.from({ length: number(3, 6) }, () => sentence({ pick, number }, note++)).join(' ')
    bytes += words.length + 8
    body.push(...(note % 4 === 0 ? [{ type: 'heading', level: 2, content: [text(`Part ${note}`)] } as Block] : []), { type: 'paragraph', content: [text(words)] })
  }
  const numbersOf = (cited: string): number[] => claims.filter(({ id }) => id === cited).flatMap(({ citations }) => citations.map((citation) => citation.reference))
  const snapshot: ArticleSnapshot = {
    formatVersion: 1, kind: 'article', id: `id-${n}`, language: 'en', slug: slugOf(n), html: renderHtml(body, { numbersOf, mediaOf: () => undefined }), title: `What is known of remedy ${n}`, dek: sentence({ pick, number }, n), body,
    supporting: { title: [], dek: [], heroImage: [] }, claims, bibliography: references, listed: [], media: [], changeNote: null, risk: 'standard',
    topics: [{ id: `t-${n % TOPICS}`, name: `Topic ${n % TOPICS}`, slug: topicOf(n) }], authors: [{ name: 'Ada Writer', credentials: 'MSc', affiliation: '', url: '' }], quotedExperts: [], clinic: null,
    disclosure: { funding: 'None.', conflicts: 'None declared.' }, containsAdvertising: false, crisisResource: '', jurisdiction: '', heroImage: null,
  }
  const place = placed(n)
  return {
    ...place, state: 'live', kind: 'article', language: 'en', formerSlugs: [], edition: 1, contentHash: canonicalHash(snapshot), snapshot, changeNote: null, reviewDue: '2099-01-01',
    review: { signatures: [{ reviewer: `r-${n % 20}`, name: 'Evander Loxley-Quist', credentials: 'MD, MPH', meaning: 'I have reviewed this text.', signedAt: place.publishedAt }] },
    notices: [], editions: [], sources: Object.fromEntries(references.map(({ source }) => [source, { status: 'current', statusOn: '' }])), specialties: [],
  }
}

function claim(n: number, at: number): SnapshotClaim {
  const { pick, number } = chance(1_000_000 + 3 * n + at)
  const citations = [1, 2].map((other) => ({ reference: 2 * at + other, source: sourceOf(n, 2 * at + other), locator: { page: String(number(1, 90)), section: '', quote: 'as the authors report' }, stance: 'supports' as const, confirmedBy: 'Ada' }))
  return { id: `c-${n}-${at}`, revision: 1, statement: sentence({ pick, number }, n), kind: 'efficacy', certainty: 'moderate', jurisdiction: '', citations }
}

const sourceOf = (n: number, at: number): string => `s-${(n * 7 + at) % 50_000}`

function reference(n: number, at: number): Reference {
  const { title, authors, journal, year, volume, page } = work(chance(n * 7 + at), n * 7 + at)
  const csl = { type: 'article-journal' as const, title, author: authors.map((name) => ({ family: name.split(' ')[0] ?? '', given: name.split(' ')[1] ?? '' })), 'container-title': journal, volume: String(volume), page: String(page), issued: { 'date-parts': [[year]] as [[number]] } }
  return { number: at, source: sourceOf(n, at), revision: 1, csl, identifiers: { doi: `10.5555/${n}.${at}` }, studyDesign: '', evidenceLevel: '', text: `${authors.join(', ')}. ${title}. ${journal}. ${year};${volume}:${page}.` }
}

const MANY = ['formerSlugs', 'topics', 'topicIds', 'specialties', 'claims', 'sources', 'reviewers', 'media', 'treatments', 'translations'] as const satisfies readonly (keyof PublicationRow)[]

/** So many differ in their words; the others have the words of one of these and names of their own. */
const WRITTEN = 1_000

/** Puts editions of these numbers into the embedded database's file, as Payload's adapter would have written them. */
export function fill(file: string, from: number, to: number): void {
  const written = Array.from({ length: Math.min(WRITTEN, to) }, (_, n) => edition(n))
  const database = new Database(file)
  const row = database.prepare('INSERT INTO publications (id, seq, subject, kind, state, language, slug, first_published_at, clinic, title, reviewed, review_due, edition, latitude, longitude, searched, card, publication, blocks) VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')
  const many = database.prepare('INSERT INTO publications_texts ("order", parent_id, path, text) VALUES (?, ?, ?, ?)')
  for (let n = from; n < to; n += 1_000) {
    database.exec('BEGIN')
    for (let at = n; at < Math.min(n + 1_000, to); at++) {
      const { searched, card, publication, blocks, ...columns } = rowOf(named(written[at % WRITTEN] as LiveArticle, at))
      const { subject, kind, state, language, slug, firstPublishedAt, clinic, title, reviewed, reviewDue, latitude, longitude } = columns
      row.run([subject, subject, kind, state, language, slug, firstPublishedAt, clinic, title, reviewed, reviewDue, columns.edition, latitude, longitude, JSON.stringify(searched), JSON.stringify(card), JSON.stringify(publication), JSON.stringify(blocks)])
      for (const name of MANY) columns[name].forEach((value, order) => many.run([order + 1, subject, name, value]))
    }
    database.exec('COMMIT')
  }
  database.close()
}

function named(publication: LiveArticle, n: number): LiveArticle {
  const topics = [{ id: `t-${n % TOPICS}`, name: `Topic ${n % TOPICS}`, slug: topicOf(n) }]
  return { ...publication, ...placed(n), snapshot: { ...publication.snapshot, id: `id-${n}`, slug: slugOf(n), title: `What is known of remedy ${n}`, topics } }
}

/** Where and since when it stands. */
export function placed(n: number) {
  const day = new Date(Date.UTC(2020, 0, 1) + n * 60_000).toISOString()
  return { subject: `articles:id-${n}`, id: `id-${n}`, slug: slugOf(n), firstPublishedAt: day, publishedAt: day, lastReviewed: day.slice(0, 10) } as const
}
