import { describe, expect, it } from '@jest/globals'
import { keysTouched } from '../../../src/domain/publication/cacheKeys'
import type { Publication } from '../../../src/domain/publication/publication'
import { memoryStore } from '../../../src/delivery/memoryStore'
import { aClaim, aClinicSnapshot, aDelivery, anArticleSnapshot, aReference, articles, published, PUBLIC_URL, withdrawn } from './builders'

const QUERIES = [
  '{ article(slug: "less-salt") { __typename ... on Article { title references { status } } } }', '{ article(slug: "more-salt") { __typename } }', '{ article(slug: "nothing yet") { __typename } }',
  '{ articles { edges { node { title } } } }', '{ articles(first: 1) { edges { node { body { html } } } pageInfo { hasNextPage } } }', '{ articles(source: "source-salt") { edges { node { slug } } } }', '{ articles(topic: "nutrition") { edges { node { slug } } } }',
  '{ articles(specialty: "cardiology", reviewedAfter: "2026-02-28") { edges { node { slug } } } }', '{ search(text: "pressure") { edges { node { slug } excerpt { text } } } }', '{ topics { edges { node { name articles } } } }', '{ topic(slug: "nutrition") { name } }',
  '{ clinics { edges { node { name } } } }', '{ clinics(near: { latitude: 54.3, longitude: 10.1, radiusKm: 50 }) { edges { distanceKm node { name } } } }', '{ clinic(slug: "harbour-clinic") { __typename } }',
  '{ claim(id: "claim-salt") { claim { statement } articles { edges { node { slug } } } } }', '{ claim(id: "claim-new") { __typename } }', '{ source(id: "source-salt") { __typename title status } }', '{ source(id: "source-new") { __typename } }', '{ reviewer(id: "reviewer-ruth") { name } }', '{ reviewer(id: "reviewer-new") { name } }',
  '{ article(slug: "less-salt") { ... on Article { translations { language slug } } } }', '{ article(slug: "less-salt") { ... on Article { jsonLd } } }', '{ clinic(slug: "harbour-clinic") { ... on Clinic { translations { language slug } } } }',
] as const

const salt = published(anArticleSnapshot())
const harbour = published(aClinicSnapshot())
const others = articles(3)
const german = (changes: Parameters<typeof anArticleSnapshot>[0] = {}) => published(anArticleSnapshot({ id: 'salz', slug: 'salz', language: 'de', title: 'Weniger Salz', translationOf: 'salt', ...changes }), { formerSlugs: ['kochsalz'] })
const alone = german({ translationOf: undefined })

async function answers(publications: readonly Publication[]): Promise<readonly { readonly query: string; readonly text: string; readonly keys: readonly string[] }[]> {
  const { handle } = aDelivery({ store: memoryStore(publications) })
  return Promise.all(QUERIES.map(async (query) => {
    const response = await handle(new Request(`${PUBLIC_URL}/graphql?query=${encodeURIComponent(query)}`))
    return { query, text: await response.text(), keys: (response.headers.get('surrogate-key') ?? '').split(' ') }
  }))
}

const CHANGES: readonly (readonly [string, Publication, Publication])[] = [
  ['a new edition', salt, published(anArticleSnapshot({ title: 'Less salt, less pressure' }), { edition: 3 })],
  ['a withdrawal', salt, withdrawn(salt)],
  ['a move', salt, published(anArticleSnapshot({ slug: 'more-salt' }), { formerSlugs: ['less-salt'] })],
  ['another status of a source', salt, { ...salt, sources: { 'source-salt': { status: 'retracted', statusOn: '2026-03-01' } } }],
  ['another reviewer', salt, { ...salt, review: { signatures: salt.review.signatures.map((signature) => ({ ...signature, reviewer: 'reviewer-new' })) } }],
  ['other claims and sources', salt, published(anArticleSnapshot({ claims: [aClaim({ id: 'claim-new' })], bibliography: [aReference({ source: 'source-new' })] }))],
  ['another topic', salt, published(anArticleSnapshot({ topics: [{ id: 'topic-2', name: 'Nutrition', slug: 'nutrition' }] }))],
  ['another specialty of its topics', salt, { ...salt, specialties: ['Nutrition'] }],
  ['a clinic that moved house', harbour, published(aClinicSnapshot({ latitude: 10, longitude: 10 }))],
  ['a clinic’s withdrawal', harbour, withdrawn(harbour)],
  ['a translation that moved', german(), german({ slug: 'kochsalz' })],
  ['a translation’s withdrawal', german(), withdrawn(german())],
  ['a text that became a translation', alone, german()],
  ['a translation that is none any more', german(), alone],
]

describe('what shared caches are told to forget', () => {
  it.each(CHANGES)('is every answer that %s changes', async (_what, old, changed) => {
    const rest = [salt, harbour, ...others].filter(({ subject }) => subject !== old.subject)
    const [before, after] = [await answers([...rest, old]), await answers([...rest, changed])]
    const touched = new Set(keysTouched(changed))
    const missed = before.filter(({ text, keys }, index) => text !== after[index]?.text && !keys.some((key) => touched.has(key)))
    expect(before.some(({ text }, index) => text !== after[index]?.text)).toBe(true)
    expect(missed.map(({ query }) => query)).toEqual([])
  })

  it('is every answer that a new text changes, also where nothing was', async () => {
    const fresh = published(anArticleSnapshot({ id: 'fresh', slug: 'nothing yet' }), { firstPublishedAt: '2026-02-01T00:00:00.000Z' })
    const [before, after] = [await answers(others), await answers([...others, fresh])]
    const touched = new Set(keysTouched(fresh))
    for (const [index, { text, keys, query }] of before.entries()) if (text !== after[index]?.text) expect([query, keys.some((key) => touched.has(key))]).toEqual([query, true])
  })

  it('are single texts, claims and sources by their names, and nothing that isn’t in the answer', async () => {
    const [article] = await answers([salt, ...others])
    expect(article?.keys).toEqual(['at-article-en-less-salt', 'articles-salt', 'claim-claim-salt', 'source-source-salt'])
    const missing = (await answers([]))[2]
    expect(missing?.keys).toEqual(['at-article-en-nothing%20yet'])
  })

  it('is everything, for an answer that is made of too much to be named', async () => {
    const many = articles(50).map((one) => ({ ...one, snapshot: { ...one.snapshot, claims: Array.from({ length: 10 }, (_, n) => aClaim({ id: `${one.id}-claim-number-${n}` })) } }))
    const { handle } = aDelivery({ store: memoryStore(many) })
    const response = await handle(new Request(`${PUBLIC_URL}/graphql?query=${encodeURIComponent('{ articles(first: 50) { edges { node { body { html } } } } }')}`))
    expect(response.headers.get('surrogate-key')).toBe('all')
    expect(keysTouched(salt)).toContain('all')
  })

  it('is nothing of a mistake', async () => {
    const { handle } = aDelivery({ store: memoryStore([salt]) })
    expect((await handle(new Request(`${PUBLIC_URL}/graphql?query={nothing}`))).headers.get('surrogate-key')).toBeNull()
  })
})
