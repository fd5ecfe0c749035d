import { beforeAll, expect, it } from '@jest/globals'
import { aSource, aTeam, type Team } from '../support/builders'
import { aCms } from '../support/cms'
import { probatum } from '../support/probatum'
import { rest } from '../support/requests'
import { away, found, RETRACTION, theRegistries } from './registry'

const registries = theRegistries()
const cms = aCms(probatum({ registries: registries.client }))
let team: Team
beforeAll(async () => {
  team = await aTeam(cms())
}, 60_000)

const look = (body: object) => rest(cms()).post<{ fields: Record<string, unknown>; differences: readonly object[]; standing: { status: string }; message: string }>('/sources/lookup', team.editor, body)
const NAPS = { type: 'article-journal' as const, title: 'Short naps at noon and vigilance in night-shift nurses', author: [{ family: 'Ørsted', given: 'Lena' }, { literal: 'NAP Study Group' }], issued: { 'date-parts': [[2019, 4]] as const } }
const DOI = '10.5555/nap.2019'
const PMID = '31000001'
registries.says(DOI, found({ csl: { ...NAPS, 'container-title': 'Archives of Imagined Sleep', volume: '12' }, identifiers: { doi: DOI } }))
registries.says(PMID, found({ csl: { ...NAPS, 'container-title': 'Arch Imagined Sleep', issue: '4' }, identifiers: { doi: DOI, pmid: PMID, pmcid: 'PMC6400001' } }))

it('a new source is filled in by its DOI, however that was pasted, and can be saved as it comes', async () => {
  const { status, body } = await look({ doi: 'https://doi.org/10.5555/NAP.2019.' })
  expect(status).toBe(200)
  expect(body).toEqual({
    fields: { type: 'article-journal', title: NAPS.title, authors: [{ family: 'Ørsted', given: 'Lena' }, { literal: 'NAP Study Group' }], containerTitle: 'Archives of Imagined Sleep', volume: '12', year: 2019, month: 4 },
    differences: [],
    standing: { status: 'current', statusOn: '', notice: '' },
    message: '',
  })
  const saved = await rest(cms()).post<{ doc: { id: string } }>('/sources', team.editor, { ...body.fields, doi: DOI, status: body.standing.status })
  expect(saved.status).toBe(201)
  expect(await look({ doi: DOI })).toMatchObject({ status: 409, body: { errors: [{ message: expect.stringContaining('The library has this work already: “Short naps'), data: { code: 'exists', id: saved.body.doc.id } }] } })
  await rest(cms()).delete(`/sources/${saved.body.doc.id}`, team.editor)
})

it('both registries fill in together, PubMed’s word first', async () => {
  expect((await look({ doi: DOI, pmid: PMID })).body.fields).toMatchObject({ containerTitle: 'Arch Imagined Sleep', volume: '12', issue: '4', pmcid: 'PMC6400001' })
})

it('what an editor has filled in is never among the fields, but told where it differs by more than its spelling', async () => {
  const { id } = await aSource(cms(), team.editor, { title: 'SHORT NAPS AT NOON, and vigilance in night-shift nurses', authors: [{ family: 'Orsted', given: 'Lena' }], containerTitle: 'Arch Imagined Sleep', year: 2018, volume: '12', page: null, doi: DOI, pmid: PMID })
  const { body } = await look({ id })
  expect(body.fields).toEqual({ issue: '4', pmcid: 'PMC6400001' })
  expect(body.differences).toEqual([{ field: 'authors', is: [expect.objectContaining({ family: 'Orsted' })], registered: [{ family: 'Ørsted', given: 'Lena' }, { literal: 'NAP Study Group' }] }, { field: 'year', is: 2018, registered: 2019 }])
  await rest(cms()).delete(`/sources/${id}`, team.editor)
})

it('a work that the library has under its DOI is told of when it is asked for by its PMID', async () => {
  const { id } = await aSource(cms(), team.editor, { doi: DOI, pmid: null })
  expect(await look({ pmid: PMID })).toMatchObject({ status: 409, body: { errors: [{ data: { code: 'exists', id } }] } })
  await rest(cms()).delete(`/sources/${id}`, team.editor)
})

it('what is typed into the form and not saved yet comes before what is saved', async () => {
  const { id } = await aSource(cms(), team.editor, { title: null, authors: [], containerTitle: null, year: 2019, volume: '13', doi: DOI, pmid: null })
  const { body } = await look({ id, form: { title: 'A title of mine', authors: [{ family: 'Ørsted', given: 'Lena', id: 'row' }, { family: null, given: '', literal: 'NAP Study Group' }], containerTitle: '', year: 2019, month: null, volume: '12', status: 'unknown' } })
  expect(body.fields).toEqual({ containerTitle: 'Archives of Imagined Sleep', month: 4 })
  expect(body.differences).toEqual([{ field: 'title', is: 'A title of mine', registered: NAPS.title }])
  expect(await look({ id, form: { title: 7 } })).toMatchObject({ status: 400 })
  await rest(cms()).delete(`/sources/${id}`, team.editor)
})

it('a retracted work says so before it is saved', async () => {
  registries.says('10.5555/fallen', found({ csl: NAPS, identifiers: { doi: '10.5555/fallen' }, notices: [RETRACTION] }))
  expect((await look({ doi: '10.5555/fallen' })).body.standing).toEqual({ status: 'retracted', statusOn: '2021-03-09', notice: 'Retraction of 2021-03-09, says Crossref: doi:10.5555/notice' })
})

it('what one registry couldn’t say is told, and nothing is called current for it', async () => {
  registries.says('31000002', away)
  expect((await look({ doi: DOI, pmid: '31000002' })).body).toMatchObject({ fields: { title: NAPS.title }, standing: { status: 'unknown' }, message: 'PubMed can’t be reached (ENOTFOUND).' })
})

registries.says('10.5555/away', away)
registries.says('31000003', found({ csl: { type: 'article-journal', title: 'Coffee at dawn and reaction times in porters' }, identifiers: { doi: '10.5555/coffee', pmid: '31000003' } }))
it.each<[string, object, number, RegExp]>([
  ['nothing', {}, 400, /Give a DOI or a PMID/],
  ['no DOI', { doi: '10.55' }, 400, /no valid DOI/],
  ['no PMID', { pmid: 'PMC12' }, 400, /no valid PMID/],
  ['a list', { doi: [DOI] }, 400, /Give texts/],
  ['100 KB', { doi: `10.5555/${'a'.repeat(100_000)}` }, 400, /Give texts/],
  ['a source that isn’t there', { id: 'no-such-source' }, 404, /no such source/],
  ['a DOI that nobody knows', { doi: '10.5555/nobody' }, 404, /Crossref doesn’t know DOI 10\.5555\/nobody\. Check the number/],
  ['registries that are away', { doi: '10.5555/away' }, 502, /Crossref can’t be reached \(ENOTFOUND\)\. Try again later/],
  ['numbers of two works', { doi: DOI, pmid: '31000003' }, 409, /Its PMID is of the work with DOI 10\.5555\/coffee\. Check both numbers: “Coffee at dawn.*” and “Short naps/],
])('%s is answered in words', async (_, body, status, message) => {
  expect(await look(body)).toMatchObject({ status, body: { errors: [{ message: expect.stringMatching(message) }] } })
})
