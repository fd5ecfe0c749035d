import { beforeAll, expect, it } from '@jest/globals'
import { GOOGLE_DOCS, WEB_PAGE, WORD } from '../../unit/documents/support/pasted'
import { aClaim, aSource, aTeam, aUser, type Team } from '../support/builders'
import { aCms } from '../support/cms'
import { probatum } from '../support/probatum'
import { rest } from '../support/requests'
import type { Pasted } from '../../../src/operations/readPasted'

const cms = aCms(probatum())
let asked: ReturnType<typeof rest> | undefined
/** Logs each person in once. */
const api = () => (asked ??= rest(cms()))
let team: Team
beforeAll(async () => {
  team = await aTeam(cms())
}, 60_000)

const paste = async (html: string, into: object = {}) => api().post<Pasted>('/articles/paste', team.editor, { html, ...into })
const counted = async () => Promise.all((['articles', 'claims', 'sources'] as const).map(async (collection) => (await cms().count({ collection })).totalDocs))

it('pasted words come back as the editor’s own nodes, with what each marker may cite; nothing is stored', async () => {
  const { id } = await aSource(cms(), team.editor, { title: 'Vitamin D and bones in older adults: a trial', authors: [{ family: 'Ruiz', given: 'A' }], year: 2019 })
  const before = await counted()
  const { status, body } = await paste(WORD)
  expect(status).toBe(200)
  expect(body.nodes.map((node) => (node as { type: string }).type)).toEqual(['heading', 'heading', 'paragraph', 'list', 'paragraph', 'list'])
  expect(body.nodes[0]).toMatchObject({ type: 'heading', tag: 'h2' })
  expect(body.proposals).toMatchObject([
    { printed: '1', sources: [{ name: 'Ruiz and Okafor 2019'.replace(' and Okafor', ''), source: id, reference: '' }] },
    { printed: ' [1, 2]', sources: [{ source: id }, { name: 'Lund and Moe 2011', source: null, reference: expect.stringContaining('Sun, skin and bones') }] },
  ])
  expect(body.list).toHaveLength(3)
  expect(await counted()).toEqual(before)

  const unhurt = await api().post('/articles', team.editor, { title: 'Pasted', slug: 'pasted', body: { root: { type: 'root', version: 1, format: '', indent: 0, direction: 'ltr', children: body.nodes } } })
  expect(unhurt.status).toBe(201)
})

it('an accepted marker becomes the claim that an import would make, and the same one the next time', async () => {
  const { body } = await paste(GOOGLE_DOCS)
  const [named] = body.proposals
  const keep = async () => (await api().post<{ claim: { id: string }; made: boolean }>('/cite/claim', team.editor, { statement: named?.statement, sources: named?.sources.flatMap(({ source }) => source ?? []), references: named?.sources.flatMap(({ reference }) => reference || []) })).body
  const [first, second] = [await keep(), await keep()]
  expect([first.made, second.made, second.claim.id]).toEqual([true, false, first.claim.id])
  expect(await cms().findByID({ collection: 'claims', id: first.claim.id, depth: 0 })).toMatchObject({ certainty: 'ungraded', citations: [{ stance: 'supports', confirmed: false }] })
})

it('without a list of its own, numbers are the article’s: of its claims in order, then of its further references', async () => {
  const [cited, listed] = [await aSource(cms(), team.editor), await aSource(cms(), team.editor)]
  const claim = await aClaim(cms(), team.editor, { citations: [{ source: cited.id, stance: 'supports', confirmed: true }] as never })
  const { body } = await paste('<p>It helps [1]. It harms [2]. It rests [3].</p>', { claims: [claim.id], references: [cited.id, listed.id] })
  expect(body.proposals.map(({ sources, missing }) => [sources.map(({ source }) => source), missing])).toEqual([[[cited.id], []], [[listed.id], []], [[], ['3']]])
})

it('what could run never gets in', async () => {
  const { body } = await paste(WEB_PAGE)
  expect(JSON.stringify(body.nodes)).not.toMatch(/evil|javascript/)
  expect(body.notices).toEqual(['An embedded page was left out: add it in the article.'])
})

it('a reference list by itself stays what it is', async () => {
  const { body } = await paste(WORD.slice(WORD.indexOf('<h2>References')))
  expect([body.nodes.length, body.proposals, body.list]).toEqual([3, [], []])
})

it.each<[string, () => string, number]>([
  ['100,000 elements inside one another', () => '<div>'.repeat(100_000), 400],
  ['5 MB', () => '<p>'.padEnd(5_000_000, 'a'), 413],
  ['a book', () => '<p>'.padEnd(600_000, 'a '), 413],
])('%s are refused with advice', async (_, html, expected) => {
  expect(await paste(html())).toMatchObject({ status: expected, body: { errors: [{ message: expect.stringMatching(/document|parts/) }] } })
})

it('is for the team, and the same for clinics', async () => {
  expect((await api().post('/articles/paste', null, { html: '<p>a</p>' })).status).toBe(401)
  expect((await api().post('/articles/paste', await aUser(cms()), { html: '<p>a</p>' })).status).toBe(403)
  expect((await api().post('/articles/paste', team.editor, { html: 7 })).status).toBe(400)
  expect((await api().post('/clinics/paste', team.editor, { html: '<p>a</p>' })).body).toMatchObject({ nodes: [{ type: 'paragraph' }] })
})
