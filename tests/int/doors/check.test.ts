import { beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Finding } from '../../../src/domain/gate/rule'
import { text } from '../../../src/domain/snapshot/content'
import type { CheckedCopy } from '../../../src/operations/checkCopy'
import { aClaim, anArticle, aSource, aTeam, aUser, bodyOf, cites, type Team } from '../support/builders'
import { aCms } from '../support/cms'
import { probatum } from '../support/probatum'
import { rest } from '../support/requests'
import { rowsOf } from './performed'

const cms = aCms(probatum())
let team: Team
beforeAll(async () => {
  cms().logger.level = 'silent'
  team = await aTeam(cms())
}, 120_000)

let kept: ReturnType<typeof rest> | undefined
const api = () => (kept ??= rest(cms()))
const check = (path: string, document: unknown, as = team.editor) => api().post<CheckedCopy>(`/${path}/check`, as, document)
const stored = async (path: string) => (await api().get(`/${path}?depth=0`, team.editor)).body

const UNCITED = 'In a trial of 300 adults the drug lowered LDL by 40 %.'
const VAGUE = 'A miracle cure, it works for everyone. '

describe('a text in the form', () => {
  test('has the findings that its submission is refused for', async () => {
    const retracted = await aSource(cms(), team.editor, { status: 'retracted' })
    const claim = await aClaim(cms(), team.editor, { retired: true, citations: [{ source: retracted.id, stance: 'supports', confirmed: false }] })
    const { id } = await anArticle(cms(), team.editor, { title: 'Before' })
    const document = { ...(await stored(`articles/${id}`)), title: `  ${VAGUE}`, slug: '', body: bodyOf([text(UNCITED)], [text('It shortened attacks in a trial of 90 adults.'), cites(claim.id)]), authors: [{ name: 'Ada Writer' }] }
    const { status, body: checked } = await check(`articles/${id}`, document)
    expect(status).toBe(200)
    expect(new Set(checked.findings.map(({ code }) => code))).toEqual(new Set(['statement.uncited', 'claim.retired', 'source.retracted', 'citation.unconfirmed', 'people.credentials-missing', 'text.absolute']))

    expect((await api().patch(`/articles/${id}`, team.editor, document)).status).toBe(200)
    const { body: submitted } = await api().get<{ findings: Finding[] }>(`/articles/${id}/findings`, team.editor)
    expect(checked.findings).toEqual(submitted.findings)
    const refused = await api().post(`/articles/${id}/submit`, team.editor)
    expect(refused.body.errors?.[0]?.data?.details?.length).toBe(checked.findings.filter(({ severity }) => severity === 'blocks').length)
  }, 60_000)

  test('of a clinic is held against the same rules, and so is one that was never saved', async () => {
    const document = { name: 'Quay Clinic', slug: 'quay-clinic', language: 'en', offer: bodyOf([text(UNCITED)]), treatments: [{ name: 'Patch', description: UNCITED }, {}], licence: null, address: null }
    const clinic = (await check('clinics', document)).body
    expect(clinic.findings.filter(({ code }) => code === 'statement.uncited').map(({ place }) => place.path)).toEqual(['treatments/0/description', 'offer/0'])
    const article = (await check('articles', { title: 'New', authors: 0, topics: '', references: '', body: bodyOf([text(UNCITED)]) })).body
    expect(article.findings).toContainEqual(expect.objectContaining({ code: 'statement.uncited', text: UNCITED, place: { path: 'body/0', start: 0, end: UNCITED.length } }))
    expect(article.words).toBe(13)
  })

  test('shows the numbers that readers will see, each claim with its sources, and each sentence that waits for one', async () => {
    const [one, two] = [await aSource(cms(), team.editor, { title: 'One', status: 'retracted' }), await aSource(cms(), team.editor, { title: 'Two' })]
    const both = await aClaim(cms(), team.editor, { certainty: 'low', citations: [{ source: two.id, stance: 'supports', confirmed: true }, { source: one.id, stance: 'contradicts', confirmed: false }] })
    const single = await aClaim(cms(), team.editor, { citations: [{ source: one.id, stance: 'supports', confirmed: true }] })
    const { body: checked } = await check('articles', {
      title: 'Numbers',
      body: bodyOf([text('It shortened attacks in a trial of 90 adults.'), cites(single.id)], [text('It lowered pressure by 11 mmHg in adults.'), cites(both.id), text(` ${UNCITED}`)]),
    })
    expect(checked.claims).toEqual([
      { id: single.id, statement: single.statement, certainty: 'moderate', retired: false, numbers: '1', citations: [{ number: 1, source: one.id, title: 'One', status: 'retracted', stance: 'supports', confirmed: true }] },
      {
        id: both.id, statement: both.statement, certainty: 'low', retired: false, numbers: '1,2',
        citations: [
          { number: 2, source: two.id, title: 'Two', status: 'current', stance: 'supports', confirmed: true },
          { number: 1, source: one.id, title: 'One', status: 'retracted', stance: 'contradicts', confirmed: false },
        ],
      },
    ])
    expect(checked.references).toEqual([expect.objectContaining({ number: 1, source: one.id, status: 'retracted' }), expect.objectContaining({ number: 2, source: two.id, text: expect.stringContaining('Two') })])
    const start = 'It lowered pressure by 11 mmHg in adults. '.length
    expect(checked.needsCitation).toEqual([{ path: 'body/1', start, end: start + UNCITED.length, score: expect.any(Number), blocks: true }])
    expect(checked.findings).toContainEqual(expect.objectContaining({ code: 'source.retracted', about: { claim: single.id, source: one.id } }))
  })
})

test('a check changes no row of any collection', async () => {
  const { id } = await anArticle(cms(), team.editor)
  const document = await stored(`articles/${id}`)
  const collections = Object.keys(cms().collections)
  const before = await rowsOf(cms(), ...collections)
  const versions = await cms().countVersions({ collection: 'articles' })
  for (const asked of [`articles/${id}`, 'articles']) expect((await check(asked, { ...document, title: 'Another', body: bodyOf([text(UNCITED)]) })).status).toBe(200)
  expect(await rowsOf(cms(), ...collections)).toEqual(before)
  expect(await cms().countVersions({ collection: 'articles' })).toEqual(versions)
})

test('everybody of the team may ask, and nobody else', async () => {
  for (const user of [team.reviewer.user, team.publisher, team.admin]) expect((await check('articles', { title: 'A' }, user)).status).toBe(200)
  expect(await check('articles', { title: 'A' }, await aUser(cms()))).toMatchObject({ status: 403, body: { errors: [{ message: 'Your account has no role yet: an admin gives it one.' }] } })
  expect(await api().post('/articles/check', null, { title: 'A' })).toMatchObject({ status: 401, body: { errors: [{ message: 'Log in first.' }] } })
})

describe('what no form sends', () => {
  const nested = (depth: number): unknown => (depth === 0 ? { type: 'text', text: 'Deep' } : { type: 'quote', children: [nested(depth - 1)] })

  test.each([
    ['nested too deep', { title: 'A', body: { root: nested(200) } }, 400, 'levels deep'],
    ['longer than any text', { title: 'A', body: bodyOf([text('long '.repeat(1_000_000))]) }, 413, 'longer than 4 MB'],
    ['a list for a title', { title: ['A'] }, 400, 'title'],
    ['a number for a body', { body: 7 }, 400, 'body'],
    ['a text for a list', { authors: 'Ada' }, 400, 'authors'],
    ['no people in a list of them', { authors: [null, 'Ada'] }, 400, 'authors.0'],
    ['a list for a document', [1, 2], 400, 'invalid'],
  ])('is refused as a save of it would be: %s', async (_what, document, status, said) => {
    const answer = await check('articles', document)
    expect([answer.status, JSON.stringify(answer.body.errors)]).toEqual([status, expect.stringContaining(said)])
  })

  test('is answered or refused, and never an error of the server', async () => {
    const fields = ['title', 'dek', 'body', 'supporting', 'references', 'authors', 'clinic', 'disclosure', 'crisisResource', 'changeNote', 'heroImage', 'topics', 'jurisdiction', 'language', 'slug', 'containsAdvertising', 'risk']
    const anything = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.record({ root: fc.record({ children: fc.array(fc.jsonValue({ maxDepth: 4 }), { maxLength: 3 }) }) }), fc.array(fc.jsonValue({ maxDepth: 2 }), { maxLength: 3 }))
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.constantFrom(...fields), anything, { maxKeys: 4 }), async (document) => {
        expect([200, 400]).toContain((await check('articles', document)).status)
      }),
      { numRuns: 150 },
    )
  }, 60_000)
})
