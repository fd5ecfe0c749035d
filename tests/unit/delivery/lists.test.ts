import { describe, expect, it } from '@jest/globals'
import { memoryStore } from '../../../src/delivery/memoryStore'
import { aChange, aClinicSnapshot, aDelivery, anArticleSnapshot, articles, delivering, published, withdrawn } from './builders'

interface Connection {
  readonly edges: readonly { readonly cursor: string; readonly distanceKm?: number; readonly node: { readonly id: string } }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly startCursor: string | null; readonly endCursor: string | null }
}
const PAGE = 'edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }'
const LIST = `query ($first: Int! = 2, $after: String) { articles(first: $first, after: $after) { ${PAGE} } }`
const CHANGES = `query ($since: String, $first: Int! = 2) { changes(since: $since, first: $first) { edges { cursor node { kind type id slug formerSlug edition } } pageInfo { hasNextPage endCursor } } }`
const cursor = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

describe('a list of articles', () => {
  it('goes on where it stopped though articles came, went and were updated in between', async () => {
    const [a0, a1, a2, a3, a4] = articles(5)
    if (!a0 || !a1 || !a2 || !a3 || !a4) throw new Error('five articles')
    const first = (await delivering([a0, a1, a2, a4]).ask<{ articles: Connection }>(LIST)).data.articles
    expect(first.edges.map(({ node }) => node.id)).toEqual(['a4', 'a2'])
    expect(first.pageInfo).toEqual({ hasNextPage: true, hasPreviousPage: false, startCursor: first.edges[0]?.cursor, endCursor: first.edges[1]?.cursor })
    const updated = { ...a1, edition: 3, publishedAt: '2030-01-01T00:00:00.000Z' }
    const next = (await delivering([a0, updated, withdrawn(a2), a3, a4]).ask<{ articles: Connection }>(LIST, { after: first.pageInfo.endCursor })).data.articles
    expect(next.edges.map(({ node }) => node.id)).toEqual(['a1', 'a0'])
    expect(next.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true })
  })

  it.each([
    ['by topic', 'topic: "blood-pressure"', ['salt']], ['by another topic', 'topic: "diet"', []], ['by language', 'language: "en"', ['salt']], ['by another language', 'language: "de"', []],
    ['by reviewer', 'reviewer: "reviewer-ruth"', ['salt']], ['by source', 'source: "source-salt"', ['salt']], ['by clinic', 'clinic: "harbour"', ['salt']], ['by another clinic', 'clinic: "castle"', []],
    ['by claim', 'claim: "claim-salt"', ['salt']], ['by another claim', 'claim: "claim-sugar"', []], ['by specialty', 'specialty: " cardiology"', ['salt']], ['by another specialty', 'specialty: "dermatology"', []],
    ['by a review on the day', 'reviewedAfter: "2026-02-28", reviewedBefore: "2026-02-28"', ['salt']], ['by later reviews', 'reviewedAfter: "2026-03-01"', []], ['by earlier reviews', 'reviewedBefore: "2026-02-27"', []],
    ['by nothing where an argument is null', 'topic: null, reviewedAfter: null', ['salt']],
  ])('is filtered %s', async (_how, filter, ids) => {
    const { data } = await delivering([published(anArticleSnapshot())]).ask<{ articles: Connection }>(`{ articles(${filter}) { ${PAGE} } }`)
    expect(data.articles.edges.map(({ node }) => node.id)).toEqual(ids)
  })

  it.each([
    ['no base64', '!!!'], ['no JSON', Buffer.from('{').toString('base64url')], ['an object', cursor({ $ne: null })], ['another list’s', cursor([3, 'clinics:a'])], ['no time', cursor(['yesterday', 'articles:a'])],
    ['a hostile subject', cursor(['2026-01-01T00:00:00.000Z', { $gt: '' }])], ['too long', cursor(['2026-01-01T00:00:00.000Z', 'a'.repeat(9999)])], ['one value too many', cursor(['2026-01-01T00:00:00.000Z', 'articles:a', 1])], ['empty', ''],
  ])('refuses a cursor that is %s, and says so', async (_what, after) => {
    const { ask, logged } = delivering(articles(1))
    expect((await ask(LIST, { after })).errors).toMatchObject([{ message: expect.stringContaining('cursor'), extensions: { code: 'BAD_USER_INPUT' } }])
    expect((await ask('query ($c: String) { clinics(after: $c, near: { latitude: 1, longitude: 1 }) { edges { cursor } } changes(since: $c) { edges { cursor } } }', { c: `${after}~` })).errors).not.toBeUndefined()
    expect(logged).toEqual([])
  })

  it.each(['"2026-02-30"', '"yesterday"', '"2026-2-3"', '""', '20260228', '{ gt: "" }', '[]', 'true'])('refuses the day %s', async (day) => {
    const { ask, logged } = delivering([])
    expect((await ask(`{ articles(reviewedAfter: ${day}) { edges { cursor } } }`)).errors).toMatchObject([{ message: expect.stringContaining('reviewedAfter must be a day'), extensions: { code: 'BAD_USER_INPUT' } }])
    expect((await ask(`{ clinics(reviewedBefore: ${day}) { edges { cursor } } }`)).errors).toMatchObject([{ message: expect.stringContaining('reviewedBefore must be a day'), extensions: { code: 'BAD_USER_INPUT' } }])
    expect(logged).toEqual([])
  })

  it.each([0, -1, 51, 2_000_000_000])('refuses a page of %d', async (first) => {
    expect((await delivering([]).ask(LIST, { first })).errors).toMatchObject([{ message: 'first must be from 1 to 50.' }])
  })
})

describe('clinics', () => {
  const at = (id: string, latitude: number | null, treatments = ['Dietary Advice']) =>
    published(aClinicSnapshot({ id, slug: id, latitude, longitude: latitude === null ? null : 10, treatments: treatments.map((name) => ({ name, description: '', supporting: [] })) }))
  const { ask } = delivering([at('far', 55), at('near', 54.1), at('nowhere', null), at('surgery', 54.2, ['Surgery']), at('beyond', 60)])
  const NEAR = `query ($after: String, $first: Int! = 20) { clinics(near: { latitude: 54, longitude: 10, radiusKm: 200 }, treatment: "dietary advice", first: $first, after: $after) { edges { cursor distanceKm node { id } } pageInfo { hasNextPage endCursor } } }`

  it('near a point come nearest first, with their distance', async () => {
    const { data } = await ask<{ clinics: Connection }>(NEAR)
    expect(data.clinics.edges.map(({ node, distanceKm = 0 }) => [node.id, Math.round(distanceKm * 10) / 10])).toEqual([['near', 11.1], ['far', 111.2]])
  })

  it('near a point are paged by distance', async () => {
    const first = (await ask<{ clinics: Connection }>(NEAR, { first: 1 })).data.clinics
    expect([first.edges[0]?.node.id, first.pageInfo.hasNextPage]).toEqual(['near', true])
    const next = (await ask<{ clinics: Connection }>(NEAR, { first: 1, after: first.pageInfo.endCursor })).data.clinics
    expect([next.edges[0]?.node.id, next.pageInfo.hasNextPage]).toEqual(['far', false])
  })

  it('without a point are listed like articles, with no distance', async () => {
    const { data } = await ask<{ clinics: Connection }>('{ clinics(treatment: "surgery") { edges { distanceKm node { id } } } }')
    expect(data.clinics.edges).toEqual([{ distanceKm: null, node: { id: 'surgery' } }])
  })

  it.each([['source: "source-salt"', 5], ['source: "another"', 0], ['reviewer: "reviewer-ruth"', 5], ['reviewer: "another"', 0], ['reviewedAfter: "2026-02-28"', 5], ['reviewedBefore: "2026-02-27"', 0], ['source: "another", near: { latitude: 54, longitude: 10 }', 0], ['reviewer: "reviewer-ruth", reviewedBefore: "2026-02-28", near: { latitude: 54, longitude: 10 }', 2]])('are filtered by %s', async (filter, count) => {
    expect((await ask<{ clinics: Connection }>(`{ clinics(${filter}) { edges { cursor node { id } } } }`)).data.clinics.edges).toHaveLength(count)
  })

  it.each(['latitude: 91, longitude: 0', 'latitude: 0, longitude: -181', 'latitude: 0, longitude: 0, radiusKm: 0', 'latitude: 0, longitude: 0, radiusKm: 501'])('refuse the circle %s', async (near) => {
    expect((await ask(`{ clinics(near: { ${near} }) { edges { cursor } } }`)).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
  })
})

describe('changes', () => {
  it.each([
    ['no number', cursor(['1'])], ['below the first', cursor([0])], ['a fraction', cursor([1.5])], ['beyond what is counted', cursor([2 ** 60])], ['one value too many', cursor([1, 1])], ['of a list', cursor(['2026-01-10T08:00:00.000Z', 'articles:salt'])],
    ['from before changes had places', cursor(['2026-01-10T08:00:00.000Z', 'articles:salt', 3])],
  ])('are not told from a cursor that is %s', async (_what, since) => {
    expect((await delivering([], [aChange()]).ask(CHANGES, { since })).errors).toMatchObject([{ message: expect.stringContaining('cursor'), extensions: { code: 'BAD_USER_INPUT' } }])
  })

  const all = [aChange(), aChange({ seq: 7, at: '2026-02-01T00:00:00.000Z', kind: 'moved', slug: 'new', formerSlug: 'less-salt', edition: 2 }), aChange({ subject: 'clinics:harbour', seq: 9, at: '2026-03-01T00:00:00.000Z', kind: 'withdrawn' })]

  it('are told once each, and the last cursor waits for what is to come', async () => {
    type Told = { changes: { edges: { node: object }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } }
    const first = (await delivering([], all.slice(0, 2)).ask<Told>(CHANGES)).data.changes
    expect(first.edges.map(({ node }) => node)).toEqual([
      { kind: 'PUBLISHED', type: 'ARTICLE', id: 'salt', slug: 'less-salt', formerSlug: null, edition: 1 },
      { kind: 'MOVED', type: 'ARTICLE', id: 'salt', slug: 'new', formerSlug: 'less-salt', edition: 2 },
    ])
    const none = (await delivering([], all.slice(0, 2)).ask<Told>(CHANGES, { since: first.pageInfo.endCursor })).data.changes
    expect(none).toEqual({ edges: [], pageInfo: { hasNextPage: false, endCursor: first.pageInfo.endCursor } })
    const later = (await aDelivery({ store: memoryStore([], all) }).ask<Told>(CHANGES, { since: none.pageInfo.endCursor })).data.changes
    expect(later.edges).toMatchObject([{ node: { kind: 'WITHDRAWN', type: 'CLINIC', id: 'harbour' } }])
  })
})
