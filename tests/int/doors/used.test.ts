import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { text } from '../../../src/domain/snapshot/content'
import type { Shared } from '../../../src/operations/whereUsed'
import { idOf } from '../../../src/operations/stored'
import { aClaim, anArticle, aSource, aTeam, bodyOf, cites, type Team } from '../support/builders'
import { aCms } from '../support/cms'
import { probatum } from '../support/probatum'
import { rest } from '../support/requests'
import { workflow } from './performed'

const cms = aCms(probatum())
let team: Team
let api: ReturnType<typeof rest>
beforeAll(async () => {
  cms().logger.level = 'silent'
  team = await aTeam(cms())
  api = rest(cms())
}, 120_000)

interface Use {
  /** Where a draft holds what it uses. */
  readonly where: string
  readonly used: Shared
  readonly holder: 'articles' | 'clinics' | 'claims'
  /** The list on what is used that names the holder. */
  readonly join: 'usedByArticles' | 'usedByClinics' | 'usedByClaims' | null
  readonly place: string
  readonly using: (id: string) => object
  readonly without: object
}

const plain = bodyOf([text('An aside.')])
const inArticle = { used: 'claims', holder: 'articles', join: 'usedByArticles', place: 'the article “On remedies”' } as const
const inClinic = { used: 'claims', holder: 'clinics', join: 'usedByClinics', place: 'the clinic “Remedy House”' } as const

const USES: readonly Use[] = [
  { where: 'an article’s body', ...inArticle, using: (id) => ({ body: bodyOf([text('It helps.'), cites(id)]) }), without: { body: plain } },
  { where: 'an article’s title', ...inArticle, using: (id) => ({ supporting: { title: [id] } }), without: { supporting: { title: [] } } },
  { where: 'an article’s standfirst', ...inArticle, using: (id) => ({ dek: 'It helps.', supporting: { dek: [id] } }), without: { supporting: { dek: [] } } },
  { where: 'an article’s standfirst that is still empty', ...inArticle, using: (id) => ({ supporting: { dek: [id] } }), without: { supporting: { dek: [] } } },
  { where: 'a clinic’s treatment', ...inClinic, using: (id) => ({ treatments: [{ name: 'Infusion', supporting: [id] }] }), without: { treatments: [{ name: 'Infusion', supporting: [] }] } },
  { where: 'a clinic’s offer', ...inClinic, using: (id) => ({ offer: bodyOf([text('It helps.'), cites(id)]) }), without: { offer: plain } },
  { where: 'a claim’s citations', used: 'sources', holder: 'claims', join: 'usedByClaims', place: 'the claim “The remedy helps.”', using: (id) => ({ citations: [{ source: id, stance: 'supports' }] }), without: { citations: [] } },
  { where: 'an article’s topics', used: 'topics', holder: 'articles', join: null, place: 'the article “On remedies”', using: (id) => ({ topics: [id] }), without: { topics: [] } },
  { where: 'an article’s clinic', used: 'clinics', holder: 'articles', join: null, place: 'the article “On remedies”', using: (id) => ({ clinic: id }), without: { clinic: null } },
  { where: 'an article’s image', used: 'media', holder: 'articles', join: null, place: 'the article “On remedies”', using: (id) => ({ heroImage: { image: id } }), without: { heroImage: { image: null } } },
  { where: 'an article’s reference list alone', used: 'sources', holder: 'articles', join: null, place: 'the article “On remedies”', using: (id) => ({ references: [id] }), without: { references: [] } },
  { where: 'a translation', used: 'articles', holder: 'articles', join: null, place: 'its translation “On remedies”', using: (id) => ({ language: 'de', translationOf: id }), without: { translationOf: null } },
]

const REQUIRED = {
  articles: { title: 'On remedies', body: plain },
  clinics: { name: 'Remedy House' },
  claims: { statement: 'The remedy helps.', kind: 'efficacy', certainty: 'low' },
}

let count = 0
const MADE: Readonly<Record<Shared, () => Promise<{ id: string }>>> = {
  articles: () => cms().create({ collection: 'articles', data: { title: 'The original', slug: `original-${++count}`, body: plain } as never }),
  claims: () => aClaim(cms(), team.editor),
  sources: () => aSource(cms(), team.editor),
  topics: () => cms().create({ collection: 'topics', data: { name: 'Migraine', slug: `topic-${++count}` } }),
  clinics: () => cms().create({ collection: 'clinics', data: { name: 'A clinic', slug: `clinic-${++count}` } as never }),
  media: () => cms().db.create({ collection: 'media', data: { id: randomUUID(), alt: 'A pill', filename: `${randomUUID()}.png`, mimeType: 'image/png' } }) as Promise<{ id: string }>,
}
const aUsed = async ({ used }: Use): Promise<string> => (await MADE[used]()).id

async function aHolder({ holder }: Use, fields: object): Promise<string> {
  const slug = holder === 'claims' ? {} : { slug: `used-${++count}` }
  const { status, body } = await api.post<{ doc: { id: string } }>(`/${holder}`, team.editor, { ...REQUIRED[holder], ...slug, ...fields })
  if (status !== 201) throw new Error(JSON.stringify(body))
  return body.doc.id
}

async function saved({ holder, without }: Use, id: string, fields = without): Promise<void> {
  expect((await api.patch(`/${holder}/${id}`, team.editor, fields)).status).toBe(200)
}

const removed = (collection: string, id: string) => api.delete(`/${collection}/${id}`, team.editor)
const found = async (collection: string, id: string) => (await api.get(`/${collection}/${id}?depth=0`, team.editor)).status

describe.each(USES)('what $where uses', (use) => {
  test('can’t be deleted, and the refusal says where, until its holder lets go of it', async () => {
    const used = await aUsed(use)
    const holder = await aHolder(use, use.using(used))

    expect(await removed(use.used, used)).toMatchObject({ status: 409, body: { errors: [{ message: expect.stringContaining(use.place), data: { code: 'used', places: [use.place] } }] } })
    expect(await found(use.used, used)).toBe(200)

    await saved(use, holder)
    expect((await removed(use.used, used)).status).toBe(200)
    expect(await found(use.used, used)).toBe(404)
  })
})

describe.each(USES.filter(({ join }) => join !== null))('the list of who uses a document, where $where does,', (use) => {
  test('names each holder, in the document itself and when it is asked for by name, and follows every save', async () => {
    const [used, other] = [await aUsed(use), await aUsed(use)]
    const holders = [await aHolder(use, use.using(used)), await aHolder(use, use.using(used))].sort()
    const [kept = '', left = ''] = holders
    const join = use.join ?? ''

    expect(await listed(use, used, 'depth=0')).toEqual(holders)
    expect(await listed(use, used, `depth=0&joins[${join}][limit]=100&select[${join}]=true`)).toEqual(holders)
    expect(await listed(use, used, `depth=0&joins[${join}][limit]=1&joins[${join}][sort]=id`)).toEqual([kept])
    expect(await listed(use, used, 'depth=1')).toEqual(holders)
    expect(await listed(use, other, 'depth=0')).toEqual([])

    await saved(use, left, use.using(other))
    expect([await listed(use, used, 'depth=0'), await listed(use, other, 'depth=0')]).toEqual([[kept], [left]])
    await saved(use, kept)
    expect(await listed(use, used, 'depth=0')).toEqual([])
  })
})

/** The ids in a document's list of who uses it, as a request with this query gets them. */
async function listed({ used, join }: Use, id: string, query: string): Promise<string[]> {
  const { status, body } = await api.get<Record<string, { docs: (string | { id: string })[] }>>(`/${used}/${id}?${query}`, team.editor)
  expect(status).toBe(200)
  return (body[join ?? '']?.docs ?? []).map(idOf).sort()
}

test('who is deleted uses nothing any more', async () => {
  const [use] = USES
  if (use === undefined) throw new Error('There are uses.')
  const used = await aUsed(use)
  const holder = await aHolder(use, use.using(used))
  expect((await removed('claims', used)).status).toBe(409)
  expect((await removed('articles', holder)).status).toBe(200)
  expect((await removed('claims', used)).status).toBe(200)
})

test('a delete of many spares what is used, says which, and takes the others', async () => {
  const { usedClaims } = await anArticle(cms(), team.editor)
  const [used, free] = [idOf(usedClaims?.[0]), (await aClaim(cms(), team.editor)).id]
  const { body } = await api.delete<{ docs: { id: string }[]; errors: { id: string; message: string }[] }>(`/claims?where[id][in]=${used},${free}`, team.editor)
  expect([body.docs.map(({ id }) => id), body.errors.map(({ id }) => id)]).toEqual([[free], [used]])
  expect([await found('claims', used), await found('claims', free)]).toEqual([200, 404])
})

test('what a reviewer was shown stays, with its sources, though the draft has let go of it', async () => {
  const { id, usedClaims } = await anArticle(cms(), team.editor)
  const claim = await cms().findByID({ collection: 'claims', id: idOf(usedClaims?.[0]), depth: 0 })
  const { submit, done } = workflow(cms(), team)
  await submit(`articles/${id}`)
  await done(`articles/${id}`, 'recall', team.editor, { reason: 'Not yet.' })
  await api.patch(`/articles/${id}`, team.editor, { body: plain })
  await api.patch(`/claims/${claim.id}`, team.editor, { citations: [] })
  for (const named of [`claims/${claim.id}`, `sources/${idOf(claim.citations?.[0]?.source)}`]) {
    expect(await api.delete(`/${named}`, team.editor)).toMatchObject({ status: 409, body: { errors: [{ data: { code: 'used', places: ['the review record'] } }] } })
  }
})
