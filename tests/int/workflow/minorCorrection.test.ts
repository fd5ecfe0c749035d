import { beforeAll, expect, test } from '@jest/globals'
import { text } from '../../../src/domain/snapshot/content'
import { anArticle, aClaim, aTeam, bodyOf, cites, PASSWORD, type Team } from '../support/builders'
import { aCms } from '../support/cms'
import { probatum } from '../support/probatum'
import { rest, type Answer } from '../support/requests'

const cms = aCms(probatum())
let team: Team
let api: ReturnType<typeof rest>
beforeAll(async () => {
  team = await aTeam(cms())
  api = rest(cms())
}, 120_000)

interface Done {
  readonly event: { readonly body: object }
  readonly state: { readonly live: object; readonly review: { readonly text: { readonly contentHash: string } } }
}

const act = (id: string, action: string, as: keyof Omit<Team, 'reviewer' | 'second'> | 'reviewer', input: object = {}): Promise<Answer<Done>> =>
  api.post<Done>(`/articles/${id}/${action}`, as === 'reviewer' ? team.reviewer.user : team[as], input)

async function signed(id: string, contentHash: string): Promise<void> {
  expect(await act(id, 'approve', 'reviewer', { contentHash, password: PASSWORD, declaresNoConflict: true })).toMatchObject({ status: 200 })
  expect(await act(id, 'publish', 'publisher', { contentHash })).toMatchObject({ status: 200 })
}

const changeNote = { text: 'A word was put right.', kind: 'correction' as const }

test('a minor correction is submitted as one, shown as one, and goes live by a signature and a publisher as everything does', async () => {
  const { id, title } = await anArticle(cms(), team.editor)
  const first = await act(id, 'submit', 'editor')
  await signed(id, first.body.state.review.text.contentHash)
  await api.patch(`/articles/${id}`, team.editor, { title: title.replace('does', 'doss'), changeNote })
  const submitted = await act(id, 'submit', 'editor', { minorCorrection: true })
  expect(submitted).toMatchObject({ status: 200, body: { event: { body: { type: 'submitted', minorCorrection: true } } } })
  expect(await api.get(`/articles/${id}/review`, team.reviewer.user)).toMatchObject({ status: 200, body: { minorCorrection: true, live: { number: 1 } } })
  const { contentHash } = submitted.body.state.review.text
  expect(await act(id, 'publish', 'publisher', { contentHash })).toMatchObject({ status: 409 })
  await signed(id, contentHash)
  expect(await api.get(`/articles/${id}/offers`, team.publisher)).toMatchObject({ body: { live: { number: 2 } } })
}, 60_000)

test('what rests on another claim is no minor correction, and neither is what was never live', async () => {
  const { id } = await anArticle(cms(), team.editor)
  expect(await act(id, 'submit', 'editor', { minorCorrection: true })).toMatchObject({ status: 400, body: { errors: [{ message: expect.stringContaining('Nothing of it is live') }] } })
  const first = await act(id, 'submit', 'editor')
  await signed(id, first.body.state.review.text.contentHash)
  const claim = await aClaim(cms(), team.editor, { statement: 'Nausea was seen in 12 of 120 adults.', kind: 'harm' })
  await api.patch(`/articles/${id}`, team.editor, { changeNote, body: bodyOf([text('Nausea was seen in 12 of 120 adults.'), cites(claim.id)]) })
  expect(await act(id, 'submit', 'editor', { minorCorrection: true })).toMatchObject({ status: 400, body: { errors: [{ message: expect.stringContaining('This is no minor correction: it has other claims and sources than the live edition.') }] } })
  expect(await act(id, 'submit', 'editor')).toMatchObject({ status: 200 })
}, 60_000)
