import { beforeAll, describe, expect, test } from '@jest/globals'
import type { Plan } from '../../../src/domain/desk/plan'
import type { CardRow } from '../../../src/operations/desk/cards'
import type { DeskColumn } from '../../../src/operations/desk/desk'
import type { User } from '../../../src/payload-types'
import { took } from '../races/deeds'
import { anArticle, aTeam, aUser, type Team } from '../support/builders'
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

const aDraft = async (): Promise<string> => `/articles/${(await anArticle(cms(), team.editor)).id}`
const take = (path: string, as: User, force = false) => api.post<{ plan: Plan }>(`${path}/take`, as, force ? { force } : {})
const cardOf = (path: string) => cms().db.findOne<CardRow>({ collection: 'desk-cards', where: { id: { equals: path.slice(1).replace('/', ':') } } })

describe('taking a text on', () => {
  test('names who has it, since when, and shows it on the desk', async () => {
    const path = await aDraft()
    const { status, body } = await take(path, team.editor)
    expect([status, body.plan]).toMatchObject([200, { editor: team.editor.id, editorName: team.editor.name, edition: 1 }])
    expect(await cardOf(path)).toMatchObject({ editor: team.editor.id, people: `|${team.editor.id}|` })
    expect((await take(path, team.editor)).body.plan).toEqual(body.plan)
  })

  test('is refused where somebody else has it, and done all the same when that is asked for', async () => {
    const path = await aDraft()
    await take(path, team.editor)
    const refused = await take(path, team.publisher)
    expect([refused.status, refused.body.errors?.[0]]).toMatchObject([409, { message: expect.stringContaining(`${team.editor.name} has had this since`), data: { code: 'taken' } }])
    expect((await api.post(`${path}/give-back`, team.publisher)).status).toBe(409)
    expect((await take(path, team.publisher, true)).body.plan.editor).toBe(team.publisher.id)
    expect((await api.post<{ plan: Plan }>(`${path}/give-back`, team.publisher)).body.plan.editor).toBe('')
    expect((await take(path, team.editor)).status).toBe(200)
  })

  test('is for editors and publishers, with a log-in, of what there is', async () => {
    const path = await aDraft()
    expect(await Promise.all([take(path, team.reviewer.user), take(path, team.admin), api.post(`${path}/take`, null), take(path, await aUser(cms())), take('/articles/nothing', team.editor)].map(async (answer) => (await answer).status))).toEqual([403, 403, 401, 403, 404])
    expect((await api.post(`${path}/take`, team.editor, { force: 'yes' })).status).toBe(400)
  })

  test('is no authorship: whoever planned a text may sign it, and its revision stays', async () => {
    const path = await aDraft()
    const id = path.slice('/articles/'.length)
    const signing = await aUser(cms(), 'editor')
    await take(path, signing)
    await api.post(`${path}/plan`, signing, { due: '2099-01-31', note: 'Soon.' })
    const { contributors, revision } = await cms().findByID({ collection: 'articles', id, depth: 0, overrideAccess: true })
    expect([Object.keys(contributors as object), revision]).toEqual([[team.editor.id], 1])
  })

  test('ends with the edition that it was for', async () => {
    const path = await aDraft()
    const subject = { collection: 'articles', id: path.slice('/articles/'.length) } as const
    await take(path, team.editor)
    await api.post(`${path}/plan`, team.editor, { due: '2020-01-31', note: 'Late.' })
    await took(cms(), team, subject, 'submit', 'approve', 'publish')
    expect(await cardOf(path)).toMatchObject({ stage: 'published', people: '' })
    expect((await cardOf(path))?.editor ?? null).toBeNull()
    await api.post(`${path}/revise`, team.editor)
    expect(await cardOf(path)).toMatchObject({ stage: 'draft', dueFor: 'look-again' })
    expect((await take(path, team.publisher)).body.plan).toMatchObject({ editor: team.publisher.id, edition: 2, due: '', note: '' })
  }, 60_000)
})

test('of many who take it at once exactly one has it, and every other is told who', async () => {
  const path = await aDraft()
  const editors = await Promise.all(Array.from({ length: 8 }, () => aUser(cms(), 'editor')))
  const answers = await Promise.all(editors.map((editor) => take(path, editor)))
  const winners = answers.filter(({ status }) => status === 200)
  expect([winners.length, answers.filter(({ status }) => status === 409).length]).toEqual([1, 7])
  const winner = winners[0]?.body.plan
  for (const { body } of answers.filter(({ status }) => status === 409)) expect(body.errors?.[0]?.message).toContain(`${winner?.editorName} has had this since`)
  expect(await cardOf(path)).toMatchObject({ editor: winner?.editor })
}, 120_000)

test('a day, a hand-over and saves of the text at the same moment lose nothing of one another', async () => {
  const path = await aDraft()
  const id = path.slice('/articles/'.length)
  await Promise.all([take(path, team.editor), api.post(`${path}/plan`, team.publisher, { due: '2099-02-28', note: 'By the congress.' }), api.patch(`/articles/${id}`, team.editor, { risk: 'high' })])
  expect(await cardOf(path)).toMatchObject({ editor: team.editor.id, due: '2099-02-28', note: 'By the congress.', risk: 'high' })
}, 60_000)

test('what is wrong with a plan is told, and a deleted text takes its plan with it', async () => {
  const path = await aDraft()
  expect((await api.post(`${path}/plan`, team.editor, { due: 'soon' })).body.errors?.[0]?.message).toContain('YYYY-MM-DD')
  expect((await api.post(`${path}/plan`, team.editor, { due: 7 })).status).toBe(400)
  await take(path, team.editor)
  expect((await api.delete(path, team.editor)).status).toBe(200)
  const id = path.slice(1).replace('/', ':')
  expect(await Promise.all((['plans', 'desk-cards'] as const).map((collection) => cms().db.findOne({ collection, where: { id: { equals: id } } })))).toEqual([null, null])
  const { body } = await api.get<{ columns: readonly DeskColumn[] }>('/desk', team.editor)
  expect(body.columns.flatMap(({ cards }) => cards.map((card) => card.id))).not.toContain(id)
})
