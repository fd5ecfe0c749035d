import { beforeAll, expect, test } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { text } from '../../../src/domain/snapshot/content'
import type { Claim, User } from '../../../src/payload-types'
import { idOf } from '../../../src/operations/stored'
import { aClaim, anArticle, aReviewer, aSource, aTeam, aUser, bodyOf, type Team } from '../support/builders'
import { aCms } from '../support/cms'
import { probatum } from '../support/probatum'
import { rest } from '../support/requests'
import { FORGED } from './routes'

const cms = aCms(probatum())
let team: Team
beforeAll(async () => {
  cms().logger.level = 'silent'
  team = await aTeam(cms())
}, 120_000)

interface Overlap {
  readonly errors?: readonly { readonly data?: { readonly yours?: { readonly title?: string }; readonly theirs?: { readonly title?: string } } }[]
}

const titles = ({ body }: { readonly body: unknown }) => {
  const data = (body as Overlap).errors?.[0]?.data
  return [data?.yours?.title, data?.theirs?.title]
}

test('of two saves that began from one revision the later gets a 409 with both texts', async () => {
  const { id, revision } = await anArticle(cms(), team.editor)
  const api = rest(cms())
  expect((await api.patch(`/articles/${id}`, team.editor, { title: 'Theirs', revision })).status).toBe(200)
  const late = await api.patch(`/articles/${id}`, team.editor, { title: 'Mine', revision })
  expect([late.status, ...titles(late)]).toEqual([409, 'Mine', 'Theirs'])
  expect(await cms().findByID({ collection: 'articles', id, depth: 0 })).toMatchObject({ title: 'Theirs', revision: revision + 1 })
})

test('of two saves at the very same moment one is written, and the other gets a 409 with both texts', async () => {
  const api = rest(cms())
  await api.get('/users/me', team.editor)
  for (let round = 0; round < 5; round++) {
    const { id, revision } = await anArticle(cms(), team.editor)
    const answers = await Promise.all(['One', 'Other'].map(async (title) => ({ title, ...(await api.patch(`/articles/${id}`, team.editor, { title, revision, body: bodyOf([text(`${title} body`)]) })) })))
    const [won, lost] = answers.sort((a, b) => a.status - b.status)
    if (won === undefined || lost === undefined) throw new Error('There were two.')
    expect([won.status, lost.status, ...titles(lost)]).toEqual([200, 409, lost.title, won.title])
    const { docs } = await cms().findVersions({ collection: 'articles', where: { parent: { equals: id } }, sort: 'createdAt', depth: 0 })
    expect(docs.map(({ version }) => version.title)).toEqual(['What the remedy does', won.title])
    expect(JSON.stringify((await cms().findByID({ collection: 'articles', id, depth: 0 })).body)).toContain(`${won.title} body`)
  }
}, 60_000)

test('what a client says of stage, revision, who wrote, confirmed or exempted is not believed', async () => {
  const api = rest(cms())
  const { id, revision } = await anArticle(cms(), team.editor)
  const exempt = (by: string) => bodyOf([text('We hope this helps.'), { type: 'notAStatement', reason: 'a wish', by }])
  const saved = await api.patch(`/articles/${id}`, team.editor, { ...FORGED, title: 'Saved', body: exempt('Professor Nobody') })
  expect(saved.status).toBe(200)
  const article = await cms().findByID({ collection: 'articles', id, depth: 0 })
  expect(article).toMatchObject({ workflow: { stage: 'draft', live: 'none', seq: 0 }, revision: revision + 1, contributors: { [team.editor.id]: expect.any(String) } })
  expect(JSON.stringify(article.body)).toContain(`"by":"${team.editor.name}"`)
  expect(JSON.stringify(article.body)).not.toContain('Professor Nobody')

  const source = await aSource(cms(), team.editor)
  const forged = { statement: 'It helps.', kind: 'efficacy', certainty: 'low', textRevision: 99, safetyRevision: 99, contributors: { [team.admin.id]: '2020-01-01' }, citations: [{ source: source.id, stance: 'supports', confirmed: true, confirmedBy: 'Professor Nobody', confirmedById: team.admin.id, confirmedOn: '1999-01-01' }] }
  const { body } = await api.post<{ doc: Claim }>('/claims', team.editor, forged)
  const claim = await cms().findByID({ collection: 'claims', id: body.doc.id, depth: 0, showHiddenFields: true })
  expect(claim).toMatchObject({ revision: 1, textRevision: 1, safetyRevision: 0, contributors: { [team.editor.id]: expect.any(String) }, citations: [{ confirmedBy: team.editor.name, confirmedById: team.editor.id }] })
  expect(claim.citations?.[0]?.confirmedOn).not.toBe('1999-01-01')

  const licences = [{ number: 'L-9', body: 'Board', jurisdiction: 'US', expires: '2999-01-01', verified: true, verifiedBy: team.editor.id, verifiedByName: 'Professor Nobody', verifiedOn: '1999-01-01' }]
  await api.patch(`/medical-reviewers/${team.second.id}`, team.admin, { licences })
  const { licences: kept } = await cms().findByID({ collection: 'medical-reviewers', id: team.second.id, depth: 0 })
  expect(kept).toMatchObject([{ verifiedBy: team.admin.id, verifiedByName: team.admin.name }])
})

test('a confirmation is theirs who gave it, and falls with the words that it was given for', async () => {
  const { id, citations } = await aClaim(cms(), team.editor)
  const second = await aUser(cms(), 'editor')
  const api = rest(cms())
  const [first] = citations ?? []
  const citation = { ...first, source: idOf(first?.source) }
  const after = async (change: object) => {
    await api.patch(`/claims/${id}`, second, change)
    const [kept] = (await cms().findByID({ collection: 'claims', id, depth: 0 })).citations ?? []
    return [kept?.confirmed, kept?.confirmedBy ?? null]
  }
  expect(await after({ certainty: 'high' })).toEqual([true, team.editor.name])
  expect(await after({ citations: [{ ...citation, quote: 'other words' }] })).toEqual([false, null])
  expect(await after({ citations: [{ ...citation, quote: 'other words', confirmed: true }] })).toEqual([true, second.name])
  expect(await after({ statement: `Something else ${randomUUID()}.` })).toEqual([false, null])
  expect(await after({ citations: [{ ...citation, quote: 'other words', confirmed: true }] })).toEqual([true, second.name])
})

test('a claim’s older version comes back with the confirmations that it had', async () => {
  const api = rest(cms())
  const { id, statement } = await aClaim(cms(), team.editor)
  await api.patch(`/claims/${id}`, team.editor, { statement: 'Something else.' })
  const { docs } = await cms().findVersions({ collection: 'claims', where: { parent: { equals: id } }, sort: 'createdAt', depth: 0 })
  expect((await api.post(`/claims/versions/${docs[0]?.id}`, await aUser(cms(), 'editor'))).status).toBe(200)
  expect(await cms().findByID({ collection: 'claims', id, depth: 0 })).toMatchObject({ statement, citations: [{ confirmed: true, confirmedBy: team.editor.name }] })
})

test('an exemption is theirs who made it, until its sentence or its reason is changed by somebody else', async () => {
  const second = await aUser(cms(), 'editor')
  const { id } = await anArticle(cms(), team.editor)
  const saved = async (user: User, ...paragraphs: Parameters<typeof bodyOf>) => {
    await cms().update({ collection: 'articles', id, data: { body: bodyOf(...paragraphs) }, user: { ...user, collection: 'users' } })
    const { body } = await cms().findByID({ collection: 'articles', id, depth: 0 })
    return [...JSON.stringify(body).matchAll(/"by":"([^"]*)"/g)].map(([, by]) => by)
  }
  const wish = (words: string, reason = 'a wish') => [text(`An aside. ${words}`), { type: 'notAStatement' as const, reason, by: '' }]
  expect(await saved(team.editor, wish('We hope this helps.'))).toEqual([team.editor.name])
  expect(await saved(second, wish('We hope this helps.'), [text('And more.')])).toEqual([team.editor.name])
  expect(await saved(second, wish('We hope this helps.'), wish('It cures nine of ten.'))).toEqual([team.editor.name, second.name])
  expect(await saved(second, wish('It cures nine of ten.'))).toEqual([second.name])
  expect(await saved(team.editor, wish('It cures nine of ten.', 'a joke'))).toEqual([team.editor.name])
}, 60_000)

test('whoever wrote a claim wrote its copies: they can’t sign those either; articles have none', async () => {
  const { user } = await aReviewer(cms())
  await cms().update({ collection: 'users', id: user.id, data: { roles: ['reviewer', 'editor'] } })
  const { id, usedClaims } = await anArticle(cms(), team.editor)
  const claim = await cms().duplicate({ collection: 'claims', id: idOf(usedClaims?.[0]), depth: 0, user: { ...user, collection: 'users' } })
  expect(Object.keys(claim.contributors as object).sort()).toEqual([team.editor.id, user.id].sort())
  expect(await rest(cms()).post(`/articles/${id}/duplicate`, team.editor)).toMatchObject({ status: 404 })
}, 60_000)

test('an older version comes back whole: what was added since is gone', async () => {
  const api = rest(cms())
  const { id } = await anArticle(cms(), team.editor)
  await api.patch(`/articles/${id}`, team.editor, { dek: 'Added since.', crisisResource: 'Call 988.', disclosure: { funding: 'A grant.' }, quotedExperts: [{ name: 'Ada', credentials: 'MD' }], references: [(await aSource(cms(), team.editor)).id] })
  const { docs } = await cms().findVersions({ collection: 'articles', where: { parent: { equals: id } }, sort: 'createdAt', depth: 0 })
  expect((await api.post(`/articles/versions/${docs[0]?.id}`, team.editor)).status).toBe(200)
  const restored = await cms().findByID({ collection: 'articles', id, depth: 0 })
  expect([restored.dek ?? '', restored.crisisResource ?? '', restored.disclosure?.funding === 'A grant.', restored.quotedExperts ?? [], restored.references ?? []]).toEqual(['', '', false, [], []])
}, 60_000)
