import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { MedicalReviewer, User } from '../../../src/payload-types'
import { actions } from '../../../src/operations/actions'
import { approve } from '../../../src/operations/approve'
import { cmsOf } from '../../../src/operations/cms'
import { aClaim, anArticle, aReviewer, aSource, aTeam, aUser, PASSWORD, type Team } from '../support/builders'
import { aCms } from '../support/cms'
import { probatum } from '../support/probatum'
import { rest } from '../support/requests'
import { aClinic, workflow } from './performed'

const cms = aCms(probatum())
let team: Team
beforeAll(async () => {
  cms().logger.level = 'silent'
  team = await aTeam(cms())
}, 120_000)

const as = (user: User) => ({ user: { ...user, collection: 'users' as const } })
const sign = (subject: string, user: User, contentHash: string, more: object = {}) => rest(cms()).post(`/${subject}/approve`, user, { contentHash, password: PASSWORD, declaresNoConflict: true, ...more })
/** The smallest PNG. */
const PIXEL = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')
const refused = (code: string, ...details: readonly unknown[]) => ({ status: 403, body: { errors: [{ data: { code, ...(details.length > 0 && { details }) } }] } })

async function inReview(fields: Parameters<typeof anArticle>[2] = {}) {
  const { id } = await anArticle(cms(), team.editor, fields)
  return { id, subject: `articles/${id}`, contentHash: await workflow(cms(), team).submit(`articles/${id}`) }
}

describe('the password at signing', () => {
  test('signs nothing when it is wrong, and the sixth try meets a locked account, at the log-in as well', async () => {
    const { user } = await aReviewer(cms())
    const { id, subject, contentHash } = await inReview()
    const api = rest(cms())
    const attempt = (password: string) => api.post(`/${subject}/approve`, user, { contentHash, password, declaresNoConflict: true })
    for (let tries = 0; tries < 5; tries++) expect(await attempt('not it')).toMatchObject(refused('signature'))
    expect((await attempt('not it')).status).toBe(423)
    expect((await attempt(PASSWORD)).status).toBe(423)
    await expect(cms().login({ collection: 'users', data: { email: user.email, password: PASSWORD } })).rejects.toThrow(/locked/)
    expect(await cms().findByID({ collection: 'articles', id, depth: 0 })).toMatchObject({ workflow: { stage: 'clinical-review' } })
  }, 60_000)

  test('gets no more tries by many wrong ones at once than one after the other', async () => {
    const { user } = await aReviewer(cms())
    const { subject, contentHash } = await inReview()
    const api = rest(cms())
    await api.get('/users/me', user)
    const attempt = async (password: string) => (await api.post(`/${subject}/approve`, user, { contentHash, password, declaresNoConflict: true })).status
    let looked = (await Promise.all(Array.from({ length: 30 }, (_, index) => attempt(`guess ${index}`)))).filter((status) => status !== 423).length
    expect(looked).toBeLessThanOrEqual(5)
    for (; looked < 5; looked++) expect(await attempt('not it')).toBe(403)
    expect(await attempt(PASSWORD)).toBe(423)
  }, 60_000)

  test('costs no try where the text would be refused anyway', async () => {
    const { user } = await aReviewer(cms())
    const { subject, contentHash } = await inReview()
    for (let tries = 0; tries < 7; tries++) expect(await sign(subject, user, 'f'.repeat(64), { password: 'not it' })).toMatchObject({ status: 409, body: { errors: [{ data: { code: 'stale' } }] } })
    for (let tries = 0; tries < 7; tries++) expect(await sign(subject, user, contentHash, { password: 'not it', declaresNoConflict: false })).toMatchObject(refused('signature'))
    expect((await sign(subject, user, contentHash)).status).toBe(200)
  }, 60_000)

  test('can’t sign after an admin has set it, until its owner has', async () => {
    const { user } = await aReviewer(cms())
    const { id, subject, contentHash } = await inReview()
    expect((await rest(cms()).patch(`/users/${user.id}`, team.admin, { password: PASSWORD })).status).toBe(200)
    expect(await sign(subject, user, contentHash)).toMatchObject(refused('ineligible', expect.stringContaining('set by somebody else')))

    const own = (password: unknown) => rest(cms()).patch(`/users/${user.id}`, user, { password, currentPassword: PASSWORD, passwordSetByOther: false })
    for (const [password, code] of [[PASSWORD, 'same-password'], [{ a: 1 }, 'weak-password'], ['too short', 'weak-password']]) expect(await own(password)).toMatchObject({ status: 400, body: { errors: [{ data: { code } }] } })
    expect(await sign(subject, user, contentHash)).toMatchObject(refused('ineligible', expect.stringContaining('set by somebody else')))

    expect((await own('chosen by its owner')).status).toBe(200)
    const actor = { type: 'user', id: user.id, name: user.name, roles: ['reviewer'] } as const
    const signed = await approve(cmsOf(cms()), actor, { collection: 'articles', id }, { contentHash, password: 'chosen by its owner', declaresNoConflict: true })
    expect(signed.state.copy).toBe('approved')
  }, 60_000)
})

describe('who may not sign', () => {
  let signer: { user: User; id: string }
  let asked: Awaited<ReturnType<typeof inReview>>
  let topic: string
  let clinic: string
  beforeAll(async () => {
    topic = (await cms().create({ collection: 'topics', data: { name: 'Headache', slug: 'headache', specialty: 'neurology' } })).id
    clinic = (await aClinic(cms())).id
    signer = await aReviewer(cms(), { specialties: ['neurology'] })
    asked = await inReview({ topics: [topic], clinic })
  }, 60_000)
  beforeEach(() => profile({ specialties: ['Neurology '], licences: [licence()], conflicts: [], active: true, name: 'Dr Signer' }, team.admin))

  const licence = (changes: object = {}) => ({ number: 'L-2', body: 'Board of Tests', jurisdiction: 'US', expires: '2999-12-31', verified: true, ...changes })
  const profile = (data: Partial<MedicalReviewer>, admin: User) => cms().update({ collection: 'medical-reviewers', id: signer.id, data, ...as(admin) })

  const CASES: readonly (readonly [who: string, profile: () => Partial<MedicalReviewer>, why: string])[] = [
    ['somebody whose profile is no longer active', () => ({ active: false }), 'No reviewer profile'],
    ['somebody without a licence', () => ({ licences: [] }), 'No licence'],
    ['somebody whose licence has expired', () => ({ licences: [licence({ expires: '2020-01-01' })] }), 'expired on 2020-01-01'],
    ['somebody whose licence nobody has verified', () => ({ licences: [licence({ verified: false, verifiedBy: 'somebody', verifiedOn: '2020-01-01' })] }), 'not been verified'],
    ['somebody of another specialty', () => ({ specialties: ['cardiology'] }), 'a reviewer of neurology'],
    ['somebody with a conflict with the topic', () => ({ conflicts: [{ with: { relationTo: 'topics', value: topic }, kind: 'consulting fee' }] }), '“Headache” (consulting fee)'],
    ['somebody with a conflict with the clinic', () => ({ conflicts: [{ with: { relationTo: 'clinics', value: clinic }, kind: 'shares' }] }), '“A clinic” (shares)'],
  ]
  test.each(CASES)('%s', async (_who, changes, why) => {
    await profile(changes(), team.admin)
    expect(await sign(asked.subject, signer.user, asked.contentHash)).toMatchObject(refused('ineligible', expect.stringContaining(why)))
  })

  test('somebody who verified the licence as an admin themselves, also by way of another’s profile', async () => {
    const roles = (...given: User['roles'] & object) => cms().update({ collection: 'users', id: signer.user.id, data: { roles: given }, ...as(team.admin) })
    const both = await roles('reviewer', 'admin')
    await profile({ licences: [licence({ number: 'L-3' })] }, both)
    expect(await sign(asked.subject, signer.user, asked.contentHash)).toMatchObject(refused('ineligible', expect.stringContaining('verified by its own holder')))

    const other = await aReviewer(cms(), { specialties: ['neurology'] })
    await profile({ user: null }, team.admin)
    await cms().update({ collection: 'medical-reviewers', id: other.id, data: { user: signer.user.id }, ...as(both) })
    expect(await sign(asked.subject, signer.user, asked.contentHash)).toMatchObject(refused('ineligible', expect.stringContaining('verified by its own holder')))
    await cms().update({ collection: 'medical-reviewers', id: other.id, data: { user: other.user.id }, ...as(team.admin) })
    await profile({ user: signer.user.id }, team.admin)
    await roles('reviewer')
  }, 60_000)

  test('nobody who is let in by an editor’s change of what specialty the topic asks for', async () => {
    await profile({ specialties: ['cardiology'] }, team.admin)
    expect((await rest(cms()).patch(`/topics/${topic}`, team.editor, { specialty: '' })).status).toBe(200)
    expect(await sign(asked.subject, signer.user, asked.contentHash)).toMatchObject(refused('ineligible', expect.stringContaining('a reviewer of neurology')))
  })

  test('somebody without a role, or made inactive', async () => {
    await cms().update({ collection: 'users', id: signer.user.id, data: { roles: [] }, ...as(team.admin) })
    expect(await sign(asked.subject, signer.user, asked.contentHash)).toMatchObject(refused('forbidden'))
    const api = rest(cms())
    await api.get('/users/me', signer.user)
    await cms().update({ collection: 'users', id: signer.user.id, data: { roles: ['reviewer'], active: false }, ...as(team.admin) })
    expect((await api.post(`/${asked.subject}/approve`, signer.user, { contentHash: asked.contentHash, password: PASSWORD, declaresNoConflict: true })).status).toBe(401)
    expect((await api.post('/users/login', null, { email: signer.user.email, password: PASSWORD })).status).toBe(403)
    await cms().update({ collection: 'users', id: signer.user.id, data: { active: true }, ...as(team.admin) })
  }, 60_000)

  test('and who has nothing of all this signs', async () => {
    expect((await sign(asked.subject, signer.user, asked.contentHash)).status).toBe(200)
  }, 60_000)
})

describe('four eyes', () => {
  const WRITES: readonly (readonly [what: string, write: (author: User) => Promise<Parameters<typeof anArticle>[2]>, saved: (id: string, author: User) => Promise<unknown>, why: string])[] = [
    ['the working copy', async () => ({}), (id, author) => rest(cms()).patch(`/articles/${id}`, author, { dek: 'In short' }), 'the working copy'],
    ['a claim that it cites', async (author) => ({ supporting: { title: [(await aClaim(cms(), author)).id] } }), async () => null, 'the claim “'],
    ['a source of a claim', async (author) => ({ supporting: { title: [(await aClaim(cms(), team.editor, { citations: [{ source: (await aSource(cms(), author)).id, stance: 'supports', confirmed: true }] })).id] } }), async () => null, 'the source “'],
    ['a source on its reference list', async (author) => ({ references: [(await aSource(cms(), author)).id] }), async () => null, 'the source “'],
    ['what an image shows', async (author) => ({ heroImage: { image: await anImage(author) } }), async () => null, 'the image “A pill”'],
  ]
  const anImage = async (author: User): Promise<string> => {
    const { id } = await cms().create({ collection: 'media', data: { alt: 'A pill' }, file: { data: PIXEL, mimetype: 'image/png', name: 'pill.png', size: PIXEL.length }, ...as(author) })
    return id
  }
  test.each(WRITES)('who has saved %s can’t sign it', async (_what, write, saved, why) => {
    const { user } = await aReviewer(cms())
    const author = await cms().update({ collection: 'users', id: user.id, data: { roles: ['editor', 'reviewer'] }, ...as(team.admin) })
    const { id } = await anArticle(cms(), team.editor, await write(author))
    await saved(id, author)
    const contentHash = await workflow(cms(), team).submit(`articles/${id}`)
    expect(await sign(`articles/${id}`, author, contentHash)).toMatchObject(refused('ineligible', expect.stringContaining(why)))
    expect((await sign(`articles/${id}`, team.reviewer.user, contentHash)).status).toBe(200)
  }, 60_000)

  const writes = async (): Promise<User> => {
    const { user } = await aReviewer(cms())
    return cms().update({ collection: 'users', id: user.id, data: { roles: ['editor', 'reviewer'] }, ...as(team.admin) })
  }
  const supporting = (...claims: readonly { id: string }[]) => ({ supporting: { title: claims.map(({ id }) => id) } })
  /** The next edition, changed by the editor, as the author asks to sign it. */
  async function signsNext(id: string, author: User, changes: Parameters<typeof anArticle>[2]) {
    expect((await rest(cms()).patch(`/articles/${id}`, team.editor, changes)).status).toBe(200)
    return sign(`articles/${id}`, author, await workflow(cms(), team).submit(`articles/${id}`))
  }

  test('counts what an edition has had reviewed no more: its writer can sign the next one', async () => {
    const author = await writes()
    const { id } = await anArticle(cms(), author, supporting(await aClaim(cms(), author)))
    await workflow(cms(), team).publish(`articles/${id}`)
    expect((await signsNext(id, author, { dek: 'In short' })).status).toBe(200)
  }, 60_000)

  test.each([
    ['that is new to the text', async (author: User) => aClaim(cms(), author), async () => null],
    ['that the last edition holds with its older wording', async () => aClaim(cms(), team.editor), async (claim: { id: string }, author: User) => rest(cms()).patch(`/claims/${claim.id}`, author, { certainty: 'high' })],
  ] as const)('counts a claim %s, however long before the last edition went live it was saved', async (_which, made, changed) => {
    const author = await writes()
    const claim = await made(author)
    const { id } = await anArticle(cms(), team.editor, _which.includes('new') ? {} : supporting(claim))
    const contentHash = await workflow(cms(), team).submit(`articles/${id}`)
    await changed(claim, author)
    await sign(`articles/${id}`, team.reviewer.user, contentHash)
    expect((await rest(cms()).post(`/articles/${id}/publish`, team.publisher, { contentHash })).status).toBe(200)
    expect(await signsNext(id, author, { dek: 'In short', ...supporting(claim) })).toMatchObject(refused('ineligible', expect.stringContaining('the claim “')))
  }, 60_000)

  test('a team of one can’t publish its own text, and is told so', async () => {
    const { user } = await aReviewer(cms())
    const alone = await cms().update({ collection: 'users', id: user.id, data: { roles: ['editor', 'reviewer', 'publisher', 'admin'] }, ...as(team.admin) })
    const { id } = await anArticle(cms(), alone)
    const api = rest(cms())
    const submitted = await api.post<{ state: { review: { text: { contentHash: string } } } }>(`/articles/${id}/submit`, alone)
    const { contentHash } = submitted.body.state.review.text
    expect(await sign(`articles/${id}`, alone, contentHash)).toMatchObject(refused('ineligible', expect.stringContaining('Four eyes')))
    expect(await api.post(`/articles/${id}/publish`, alone, { contentHash })).toMatchObject({ status: 409, body: { errors: [{ data: { code: 'stage' } }] } })
  }, 60_000)
})

test('an admin has no editorial right by being one', async () => {
  const { subject, id, contentHash } = await inReview()
  const admin = await aUser(cms(), 'admin')
  const api = rest(cms())
  const given = { contentHash, password: PASSWORD, declaresNoConflict: true, reason: 'x', notice: 'x', reviewer: team.reviewer.id, due: '2999-01-01', publishAt: '2999-01-01T00:00:00Z', comments: [{ text: 'x' }] }
  for (const { name } of actions) expect([name, await api.post(`/${subject}/${name}`, admin, given)]).toMatchObject([name, refused('forbidden')])
  for (const answer of [api.post('/articles', admin, { title: 'x' }), api.patch(`/articles/${id}`, admin, { title: 'x' }), api.delete(`/articles/${id}`, admin), api.post('/claims', admin, { statement: 'x' }), api.post('/sources', admin, { title: 'x' })]) expect((await answer).status).toBe(403)
}, 60_000)
