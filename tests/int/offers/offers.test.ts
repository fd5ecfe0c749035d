import { beforeAll, expect, test } from '@jest/globals'
import type { User } from '../../../src/payload-types'
import { text } from '../../../src/domain/snapshot/content'
import type { Offered } from '../../../src/operations/offers'
import { anArticle, aTeam, aUser, bodyOf, PASSWORD, type Team } from '../support/builders'
import { aCms } from '../support/cms'
import { probatum } from '../support/probatum'
import { rest } from '../support/requests'

const cms = aCms(probatum())
let team: Team
let api: ReturnType<typeof rest>
beforeAll(async () => {
  team = await aTeam(cms())
  api = rest(cms())
}, 120_000)

const offered = async (id: string, as: User): Promise<Offered> => (await api.get<Offered>(`/articles/${id}/offers`, as)).body
const told = ({ offers }: Offered): string[] => offers.map(({ action, refusal }) => (refusal === null ? action : `${action}: ${refusal.message}`))

test('what is offered follows a text to its edition, for each of its people', async () => {
  const { id, slug } = await anArticle(cms(), team.editor)
  expect(await offered(id, team.editor)).toMatchObject({ stage: 'draft', live: { type: 'none' }, review: null, offers: [{ action: 'submit', refusal: null }] })
  const { body } = await api.post<{ state: { review: { text: { contentHash: string } } } }>(`/articles/${id}/submit`, team.editor)
  const { contentHash } = body.state.review.text
  await api.post(`/articles/${id}/assign`, team.editor, { reviewer: team.reviewer.id, due: '2099-01-31' })
  expect(told(await offered(id, team.editor))).toEqual(['assign', 'recall'])
  expect(told(await offered(id, team.reviewer.user))).toEqual(['hand-on', 'request-changes', 'approve'])
  await api.post(`/articles/${id}/approve`, team.reviewer.user, { contentHash, password: PASSWORD, declaresNoConflict: true })
  expect(await offered(id, team.publisher)).toMatchObject({ stage: 'approved', review: { contentHash, approvals: [{ credentials: 'MD' }], approvalsNeeded: 1, assignments: [{ due: '2099-01-31' }] }, offers: [{ action: 'schedule' }, { action: 'publish', refusal: null }] })
  await api.post(`/articles/${id}/publish`, team.publisher, { contentHash })
  expect(await offered(id, team.publisher)).toMatchObject({ stage: 'published', live: { type: 'edition', number: 1, slug, contentHash }, review: null })
  await api.post(`/articles/${id}/withdraw`, team.publisher, { reason: 'A fault.', notice: 'We are revising this page.' })
  expect(await offered(id, team.publisher)).toMatchObject({ live: { type: 'withdrawn', notice: 'We are revising this page.' }, offers: [] })
}, 60_000)

test('what is refused beside a button is refused in the same words to whoever asks all the same', async () => {
  const { id } = await anArticle(cms(), team.editor, { body: bodyOf([text('In a trial of 300 adults the remedy lowered the blood pressure by 12 mmHg.')]) as never })
  const { offers } = await offered(id, team.editor)
  expect(offers).toMatchObject([{ action: 'submit', refusal: { code: 'findings' } }])
  const { status, body } = await api.post(`/articles/${id}/submit`, team.editor)
  expect([status, body.errors?.[0]]).toMatchObject([409, { message: offers[0]?.refusal?.message, data: { code: 'findings', details: offers[0]?.refusal?.details } }])
}, 60_000)

test('a locked text is for reading only by every door, and says why', async () => {
  const { id } = await anArticle(cms(), team.editor)
  await api.post(`/articles/${id}/submit`, team.editor)
  const { docs: [version] } = await cms().findVersions({ collection: 'articles', where: { parent: { equals: id } }, depth: 0 })
  for (const answer of [await api.patch(`/articles/${id}`, team.editor, { title: 'Anew' }), await api.post(`/articles/versions/${version?.id}`, team.editor)]) {
    expect([answer.status, answer.body.errors?.[0]?.message]).toEqual([409, 'This text is in clinical review: what reviewers read can’t change under their hands. Recall it to edit.'])
  }
  const allowed = async (as: User) => (await api.post<{ update?: boolean }>(`/articles/access/${id}`, as)).body.update === true
  expect([await allowed(team.editor), (await api.patch(`/articles/${id}`, team.reviewer.user, { title: 'Anew' })).status]).toEqual([false, 403])
  await api.post(`/articles/${id}/recall`, team.editor, { reason: 'A fault.' })
  expect(await allowed(team.editor)).toBe(true)
}, 60_000)

test('nobody without a role is offered anything, and a text that is not there is a 404', async () => {
  const { id } = await anArticle(cms(), team.editor)
  expect([await api.get(`/articles/${id}/offers`, null), await api.get(`/articles/${id}/offers`, await aUser(cms())), await api.get('/articles/nothing/offers', team.editor)].map(({ status }) => status)).toEqual([401, 403, 404])
}, 60_000)
