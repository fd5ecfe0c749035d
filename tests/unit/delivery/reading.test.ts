import { describe, expect, it } from '@jest/globals'
import { aClaim, aClinicSnapshot, anArticleSnapshot, aReference, delivering, digest, PUBLIC_URL, published } from './builders'
import { eachFieldOf, everythingOf } from './everything'

const salt = published(anArticleSnapshot(), { formerSlugs: ['more-salt'] })
const harbour = published(aClinicSnapshot())

/** Paths at which an answer holds null or nothing. */
const emptyIn = (value: unknown, path = ''): string[] =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0)
    ? [path]
    : typeof value === 'object'
      ? Object.entries(value).flatMap(([key, inner]) => emptyIn(inner, `${path}/${key.replace(/^\w+_/, '')}`))
      : []

describe('a live edition', () => {
  it('answers every field of the schema where the snapshot has something to say', async () => {
    const { ask, logged } = delivering([salt, harbour, ...[anArticleSnapshot({ id: 'salz', language: 'de', translationOf: 'salt' }), aClinicSnapshot({ id: 'hafen', language: 'de', translationOf: 'harbour' })].map((snapshot) => published(snapshot))])
    const { data, errors } = await ask(`{ article(slug: "less-salt") ${everythingOf('article')} clinic(slug: "harbour-clinic") ${everythingOf('clinic')} }`)
    expect([errors, logged]).toEqual([undefined, []])
    // What the example rightly lacks: emphasis of plain words, links round unlinked ones, names of a group author, a clinic's change note, claims of an image that claims nothing, places in an offer that cites nothing.
    const rightly = /emphasis$|href$|authors\/1\/(family|given)$|^\/clinic\/(changeNote|offer\/blocks\/1\/(claims|numbers)|(references|claims).*\/citedAt)$|jsonLd/
    expect(emptyIn(data).filter((path) => !rightly.test(path))).toEqual([])
  })

  // How much of a publication is read depends on what is asked for (src/delivery/extent.ts).
  it.each([
    ['article', 'Article', 'less-salt', 'body'],
    ['clinic', 'Clinic', 'harbour-clinic', 'offer'],
  ] as const)('says each field of a %s by itself as it says it beside all of its text, at its address and in a list', async (kind, type, slug, text) => {
    const { ask, logged } = delivering([salt, harbour])
    for (const field of eachFieldOf(type)) {
      const [alone, beside] = [field, `${field} whole: ${text} { blocks { __typename } }`].map((fields) => `{ ${kind}(slug: "${slug}") { ... on ${type} { ${fields} } } ${kind}s { edges { node { ${fields} } } } }`)
      const without = (data: unknown): unknown => JSON.parse(JSON.stringify(data, (name, value: unknown) => (name === 'whole' ? undefined : value)))
      expect((await ask(alone ?? '')).data).toEqual(without((await ask(beside ?? '')).data))
    }
    expect(logged).toEqual([])
  })

  it('gives the bytes that were signed, and addresses of this server where asked', async () => {
    const { ask } = delivering([salt])
    const { data } = await ask<{ article: { body: Record<string, string> } }>('{ article(slug: "less-salt") { ... on Article { body { signed: html absolute: html(absoluteUrls: true) } } } }')
    expect(data.article.body.signed).toBe(salt.snapshot.html)
    expect(data.article.body.absolute).toContain(`<img src="${PUBLIC_URL}/media/${digest('a')}.png"`)
    expect(data.article.body.absolute?.replaceAll(PUBLIC_URL, '')).toBe(salt.snapshot.html)
  })

  it('gives its text as blocks of flat lines', async () => {
    const { ask } = delivering([salt])
    const line = 'content { __typename text ... on TextRun { emphasis href } ... on ClaimReference { claim numbers } }'
    const { data } = await ask(`{ article(slug: "less-salt") { ... on Article { body { blocks { __typename
      ... on Paragraph { ${line} } ... on Quote { ${line} } ... on List { style start items { ${line} blocks { ... on Paragraph { ${line} } } } } ... on Figure { image { url alt caption width height mimeType } claims numbers } } } } } }`)
    const run = (words: string, emphasis: string[] = [], href: string | null = null) => ({ __typename: 'TextRun', text: words, emphasis, href })
    expect(data).toEqual({ article: { body: { blocks: [
      { __typename: 'Heading' },
      { __typename: 'Paragraph', content: [
        run('Less salt '), run('lowers', ['BOLD', 'ITALIC']), run(' blood pressure.', [], 'https://salt.example.org'),
        { __typename: 'ClaimReference', text: '1', claim: 'claim-salt', numbers: [1] }, { __typename: 'LineBreak', text: '\n' },
      ] },
      { __typename: 'Quote', content: [run('I cook without it.')] },
      { __typename: 'List', style: 'NUMBER', start: 3, items: [{ content: [run('Bread')], blocks: [{ content: [run('Rye.')] }] }] },
      { __typename: 'Figure', image: { url: `${PUBLIC_URL}/media/${digest('a')}.png`, alt: 'A falling curve', caption: 'Pressure by week', width: 640, height: 480, mimeType: 'image/png' }, claims: ['claim-salt'], numbers: [1] },
      { __typename: 'Rule' },
    ] } } })
  })

  it('prints its references as they were signed, and in AMA style where asked', async () => {
    const { data } = await delivering([salt]).ask('{ article(slug: "less-salt") { ... on Article { references { text ama: text(style: AMA) } } } source(id: "source-salt") { text ama: text(style: AMA) } }')
    const signed = 'Brine N, Salt Study Group. Salt and pressure: a made-up trial. J Invent Med. 2021;7(2):11-9.'
    const ama = 'Brine N, Salt Study Group. Salt and pressure: a made-up trial. Journal of Invented Medicine. 2021;7(2):11-19. ClinicalTrials.gov identifier: NCT00000000. doi:10.5555/salt(1)'
    expect(data).toEqual({ article: { references: [{ text: signed, ama }] }, source: { text: signed, ama } })
  })

  it('shows what became of a source since it was signed', async () => {
    const retracted = published(anArticleSnapshot(), { sources: { 'source-salt': { status: 'retracted', statusOn: '2026-05-01' } } })
    const question = '{ article(slug: "less-salt") { ... on Article { references { number url status statusOn citedBy citedAt } jsonLd } } }'
    const { data } = await delivering([retracted]).ask<{ article: { references: object[]; jsonLd: { citation: object[] } } }>(question)
    expect(data.article.references).toEqual([
      { number: 1, url: 'https://doi.org/10.5555/salt(1)', status: 'RETRACTED', statusOn: '2026-05-01', citedBy: ['claim-salt'], citedAt: ['citation-1', 'citation-2'] },
    ])
    expect(data.article.jsonLd.citation).toMatchObject([{ creativeWorkStatus: 'Retracted' }])
  })

  it('calls a source unknown that nobody has looked up', async () => {
    const { data } = await delivering([published(anArticleSnapshot(), { sources: {} })]).ask('{ article(slug: "less-salt") { ... on Article { references { status statusOn } } } }')
    expect(data).toEqual({ article: { references: [{ status: 'UNKNOWN', statusOn: null }] } })
  })

  it('gives of superseded editions their metadata, as far as the policy shows them', async () => {
    const question = '{ article(slug: "less-salt") { ... on Article { edition { number publishedAt } editions { number publishedAt contentHash changeNote { kind text } } } } }'
    expect((await delivering([salt]).ask(question)).data).toEqual({
      article: {
        edition: { number: 2, publishedAt: '2026-03-01T09:00:00.000Z' },
        editions: [{ number: 1, publishedAt: '2026-01-10T08:00:00.000Z', contentHash: digest('d'), changeNote: { kind: 'UPDATE', text: 'First words.' } }],
      },
    })
    expect((await delivering([{ ...salt, editions: [] }]).ask(question)).data).toMatchObject({ article: { editions: [] } })
  })

  it('sends readers on from a former address', async () => {
    const { ask } = delivering([salt])
    expect((await ask('{ article(slug: "more-salt") { __typename ... on Moved { id slug language } } }')).data).toEqual({ article: { __typename: 'Moved', id: 'salt', slug: 'less-salt', language: 'en' } })
    expect((await ask('{ article(slug: "no-salt") { __typename } clinic(slug: "less-salt") { __typename } }')).data).toEqual({ article: null, clinic: null })
  })
})

describe('a claim, a source and a reviewer', () => {
  const other = published(anArticleSnapshot({ id: 'soup', slug: 'soup', claims: [aClaim({ revision: 2, statement: 'Newer words.' })], bibliography: [aReference({ revision: 3, text: 'Newer record.' })] }), {
    firstPublishedAt: '2025-01-01T00:00:00.000Z',
    review: { signatures: [{ reviewer: 'reviewer-ruth', name: 'Ruth Newname', credentials: 'MD', meaning: 'Read.', signedAt: '2026-03-01T00:00:00.000Z' }] },
  })
  const question = `{ claim(id: "claim-salt") { claim { revision statement } articles { edges { node { id } } } clinics { edges { node { id } } } }
    source(id: "source-salt") { id text articles { edges { node { id } } } } reviewer(id: "reviewer-ruth") { id name articles(first: 1) { edges { node { id } } pageInfo { hasNextPage } } } }`

  it('show their newest live words, and what is live with them', async () => {
    const { data } = await delivering([salt, other, harbour]).ask(question)
    const both = { edges: [{ node: { id: 'salt' } }, { node: { id: 'soup' } }] }
    expect(data).toEqual({
      claim: { claim: { revision: 2, statement: 'Newer words.' }, articles: both, clinics: { edges: [{ node: { id: 'harbour' } }] } },
      source: { id: 'source-salt', text: 'Newer record.', articles: both },
      reviewer: { id: 'reviewer-ruth', name: 'Ruth Newname', articles: { edges: [{ node: { id: 'salt' } }], pageInfo: { hasNextPage: true } } },
    })
  })

  it.each(['nobody', '', 'null', '%', "' OR 1=1", '__proto__', '\u0000', 'x'.repeat(10_000)])('are not there for the id %j', async (id) => {
    const { ask } = delivering([salt])
    expect(await ask('query ($id: ID!) { claim(id: $id) { claim { id } } source(id: $id) { id } reviewer(id: $id) { id } }', { id })).toEqual({ data: { claim: null, source: null, reviewer: null } })
  })
})
