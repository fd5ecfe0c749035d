import { beforeAll, describe, expect, test } from '@jest/globals'
import { anArticle, aSource, aTeam, type Team } from '../support/builders'
import { aCms } from '../support/cms'
import { probatum } from '../support/probatum'
import { rest } from '../support/requests'

const cms = aCms(probatum())
let team: Team
beforeAll(async () => {
  cms().logger.level = 'silent'
  team = await aTeam(cms())
}, 120_000)

describe('days that no calendar has are refused where they are entered, and the field is named', () => {
  const source = { title: 'A trial', type: 'article-journal' }
  const licence = { number: 'L-1', body: 'Board', jurisdiction: 'US' }
  const CASES: readonly (readonly [what: string, path: string, wrong: object, right: object, field: string])[] = [
    ['30 February', '/sources', { ...source, year: 2021, month: 2, day: 30 }, { ...source, year: 2020, month: 2, day: 29 }, 'day'],
    ['a day without its month', '/sources', { ...source, year: 2021, day: 3 }, { ...source, year: 2021 }, 'day'],
    ['a thirteenth month', '/sources', { ...source, year: 2021, month: 13 }, { ...source, year: 2021, month: 12 }, 'month'],
    ['half a year', '/sources', { ...source, year: 2021.5 }, { ...source, year: 2021 }, 'year'],
    ['a day that a source was read, in another form', '/sources', { ...source, accessed: '3 May 2021' }, { ...source, accessed: '2021-05-03' }, 'accessed'],
    ['a day of a source’s status that is none', '/sources', { ...source, statusOn: '2021-02-31' }, { ...source, statusOn: '2021-02-28' }, 'statusOn'],
    ['a licence’s end in another form', '/medical-reviewers', { name: 'Dr A', credentials: 'MD', licences: [{ ...licence, expires: '31/12/2999' }] }, { name: 'Dr A', credentials: 'MD', licences: [{ ...licence, expires: '2999-12-31' }] }, 'licences.0.expires'],
    ['a clinic’s day of verification in another form', '/clinics', { name: 'A clinic', verifiedOn: 'last May' }, { name: 'A clinic', verifiedOn: '2026-05-01' }, 'verifiedOn'],
  ]
  test.each(CASES)('%s', async (_what, path, wrong, right, field) => {
    const api = rest(cms())
    const by = path === '/medical-reviewers' ? team.admin : team.editor
    expect(await api.post(path, by, wrong)).toMatchObject({ status: 400, body: { errors: [{ data: { errors: [{ path: field }] } }] } })
    expect((await api.post(path, by, right)).status).toBe(201)
  })
})

test.each([
  ['/articles', { title: ' \n ' }, 'title'],
  ['/clinics', { name: '  ' }, 'name'],
  ['/claims', { statement: '\t', kind: 'harm', certainty: 'low' }, 'statement'],
])('blanks are no words for what %s must have', async (path, blank, field) => {
  expect(await rest(cms()).post(path, team.editor, blank)).toMatchObject({ status: 400, body: { errors: [{ data: { errors: [{ path: field }] } }] } })
})

test('a topic’s address is one that stands in links as it is', async () => {
  const api = rest(cms())
  expect(await api.post('/topics', team.editor, { name: 'Sleep', slug: 'sleep disorders' })).toMatchObject({ status: 400, body: { errors: [{ data: { errors: [{ path: 'slug', message: expect.stringContaining('sleep-disorders') }] } }] } })
  expect(await api.post('/topics', team.editor, { name: 'Schlafstörungen' })).toMatchObject({ status: 201, body: { doc: { slug: 'schlafstorungen' } } })
})

test('a source knows the articles that only list it', async () => {
  const source = await aSource(cms(), team.editor)
  const { id } = await anArticle(cms(), team.editor, { references: [source.id] })
  const { body } = await rest(cms()).get<{ listedByArticles: { docs: readonly unknown[] } }>(`/sources/${source.id}?depth=0`, team.editor)
  expect(body.listedByArticles.docs).toEqual([id])
})

test('a PDF can’t be chosen as an article’s image', async () => {
  const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\nxref\n0 1\n0000000000 65535 f \ntrailer<</Root 1 0 R/Size 1>>\nstartxref\n110\n%%EOF\n')
  const { id } = await cms().create({ collection: 'media', data: { alt: 'A leaflet' }, file: { data: pdf, mimetype: 'application/pdf', name: 'leaflet.pdf', size: pdf.length } })
  expect(await rest(cms()).post('/articles', team.editor, { title: 'A leaflet above the text', heroImage: { image: id } })).toMatchObject({ status: 400, body: { errors: [{ data: { errors: [{ path: 'heroImage.image' }] } }] } })
})

describe('what has another shape than its field is refused by its name', () => {
  const claim = { statement: 'It helps.', kind: 'efficacy', certainty: 'low' }
  test.each<[path: string, body: object, field: string]>([
    ['/claims', { ...claim, citations: 'x' }, 'citations'],
    ['/claims', { ...claim, citations: ['x'] }, 'citations.0.'],
    ['/claims', { ...claim, statement: { a: 1 } }, 'statement'],
    ['/sources', { title: 5 }, 'title'],
    ['/sources', { title: 'T', authors: {} }, 'authors'],
    ['/articles', { title: 5 }, 'title'],
    ['/articles', { title: 'T', body: 'x' }, 'body'],
    ['/articles', { title: 'T', supporting: { title: 'x' } }, 'supporting.title'],
    ['/articles', { title: 'T', disclosure: 'none' }, 'disclosure.'],
    ['/clinics', { name: 'A clinic', treatments: 'x' }, 'treatments'],
    ['/topics', { name: ['x'] }, 'name'],
  ])('%s %j', async (path, body, field) => {
    expect(await rest(cms()).post(path, team.editor, body)).toMatchObject({ status: 400, body: { errors: [{ data: { errors: [{ path: field }] } }] } })
  })
})

test('a list that is null is an empty one', async () => {
  expect(await rest(cms()).post('/sources', team.editor, { title: 'By nobody', authors: null })).toMatchObject({ status: 201, body: { doc: { authors: [] } } })
})

test('what points at nothing is an error of the request, or can’t be published, and never an error of the server', async () => {
  const nowhere = '00000000-0000-4000-8000-000000000000'
  const CASES: readonly (readonly [string, object])[] = [
    ['/claims', { statement: 'It helps.', kind: 'efficacy', certainty: 'low', citations: [{ source: nowhere, stance: 'supports' }] }],
    ['/articles', { title: 'T', slug: 'points-at-nothing', topics: [nowhere], clinic: nowhere, references: [nowhere], supporting: { title: [nowhere] } }],
    ['/clinics', { name: 'A clinic', slug: 'points-at-nothing', treatments: [{ name: 'Rest', supporting: [nowhere] }] }],
  ]
  for (const [path, body] of CASES) expect([path, (await rest(cms()).post(path, team.editor, body)).status]).toEqual([path, globalThis.DATABASE === 'sqlite' ? 400 : 201])
})
