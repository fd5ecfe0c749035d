import { beforeAll, describe, expect, test } from '@jest/globals'
import { handleEndpoints } from 'payload'
import type { Finding } from '../../../src/domain/gate/rule'
import { anImage, aTellingTeam } from '../secrecy/story'
import { anArticle, PASSWORD, type Team } from '../support/builders'
import { aCms, keyOf } from '../support/cms'
import { probatum } from '../support/probatum'
import { rest } from '../support/requests'
import { payloadGraphql } from './graphql'

const cms = aCms(probatum())
let team: Team
let token: string
beforeAll(async () => {
  team = await aTellingTeam(cms())
  token = (await cms().login({ collection: 'users', data: { email: team.editor.email, password: PASSWORD } })).token ?? ''
}, 120_000)

describe('an upload', () => {
  async function upload(name: string, type: string, bytes: Buffer) {
    const form = new FormData()
    form.append('_payload', JSON.stringify({ alt: 'A picture' }))
    form.append('file', new Blob([new Uint8Array(bytes)], { type }), name)
    const request = new Request('http://localhost:3000/api/media', { method: 'POST', headers: { authorization: `JWT ${token}` }, body: form })
    const response = await handleEndpoints({ config: cms().config, request, payloadInstanceCacheKey: keyOf(cms()) })
    return { status: response.status, body: (await response.json()) as { message?: string; errors?: { message: string }[] } }
  }

  const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
  const HTML = '<!doctype html><html><body><script>alert(1)</script></body></html>'
  const XML = '<?xml version="1.0"?><note><to>you</to></note>'
  const REFUSED: readonly (readonly [what: string, name: string, type: string, content: string])[] = [
    ['an SVG', 'a.svg', 'image/svg+xml', SVG],
    ['an SVG named .png', 'a.png', 'image/png', SVG],
    ['XML', 'a.xml', 'application/xml', XML],
    ['XML named .gif', 'a.gif', 'image/gif', XML],
    ['HTML', 'a.html', 'text/html', HTML],
    ['HTML named .png', 'a.png', 'image/png', HTML],
    ['HTML without a doctype named .jpg', 'a.jpg', 'image/jpeg', '<script>alert(1)</script>'],
    ['a text named .pdf', 'a.pdf', 'application/pdf', 'This is no PDF.'],
    ['a text named .webp', 'a.webp', 'image/webp', 'This is no picture.'],
    ['a PDF’s first bytes and nothing more', 'a.pdf', 'application/pdf', '%PDF-1.7 and no more'],
    ['nothing at all, named .png', 'a.png', 'image/png', ''],
    ['a program', 'a.exe', 'application/x-msdownload', 'MZ\u0090\u0000'],
  ]
  test.each(REFUSED)('%s is refused, with a reason', async (_what, name, type, content) => {
    const before = await cms().count({ collection: 'media' })
    const { status, body } = await upload(name, type, Buffer.from(content))
    expect(status).toBe(400)
    expect(body.errors?.[0]?.message).toBeTruthy()
    expect(await cms().count({ collection: 'media' })).toEqual(before)
  })

  test('a PNG is taken, and under what it is, whatever it is called', async () => {
    const { data } = await anImage(cms(), team, 'uploaded')
    expect((await upload('a.png', 'image/png', data)).status).toBe(201)
    const misnamed = await upload('b.txt', 'text/plain', data)
    expect([misnamed.status, misnamed.body]).toMatchObject([201, { doc: { mimeType: 'image/png' } }])
  })

  test('of more than 20 MB is refused', async () => {
    const { data } = await anImage(cms(), team, 'heavy')
    const { status } = await upload('big.png', 'image/png', Buffer.concat([data, Buffer.alloc(21 * 1024 * 1024)]))
    expect([400, 413]).toContain(status)
  })
})

describe('a body', () => {
  const nested = (depth: number): object => {
    let node: object = { type: 'text', version: 1, text: 'deep', format: 0, detail: 0, mode: 'normal', style: '' }
    for (let level = 0; level < depth; level++) node = { type: 'quote', version: 1, format: '', indent: 0, direction: null, children: [node] }
    return { root: { type: 'root', version: 1, format: '', indent: 0, direction: null, children: [node] } }
  }
  const api = () => rest(cms())

  test.each([1000, 20_000])('nested %d deep is a clear 400 within 5 seconds, by REST and by GraphQL, and the article stays', async (depth) => {
    const { id, title } = await anArticle(cms(), team.editor)
    const started = Date.now()
    // Written by hand: JSON.stringify itself gives up on it.
    const opening = '{"type":"quote","version":1,"format":"","indent":0,"direction":null,"children":['
    const deep = `{"root":{"type":"root","version":1,"format":"","indent":0,"direction":null,"children":[${opening.repeat(depth)}${']}'.repeat(depth)}]}}`
    const request = new Request(`http://localhost:3000/api/articles/${id}`, { method: 'PATCH', headers: { authorization: `JWT ${token}`, 'content-type': 'application/json' }, body: `{"title":"Deep","body":${deep}}` })
    const response = await handleEndpoints({ config: cms().config, request, payloadInstanceCacheKey: keyOf(cms()) })
    expect([response.status, await response.json()]).toMatchObject([400, { errors: [{ message: expect.stringContaining('levels deep') }] }])
    const { errors } = await payloadGraphql(cms()).ask('mutation Deep($id: String!, $body: JSON) { updateArticle(id: $id, data: { body: $body }) { id } }', team.editor, { id, body: nested(depth) })
    expect(errors?.[0]?.message).toContain('levels deep')
    expect(Date.now() - started).toBeLessThan(5_000)
    expect(await cms().findByID({ collection: 'articles', id, depth: 0 })).toMatchObject({ title })
  }, 20_000)

  test('with nodes that nobody knows is stored as it is, and can’t be submitted', async () => {
    const { id } = await anArticle(cms(), team.editor)
    const body = { root: { ...(nested(0) as { root: object }).root, children: [{ type: 'tweet', version: 7, url: 'https://example.org/1' }] } }
    expect((await api().patch(`/articles/${id}`, team.editor, { body })).status).toBe(200)
    expect((await cms().findByID({ collection: 'articles', id, depth: 0 })).body).toMatchObject({ root: { children: [{ type: 'tweet', version: 7, url: 'https://example.org/1' }] } })
    const { findings } = (await api().get<{ findings: Finding[] }>(`/articles/${id}/findings`, team.editor)).body
    expect(findings).toContainEqual(expect.objectContaining({ code: 'body.unknown-node', severity: 'blocks', message: expect.stringContaining('tweet') }))
    expect(await api().post(`/articles/${id}/submit`, team.editor)).toMatchObject({ status: 409, body: { errors: [{ data: { code: 'findings' } }] } })
  })

  test('of 10 MB is a clear error, and so is any other text of that size', async () => {
    const long = 'long '.repeat(2_000_000)
    const { id, title } = await anArticle(cms(), team.editor)
    const paragraph = { type: 'paragraph', version: 1, format: '', indent: 0, direction: null, children: [{ type: 'text', version: 1, text: long, format: 0, detail: 0, mode: 'normal', style: '' }] }
    const body = { root: { type: 'root', version: 1, format: '', indent: 0, direction: null, children: [paragraph] } }
    expect(await api().patch(`/articles/${id}`, team.editor, { title: 'Long', body })).toMatchObject({ status: 413, body: { errors: [{ message: expect.stringContaining('longer than 4 MB') }] } })
    expect(await cms().findByID({ collection: 'articles', id, depth: 0 })).toMatchObject({ title })
    const claim = await api().post('/claims', team.editor, { statement: long, kind: 'other', certainty: 'low' })
    expect(claim).toMatchObject({ status: 400, body: { errors: [{ data: { errors: [{ path: 'statement', message: expect.stringContaining('40000') }] } }] } })
  }, 20_000)

  test('that is no JSON is a clear 400', async () => {
    const request = new Request('http://localhost:3000/api/articles', { method: 'POST', headers: { authorization: `JWT ${token}`, 'content-type': 'application/json' }, body: '{"title":' })
    const response = await handleEndpoints({ config: cms().config, request, payloadInstanceCacheKey: keyOf(cms()) })
    expect([response.status, await response.json()]).toMatchObject([400, { errors: [{ message: expect.stringContaining('JSON') }] }])
  })
})
