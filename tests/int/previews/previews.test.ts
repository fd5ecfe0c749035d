import { beforeAll, describe, expect, test } from '@jest/globals'
import { asRead } from '../../../src/app/asRead'
import type { PreviewLink } from '../../../src/domain/preview'
import { cmsOf, type Cms } from '../../../src/operations/cms'
import { prunePreviews, type PreviewRow } from '../../../src/operations/previews/links'
import { countOpening, openPreview, previewFile } from '../../../src/operations/previews/opened'
import { idOf } from '../../../src/operations/stored'
import type { User } from '../../../src/payload-types'
import { payloadGraphql } from '../doors/graphql'
import { aTellingArticle, aTellingClinic, aTellingTeam, anImage, PRIVATE } from '../secrecy/story'
import { anArticle, aUser, type Team } from '../support/builders'
import { aCms } from '../support/cms'
import { probatum } from '../support/probatum'
import { rest } from '../support/requests'

let now = '2026-12-01T10:00:00.000Z'
const later = (ms: number): void => void (now = new Date(Date.parse(now) + ms).toISOString())
const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

const payload = aCms(probatum({ clock: () => new Date(now) }))
let cms: Cms
let team: Team
let api: ReturnType<typeof rest>
beforeAll(async () => {
  team = await aTellingTeam(payload())
  cms = cmsOf(payload())
  api = rest(payload())
}, 120_000)

type Listed = { readonly previews: readonly PreviewLink[] }
type Made = { readonly url: string; readonly preview: PreviewLink }
const aDraft = async (): Promise<string> => `/articles/${(await anArticle(payload(), team.editor)).id}`
const share = (path: string, as: User | null = team.editor, given: object = {}) => api.post<Made>(`${path}/previews`, as, given)
const tokenIn = ({ body }: { readonly body: Made }): string => body.url.slice('http://localhost:3000/preview/'.length)
const shared = async (path: string, given: object = {}): Promise<string> => tokenIn(await share(path, team.editor, given))
const listed = async (path: string): Promise<readonly PreviewLink[]> => (await api.get<Listed>(`${path}/previews`, team.editor)).body.previews
const rowsOf = async (path: string): Promise<readonly PreviewRow[]> => (await payload().db.find<PreviewRow>({ collection: 'preview-links', where: { subject: { equals: path.slice(1).replace('/', ':') } }, pagination: false })).docs

describe('a link', () => {
  test('opens the working copy as it stands when it is opened, with its images and with nothing of what the team says of it', async () => {
    const { id, heroImage } = await aTellingArticle(payload(), team, 'draftword')
    const token = await shared(`/articles/${id}`, { days: 1, whom: 'Wilma Outside' })
    const read = async () => {
      const preview = await openPreview(cms, token)
      return preview === null ? '' : JSON.stringify(await asRead(preview, '/preview/x'))
    }
    for (const said of ['On draftword', 'Shown: draftword', 'Writer draftword']) expect(await read()).toContain(said)
    for (const said of [PRIVATE, 'Wilma', team.editor.id, team.editor.email, team.editor.name]) expect(await read()).not.toContain(said)
    expect((await api.patch(`/articles/${id}`, team.editor, { title: 'On second thoughts' })).status).toBe(200)
    expect(await read()).toContain('On second thoughts')

    const [own, foreign] = await Promise.all([payload().findByID({ collection: 'media', id: idOf(heroImage?.image), depth: 0 }), anImage(payload(), team, 'foreignword')])
    expect(await previewFile(cms, token, `${own.sha256}.png`)).toMatchObject({ mimeType: 'image/png' })
    expect(await Promise.all([previewFile(cms, token, `${own.sha256}.jpg`), previewFile(cms, token, `${foreign.sha256}.png`), previewFile(cms, 'A'.repeat(96), `${own.sha256}.png`)])).toEqual([null, null, null])
  }, 60_000)

  test('of a clinic does so too', async () => {
    const { id } = await aTellingClinic(payload(), team, 'drafthouse')
    const preview = await openPreview(cms, await shared(`/clinics/${id}`))
    expect(preview && (await asRead(preview, '/preview/x'))).toMatchObject({ __typename: 'Clinic', name: 'Clinic drafthouse', reviewedBy: [] })
  })

  test('is listed with whose it is, for whom, until when and how often it was opened; its token is told once and stored nowhere', async () => {
    const path = await aDraft()
    const made = await share(path, team.admin, { days: 30, whom: ' The patients’ council ' })
    const token = tokenIn(made)
    const { madeAt, expiresAt, ...link } = made.body.preview
    expect(link).toMatchObject({ whom: 'The patients’ council', madeByName: team.admin.name, opened: 0, lastOpenedAt: null })
    expect(Date.parse(expiresAt) - Date.parse(madeAt)).toBe(30 * DAY)
    expect(await listed(path)).toEqual([made.body.preview])
    expect(JSON.stringify([await rowsOf(path), await listed(path)])).not.toContain(token)
  })

  test('counts each minute in which it was opened once, however many open it, and is read though it can’t be counted', async () => {
    const path = await aDraft()
    const token = await shared(path)
    const open = async (): Promise<void> => {
      const preview = await openPreview(cms, token)
      if (preview !== null) await countOpening(cms, preview.link)
    }
    await Promise.all([open(), open(), open()])
    later(MINUTE - 1)
    await open()
    expect(await listed(path)).toMatchObject([{ opened: 1 }])
    later(1)
    await open()
    expect(await listed(path)).toMatchObject([{ opened: 2, lastOpenedAt: now }])

    const [row] = await rowsOf(path)
    const broken = { ...cms, payload: { ...payload(), logger: payload().logger, db: { ...payload().db, updateOne: () => Promise.reject(new Error('The disk is full.')) } } } as unknown as Cms
    await expect(countOpening(broken, { ...row, lastOpenedAt: null } as PreviewRow)).resolves.toBeUndefined()
  })
})

describe('a link opens nothing any more', () => {
  test('once its time is over, and is deleted 30 days after', async () => {
    const path = await aDraft()
    const token = await shared(path, { days: 7 })
    later(7 * DAY - 1)
    expect(await openPreview(cms, token)).not.toBeNull()
    later(1)
    expect([await openPreview(cms, token), await listed(path)]).toEqual([null, []])
    later(30 * DAY)
    await prunePreviews(cms)
    expect(await rowsOf(path)).toHaveLength(1)
    later(1)
    await prunePreviews(cms)
    expect(await rowsOf(path)).toEqual([])
  })

  test('once it is revoked, by any editor or admin, whoever made it', async () => {
    for (const by of [await aUser(payload(), 'editor'), team.admin]) {
      const path = await aDraft()
      const [other, token] = [await shared(path), await shared(path)]
      const [link] = await listed(path)
      expect((await api.post<Listed>(`${path}/previews/${link?.id}/revoke`, by)).status).toBe(200)
      const opened = await Promise.all([other, token].map((one) => openPreview(cms, one)))
      expect(opened.filter((preview) => preview === null)).toHaveLength(1)
      expect((await listed(path)).map(({ id }) => id)).not.toContain(link?.id)
    }
  })

  test('once its text is deleted, which takes the link along', async () => {
    const [path, other] = [await aDraft(), await aDraft()]
    const [token, orphaned] = [await shared(path), await shared(other)]
    expect((await api.delete(path, team.editor)).status).toBe(200)
    await payload().db.deleteOne({ collection: 'articles', where: { id: { equals: other.slice('/articles/'.length) } } })
    expect([await openPreview(cms, token), await rowsOf(path), await openPreview(cms, orphaned)]).toEqual([null, [], null])
  })

  test('where it is not among ours, though it is signed by us', async () => {
    const path = await aDraft()
    const token = await shared(path)
    await payload().db.deleteMany({ collection: 'preview-links', where: {} })
    expect(await openPreview(cms, token)).toBeNull()
  })
})

test('links are for editors and admins to make, see and end, of what there is', async () => {
  const path = await aDraft()
  const { body } = await share(path)
  const askers = [null, await aUser(payload()), team.reviewer.user, team.publisher]
  for (const ask of [(as: User | null) => share(path, as), (as: User | null) => api.get(`${path}/previews`, as), (as: User | null) => api.post(`${path}/previews/${body.preview.id}/revoke`, as)]) {
    expect(await Promise.all(askers.map(async (as) => (await ask(as)).status))).toEqual([401, 403, 403, 403])
  }
  expect(await listed(path)).toHaveLength(1)
  expect((await api.post(`${await aDraft()}/previews/${body.preview.id}/revoke`, team.editor)).status).toBe(404)
  expect((await share('/articles/nothing')).status).toBe(404)
  for (const given of [{ days: 2 }, { days: 'ever' }, { whom: 7 }, { whom: 'x'.repeat(201) }]) expect((await share(path, team.editor, given)).status).toBe(400)

  for (const n of Array(49).keys()) await payload().db.create({ collection: 'preview-links', data: { ...(await rowsOf(path))[0], id: `more ${n}` }, returning: false })
  expect((await share(path)).body.errors?.[0]?.message).toContain('Revoke one')
})

test('no door of Payload’s opens them', async () => {
  const path = await aDraft()
  const { body } = await share(path)
  for (const as of [null, team.editor, team.admin]) {
    const answers = [await api.get('/preview-links', as), await api.get(`/preview-links/${body.preview.id}`, as), await api.post('/preview-links', as, { subject: 'articles:x' }), await api.patch(`/preview-links/${body.preview.id}`, as, { revokedAt: null }), await api.delete(`/preview-links/${body.preview.id}`, as)]
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403])
  }
  expect(Object.keys(payloadGraphql(payload()).schema.getTypeMap()).filter((name) => /^previewlink/i.test(name))).toEqual([])
})
