import { describe, expect, it } from '@jest/globals'
import { ranked, MOST_RANKED, type Candidate } from '../../../src/delivery/search'
import type { SearchedPart } from '../../../src/domain/search/searched'
import { aClinicSnapshot, aDelivery, anArticleSnapshot, articles, delivering, published, withdrawn } from './builders'
import { memoryStore } from '../../../src/delivery/memoryStore'

interface Connection<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node; readonly excerpt?: readonly { readonly text: string; readonly match: boolean }[] }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}
type Search = { search: Connection<{ readonly id: string; readonly __typename: string }> }
const SEARCH = 'query ($text: String!, $first: Int! = 20, $after: String, $type: PublicationType, $language: String, $topic: String) { search(text: $text, first: $first, after: $after, type: $type, language: $language, topic: $topic) { edges { cursor node { __typename id } } pageInfo { hasNextPage endCursor } } }'
const ids = ({ search }: Search) => search.edges.map(({ node }) => node.id)
const cursor = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

describe('a search', () => {
  const salt = published(anArticleSnapshot())
  const bread = published(anArticleSnapshot({ id: 'bread', slug: 'bread', title: 'Bread', dek: 'Rye and salt' }))
  const all = [salt, bread, published(aClinicSnapshot({ language: 'de' })), withdrawn(published(anArticleSnapshot({ id: 'gone', slug: 'gone' })), 'What less salt does')]

  it.each<readonly [Record<string, unknown>, readonly string[]]>([
    [{ text: 'salt' }, ['salt', 'harbour', 'bread']],
    [{ text: 'rye' }, ['bread', 'salt']],
    [{ text: 'salt', type: 'CLINIC' }, ['harbour']],
    [{ text: 'salt', type: 'ARTICLE', topic: 'blood-pressure' }, ['salt', 'bread']],
    [{ text: 'salt', language: 'de', topic: null }, ['harbour']],
    [{ text: 'salt', language: 'fr' }, []],
    [{ text: 'how does the salt', type: null }, ['salt', 'harbour', 'bread']],
    [{ text: 'withdrawn by its publisher' }, []],
  ])('for %j finds %j', async (variables, expected) => {
    expect(ids((await delivering(all).ask<Search>(SEARCH, variables)).data)).toEqual(expected)
  })

  it('shows whole articles and clinics, and where the words stand', async () => {
    const { data, errors } = await delivering(all).ask<Search>('{ search(text: "lowers pressure", first: 1, topic: "blood-pressure") { edges { excerpt { text match } node { __typename id title: slug ... on Article { body { blocks { __typename } } } } } } }')
    expect(errors).toBeUndefined()
    expect(data.search.edges[0]).toMatchObject({ node: { __typename: 'Article', id: 'salt' }, excerpt: [{ text: 'Less salt ', match: false }, { text: 'lowers', match: true }, { text: ' blood ', match: false }, { text: 'pressure', match: true }, { text: '.', match: false }] })
  })

  it('goes on where it stopped though others came, went and were updated in between', async () => {
    const [a0, a1, a2, a3] = articles(4)
    if (!a0 || !a1 || !a2 || !a3) throw new Error('four articles')
    const { search } = (await delivering([a0, a1, a2, bread]).ask<Search>(SEARCH, { text: 'salt', first: 2 })).data
    expect([search.edges.map(({ node }) => node.id), search.pageInfo.hasNextPage]).toEqual([['a2', 'a1'], true])
    const next = (await delivering([a0, withdrawn(a1), { ...a2, edition: 9 }, a3, bread]).ask<Search>(SEARCH, { text: 'salt', first: 2, after: search.pageInfo.endCursor })).data
    expect([ids(next), next.search.pageInfo.hasNextPage]).toEqual([['a0', 'bread'], false])
  })

  it.each(['', '   ', '*', '"" ()', '\u0000'])('for %j says that there is no word in it', async (asked) => {
    const { ask, logged } = delivering(all)
    expect((await ask(SEARCH, { text: asked })).errors).toMatchObject([{ message: expect.stringContaining('at least one letter'), extensions: { code: 'BAD_USER_INPUT' } }])
    expect(logged).toEqual([])
  })

  it.each([['of a list', cursor(['2026-01-10T08:00:00.000Z', 'articles:salt'])], ['with no rank', cursor([null, '2026-01-10T08:00:00.000Z', 'articles:salt'])], ['with no time', cursor([3, 'now', 'articles:salt'])], ['too long', cursor([3, '2026-01-10T08:00:00.000Z', 'articles:salt', 1])]])('refuses a cursor %s', async (_what, after) => {
    expect((await delivering(all).ask(SEARCH, { text: 'salt', after })).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
  })

  it('is too costly many times over in one operation', async () => {
    const many = Array.from({ length: 12 }, (_, n) => `s${n}: search(text: "salt") { pageInfo { hasNextPage } }`).join(' ')
    expect((await delivering(all).ask(`{ ${many} }`)).errors).toMatchObject([{ extensions: { code: 'TOO_COSTLY' } }])
  })

  it('of words that very many have ranks those that have them in the title, then in the lead, then the newest', async () => {
    const found = (name: string, count: number, title: readonly string[], lead: readonly string[]): Candidate[] => Array.from({ length: count }, (_, n) => ({ subject: `articles:${name}${n}`, firstPublishedAt: '2026-01-10T08:00:00.000Z', title, lead }))
    const parts: Readonly<Record<SearchedPart, readonly Candidate[]>> = { title: found('title', 3, ['salt'], ['salt']), lead: found('lead', 5, [], ['salt']), anywhere: found('text', 2_000, [], []) }
    const page = (first: number) => ranked({ words: ['salt'], beginning: null }, async (part, most) => parts[part].slice(0, most), null, first)
    expect((await page(9)).entries.map(({ entry }) => entry.subject)).toEqual([...['title2', 'title1', 'title0', 'lead4', 'lead3', 'lead2', 'lead1', 'lead0'].map((id) => `articles:${id}`), expect.stringContaining(':text')])
    const whole = await page(2_000)
    expect([whole.entries.length, whole.hasMore]).toEqual([MOST_RANKED, false])
  })
})

describe('topics', () => {
  const about = (id: string, language: string, ...names: string[]) =>
    published(anArticleSnapshot({ id, slug: id, language, topics: names.map((name) => ({ id: name, name, slug: name.toLowerCase().replaceAll(' ', '-') })) }))
  const renamed = { ...about('c', 'en'), firstPublishedAt: '2026-06-01T00:00:00.000Z' }
  const all = [about('a', 'en', 'Zinc', 'ångström', 'Bone'), about('b', 'de', 'Bone'), { ...renamed, snapshot: { ...renamed.snapshot, topics: [{ id: 'Bone', name: 'Bones', slug: 'bone' }] } }, withdrawn(about('d', 'en', 'Gone'))]
  const TOPICS = 'query ($first: Int! = 50, $after: String, $language: String) { topics(first: $first, after: $after, language: $language) { edges { cursor node { slug name articles } } pageInfo { hasNextPage endCursor } } }'
  type Topics = { topics: Connection<{ readonly slug: string; readonly name: string; readonly articles: number }> }
  const { ask } = aDelivery({ store: memoryStore(all) })

  it('are those of live articles, by name, with how many there are', async () => {
    const { topics } = (await ask<Topics>(TOPICS)).data
    expect(topics.edges.map(({ node }) => [node.slug, node.name, node.articles])).toEqual([['ångström', 'ångström', 1], ['bone', 'Bones', 3], ['zinc', 'Zinc', 1]])
    expect((await ask<Topics>(TOPICS, { language: 'de' })).data.topics.edges.map(({ node }) => node)).toEqual([{ slug: 'bone', name: 'Bone', articles: 1 }])
  })

  it('are paged', async () => {
    const first = (await ask<Topics>(TOPICS, { first: 2 })).data.topics
    expect([first.edges.length, first.pageInfo.hasNextPage]).toEqual([2, true])
    const next = (await ask<Topics>(TOPICS, { first: 2, after: first.pageInfo.endCursor })).data.topics
    expect([next.edges.map(({ node }) => node.slug), next.pageInfo.hasNextPage]).toEqual([['zinc'], false])
    expect((await ask(TOPICS, { after: cursor([1, 'zinc']) })).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
  })

  it('are told one by one by their slugs', async () => {
    expect((await ask('{ bone: topic(slug: "bone") { name articles } gone: topic(slug: "gone") { name } bo: topic(slug: "bo") { name } }')).data).toEqual({ bone: { name: 'Bones', articles: 3 }, gone: null, bo: null })
  })
})
