import { beforeAll, describe, expect, it } from '@jest/globals'
import { keyOf } from '../../../src/domain/editorial/subject'
import { cmsOf } from '../../../src/operations/cms'
import { project } from '../../../src/operations/project'
import { reconcile } from '../../../src/operations/reconcile'
import { suggestClaims } from '../../../src/operations/suggestClaims'
import { readRecord } from '../../../src/records/events'
import { aClaim, anArticle, aTeam, aUser, bodyOf, cites, type Team } from '../support/builders'
import { aCms } from '../support/cms'
import { probatum } from '../support/probatum'
import { rest } from '../support/requests'
import { took } from '../races/deeds'
import { text } from '../../../src/domain/snapshot/content'

const cms = aCms(probatum())
const api = () => rest(cms())
let team: Team
beforeAll(async () => {
  team = await aTeam(cms())
}, 60_000)

const claim = (statement: string) => aClaim(cms(), team.editor, { statement })
const article = async (title: string, ...sentences: string[]) => {
  const behind = await claim('The tablets were tested in 120 adults.')
  return anArticle(cms(), team.editor, { title, body: bodyOf(...sentences.map((sentence) => [text(sentence), cites(behind.id)]), [text('Nausea was the most common side effect.'), cites(behind.id)]) as never })
}
const conflicts = async (id: string) => {
  const { body } = await api().get<{ findings: readonly { code: string; severity: string; text: string; message: string }[] }>(`/articles/${id}/findings`, team.editor)
  return body.findings.filter(({ code }) => code === 'claims.conflict')
}
const suggested = async (sentence: string) => (await api().get<{ claims: readonly { id: string; statement: string; because: string[] }[] }>(`/claims/suggest?text=${encodeURIComponent(sentence)}`, team.editor)).body.claims

describe('a text', () => {
  it('is told of a claim of the library that it contradicts, until that is changed', async () => {
    const { id: held } = await claim('Velorine was discovered in 1962.')
    const { id } = await article('Velorine', 'Velorine was originally developed in the 1950s.')
    expect(await conflicts(id)).toMatchObject([{ severity: 'warns', text: 'Velorine was originally developed in the 1950s.', message: expect.stringContaining(`“Velorine was discovered in 1962.” (the claim ${held} of the library)`) }])

    await api().patch(`/claims/${held}`, team.editor, { statement: 'Velorine was discovered in 1949.' })
    expect(await conflicts(id)).toEqual([])
    await api().patch(`/claims/${held}`, team.editor, { statement: 'Velorine was discovered in 1962.' })
    expect(await conflicts(id)).toHaveLength(1)
    await api().patch(`/claims/${held}`, team.editor, { retired: true })
    expect(await conflicts(id)).toEqual([])
  })

  it('is told of a live text that it contradicts, not of a draft or of itself, until that is withdrawn; reconcile changes nothing and makes it anew', async () => {
    const live = await article('Tamiprole today', 'The effects of tamiprole last one to two weeks.')
    const { id } = await article('Tamiprole', 'Tamiprole’s effects typically last up to 7 days.')
    expect(await conflicts(id)).toEqual([])
    await took(cms(), team, { collection: 'articles', id: live.id }, 'submit', 'approve', 'publish')
    const found = [{ message: expect.stringContaining('“The effects of tamiprole last one to two weeks.” (live in “Tamiprole today”)') }]
    expect(await conflicts(id)).toMatchObject(found)
    expect(await conflicts(live.id)).toEqual([])

    const rows = async () => (await cms().db.find({ collection: 'assertions', sort: 'id', limit: 0, pagination: false })).docs
    const before = await rows()
    await cms().db.create({ collection: 'assertions', data: { id: 'articles:gone:0', holder: 'articles:gone', key: 'k', sentence: 's', assertion: {} } })
    await reconcile(cmsOf(cms()))
    expect(await rows()).toEqual(before)
    await cms().db.deleteMany({ collection: 'assertions', where: {} })
    await reconcile(cmsOf(cms()))
    expect(await rows()).toEqual(before)

    const subject = { collection: 'articles', id: live.id } as const
    const record = await readRecord(cms(), keyOf(subject))
    await took(cms(), team, subject, 'withdraw')
    expect(await conflicts(id)).toEqual([])
    await project(cmsOf(cms()), subject, record) // of another process, late
    expect(await conflicts(id)).toEqual([])
  }, 60_000)
})

describe('for a sentence', () => {
  it('the claims that say it are suggested, and why; a new one at once, a retired or deleted one no more', async () => {
    const { id } = await claim('Brasidin lowers hypertension in older adults.')
    expect((await suggested('In the elderly, high blood pressure falls with brasidin.'))[0]).toMatchObject({ id, statement: 'Brasidin lowers hypertension in older adults.', certainty: 'moderate', because: expect.arrayContaining(['brasidin', 'high blood pressure']) })
    const { id: newer } = await claim('Brasidin causes hair loss.')
    expect((await suggested('Brasidin makes people lose their hair'))[0]?.id).toBe(newer)
    await api().patch(`/claims/${newer}`, team.editor, { retired: true })
    await api().delete(`/claims/${id}`, team.editor)
    const left = (await suggested('Brasidin lowers high blood pressure and causes hair loss')).map((one) => one.id)
    expect(left).not.toContain(newer)
    expect(left).not.toContain(id)
  })

  it('what another process saved is found as well', async () => {
    await suggestClaims(cmsOf(cms()), 'Lumetazole')
    const { id } = await claim('Lumetazole prevents gout.')
    // As another process would: past this one's hooks.
    await cms().db.updateOne({ collection: 'claims', id, data: { statement: 'Lumetazole prevents kidney stones.', updatedAt: new Date().toISOString() } })
    expect((await suggested('Renal stones are prevented by lumetazole'))[0]).toMatchObject({ id, statement: 'Lumetazole prevents kidney stones.' })
  })

  it.each([['nothing', ''], ['white space', '%20'], ['more than a paragraph', 'a'.repeat(2001)]])('%s is no question', async (_, asked) => {
    expect((await api().get(`/claims/suggest?text=${asked}`, team.editor)).status).toBe(400)
  })
})

describe('a claim', () => {
  it('is shown beside those that say the same and those that can’t hold with it, and is saved all the same', async () => {
    const { id } = await claim('Penoxil reduces the risk of stroke in smokers.')
    const { id: same } = await claim('In smokers, the risk of stroke is lowered by penoxil.')
    const { id: opposite } = await claim('Penoxil increases the risk of stroke in smokers.')
    await claim('Penoxil reduces the risk of stroke in children.')
    const { body } = await api().get<{ duplicates: { id: string }[]; conflicts: object[]; statement: string }>(`/claims/${id}/similar`, team.editor)
    expect(body).toMatchObject({ statement: 'Penoxil reduces the risk of stroke in smokers.', duplicates: [{ id: same }], conflicts: [{ text: 'Penoxil increases the risk of stroke in smokers.', where: `the claim ${opposite} of the library` }] })

    const { id: dated } = await claim('The half-life of penoxil is 2 hours.')
    await claim('The half-life of penoxil is about 12 hours.')
    expect((await api().get(`/claims/${dated}/similar`, team.editor)).body).toMatchObject({ duplicates: [], conflicts: [{ text: 'The half-life of penoxil is about 12 hours.' }] })
  })

  it('is shown to the team alone', async () => {
    const roleless = await aUser(cms())
    for (const path of ['/claims/suggest?text=x', '/claims/none/similar', '/assertions']) {
      expect((await api().get(path, null)).status).toBeGreaterThanOrEqual(401)
      expect((await api().get(path, roleless)).status).toBe(403)
    }
    expect((await api().get('/claims/none/similar', team.editor)).status).toBe(404)
  })
})
