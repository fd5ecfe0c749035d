import { beforeAll, describe, expect, it } from '@jest/globals'
import type { LookUp } from '../../../src/domain/references/registered'
import type { Citable } from '../../../src/operations/citable'
import type { Source } from '../../../src/payload-types'
import { away, found, RETRACTION, theRegistries } from '../sources/registry'
import { aClaim, aSource, aTeam, aUser, type Team } from '../support/builders'
import { aCms } from '../support/cms'
import { probatum } from '../support/probatum'
import { rest } from '../support/requests'

const registry = theRegistries()
const cms = aCms(probatum({ registries: registry.client }))
let asked: ReturnType<typeof rest> | undefined
/** Logs each person in once. */
const api = () => (asked ??= rest(cms()))
let team: Team
beforeAll(async () => {
  team = await aTeam(cms())
}, 60_000)

const search = async (query: string, sentence = '', more: object = {}) => {
  const { status, body } = await api().post<{ found: Citable[]; missing: string | null }>('/cite/search', team.editor, { query, sentence, ...more })
  expect(status).toBe(200)
  return body
}
const named = ({ found: all }: { found: readonly Citable[] }) => all.map((one) => (one.kind === 'claim' ? one.statement : one.title))
const look = (text: string) => api().post<{ type: string; fields: Partial<Source>; source: { id: string }; message: string; printed: string; standing: string }>('/cite/look-up', team.editor, { text })
const source = (fields: Partial<Source>) => aSource(cms(), team.editor, fields)
const claims = async () => (await cms().count({ collection: 'claims' })).totalDocs
const sources = async () => (await cms().count({ collection: 'sources' })).totalDocs
const work = (title: string, doi: string): LookUp => found({ csl: { type: 'article-journal', title, author: [{ family: 'Orma', given: 'E' }], 'container-title': 'Imagined Medicine', issued: { 'date-parts': [[2022]] } }, identifiers: { doi } })

describe('claims and sources are searched together', () => {
  it('without a query, what fits the sentence best first; with one, what has its words, by author and year too', async () => {
    const { id: trial } = await source({ title: 'Dorvaline for hay fever: a randomised trial', authors: [{ family: 'Kelling', given: 'Mo' }], year: 2018 })
    await aClaim(cms(), team.editor, { statement: 'Dorvaline eases hay fever in adults.', citations: [{ source: trial, stance: 'supports', confirmed: true }] as never })
    await aClaim(cms(), team.editor, { statement: 'Dorvaline is taken at night.' })
    expect(named(await search('', 'In grown-ups, dorvaline relieves hay fever.'))).toEqual(['Dorvaline eases hay fever in adults.', 'Dorvaline is taken at night.', 'Dorvaline for hay fever: a randomised trial'])
    expect((await search('kelling 2018')).found).toEqual([{ kind: 'source', id: trial, title: 'Dorvaline for hay fever: a randomised trial', name: 'Kelling 2018', containerTitle: 'Journal of Tests', status: 'current', because: ['2018', 'kelling'] }])
    expect((await search('dorv nig')).found[0]).toMatchObject({ kind: 'claim', statement: 'Dorvaline is taken at night.', certainty: 'moderate', retired: false, citations: 1, because: ['dorvaline', 'night'] })
    expect(named(await search('dorvaline', 'Dorvaline is for the night.', { only: 'sources' }))).toEqual(['Dorvaline for hay fever: a randomised trial'])
  })

  it('what is given up is marked and stands last; what was saved since is found, what was deleted is not', async () => {
    const { id } = await aClaim(cms(), team.editor, { statement: 'Quillamine cures hiccups.', citations: [] })
    await source({ title: 'Quillamine and hiccups', status: 'retracted' })
    await source({ title: 'Quillamine, a note on doses and their timing' })
    await api().patch(`/claims/${id}`, team.editor, { retired: true })
    const all = await search('quillamine hiccups', '', { limit: 5 })
    expect(all.found.map((one) => [one.kind, one.kind === 'claim' ? one.retired : one.status])).toEqual([['claim', true], ['source', 'retracted']])
    expect(named(await search('quillamine'))[0]).toBe('Quillamine, a note on doses and their timing')
    await api().delete(`/claims/${id}`, team.editor)
    expect(named(await search('quillamine hiccups'))).toEqual(['Quillamine and hiccups'])
  })

  it('a number, an address or a whole reference finds the work that the library has, and says so where it has not', async () => {
    const { id } = await source({ title: 'Fenwick’s sign in practice: ten years of notes', authors: [{ family: 'Fenwick', given: 'A' }], year: 2015, containerTitle: 'Annals', volume: '4', page: '10-19', doi: '10.5555/fenwick.1', pmid: '76543210', url: 'https://example.org/fenwick/' })
    for (const query of ['10.5555/FENWICK.1', 'https://doi.org/10.5555/fenwick.1', 'PMID 76543210', '76543210', 'https://example.org/fenwick', 'Fenwick A. Fenwick’s sign in practice: ten years of notes. Annals. 2015;4:10-19.']) {
      const { found: [first], missing } = await search(query)
      expect([query, first?.id, missing]).toEqual([query, id, null])
    }
    expect(await search('10.5555/nobody')).toEqual({ found: [], missing: 'doi' })
    expect((await search('https://example.org/nobody/at/all')).missing).toBe('url')
    expect((await search('fenwick')).missing).toBeNull()
  })

  it('is for the team, and says what it takes', async () => {
    expect((await api().post('/cite/search', null, {})).status).toBe(401)
    expect((await api().post('/cite/search', await aUser(cms()), {})).status).toBe(403)
    for (const body of [{ query: 'a'.repeat(2001) }, { query: 7 }, { limit: 1000 }]) expect((await api().post('/cite/search', team.editor, body)).status).toBe(400)
  })
})

describe('a new source', () => {
  it('is looked up by its number, shown before anything is saved, and kept once', async () => {
    registry.says('10.5555/orma', work('Cold water and sleep', '10.5555/orma'))
    const before = await sources()
    const { body } = await look('doi:10.5555/ORMA')
    expect(body).toMatchObject({ type: 'new', from: 'registry', fields: { title: 'Cold water and sleep', doi: '10.5555/orma', year: 2022 }, printed: expect.stringContaining('Orma E. Cold water and sleep.'), message: '' })
    expect(await sources()).toBe(before)
    const keep = () => api().post<{ source: { id: string; status: string }; made: boolean }>('/cite/source', team.editor, { fields: body.fields })
    const [one, two] = await Promise.all([keep(), keep()])
    expect(new Set([one.body.source.id, two.body.source.id]).size).toBe(1)
    expect(await sources()).toBe(before + 1)
    expect(await look('10.5555/orma')).toMatchObject({ body: { type: 'held', source: { id: one.body.source.id, status: 'current' } } })
  })

  it('that was retracted says so before and after it is kept', async () => {
    registry.says('10.5555/gone', found({ csl: { type: 'article-journal', title: 'A cure for all of it' }, identifiers: { doi: '10.5555/gone' }, notices: [RETRACTION] }))
    const { body } = await look('10.5555/gone')
    expect(body.standing).toBe('retracted')
    expect((await api().post('/cite/source', team.editor, { fields: body.fields })).body).toMatchObject({ made: true, source: { status: 'retracted' } })
  })

  it('is read from a reference where no registry answers, and the library is asked first', async () => {
    registry.says('10.5555/away', away)
    const reference = 'Vance T, Oduya L. Night shifts and the heart: a cohort study. Heart Notes. 2017;9(1):3-8. doi:10.5555/away'
    expect((await look(reference)).body).toMatchObject({ type: 'new', from: 'reference', fields: { title: 'Night shifts and the heart: a cohort study', year: 2017, doi: '10.5555/away' }, message: expect.stringContaining('can’t be reached') })
    expect(await look('10.5555/away')).toMatchObject({ status: 502, body: { errors: [{ message: expect.stringContaining('Try again later') }] } })
    const { id } = await source({ title: 'Night shifts and the heart: a cohort study', authors: [{ family: 'Vance', given: 'T' }], year: 2017 })
    expect((await look(reference)).body).toMatchObject({ type: 'held', source: { id } })
  })

  it('whose number is of another work than its words says so', async () => {
    registry.says('10.5555/other', work('Warm water and teeth', '10.5555/other'))
    expect((await look('Vance T. Day shifts and the spine: a cohort study. Spine Notes. 2019;9(1):3-8. doi:10.5555/other')).body).toMatchObject({ fields: { title: 'Warm water and teeth' }, message: expect.stringContaining('another work') })
  })

  it('by its address asks for a title; by what names nothing it is refused with advice', async () => {
    expect((await look('https://example.org/page')).body).toMatchObject({ type: 'new', from: 'address', fields: { type: 'webpage', url: 'https://example.org/page' }, message: expect.stringContaining('title') })
    expect(await look('10.5555/unknown')).toMatchObject({ status: 404, body: { errors: [{ message: expect.stringContaining('Check the number') }] } })
    expect(await look('PMC7777777')).toMatchObject({ status: 400, body: { errors: [{ message: expect.stringContaining('DOI or PMID') }] } })
    expect(await look('some words')).toMatchObject({ status: 400, body: { errors: [{ message: expect.stringContaining('paste the whole reference') }] } })
  })
})

describe('a claim of a sentence', () => {
  const keep = (given: object, as = team.editor) => api().post<{ claim: { id: string; citations: number }; made: boolean }>('/cite/claim', as, given)

  it('is made with its sources and the words that carry it, ticked only by who says so, in their name', async () => {
    const { id } = await source({})
    const { body } = await keep({ statement: ' Lorvane lowered blood pressure by 8 mmHg in a trial of 200 adults. ', sources: [id], page: '12', quote: 'fell by 8 mmHg', confirmed: true })
    expect(body).toMatchObject({ made: true, claim: { citations: 1 } })
    const stored = await cms().findByID({ collection: 'claims', id: body.claim.id, depth: 0 })
    expect(stored).toMatchObject({ statement: 'Lorvane lowered blood pressure by 8 mmHg in a trial of 200 adults.', certainty: 'ungraded', citations: [{ source: id, stance: 'supports', page: '12', quote: 'fell by 8 mmHg', confirmed: true, confirmedBy: team.editor.name }] })
    expect(stored.kind).not.toBe('other')
    const unread = await keep({ statement: 'Lorvane causes headaches.', sources: [id] })
    expect(await cms().findByID({ collection: 'claims', id: unread.body.claim.id, depth: 0 })).toMatchObject({ citations: [{ confirmed: false }] })
  })

  it('asked for twice, at once or later, is one', async () => {
    const { id } = await source({})
    const given = { statement: 'Lorvane is excreted by the kidneys.', sources: [id] }
    const before = await claims()
    const all = await Promise.all([keep(given), keep(given)])
    const later = await keep({ ...given, statement: 'Lorvane is excreted by the kidneys' })
    expect(new Set([...all, later].map(({ body }) => body.claim.id)).size).toBe(1)
    expect(later.body.made).toBe(false)
    expect(await claims()).toBe(before + 1)
  })

  it('makes sources of printed references, each once, all or nothing', async () => {
    const reference = 'Marlow P, Quist R. Lorvane in the elderly: an open study. Drug Notes. 2014;2(3):44-51.'
    const { body } = await keep({ statement: 'Lorvane is well tolerated in old age.', references: [reference] })
    const again = await keep({ statement: 'Lorvane suits the old.', references: [reference] })
    const cited = await Promise.all([body, again.body].map(async ({ claim: { id } }) => (await cms().findByID({ collection: 'claims', id, depth: 0 })).citations?.[0]?.source))
    expect(cited[0]).toBe(cited[1])
    const before = await sources()
    expect((await keep({ statement: 'Lorvane is new.', references: ['Marlow P. Lorvane in the young: an open study of dosing. Drug Notes. 2016;2(3):44-51.'], sources: ['gone'] })).status).toBe(404)
    expect(await sources()).toBe(before)
  })

  it('is made by editors alone', async () => {
    expect((await keep({ statement: 'No.' }, await aUser(cms(), 'reviewer'))).status).toBe(403)
    expect(await keep({ statement: ' ' })).toMatchObject({ status: 400, body: { errors: [{ message: expect.stringContaining('statement') }] } })
  })
})
