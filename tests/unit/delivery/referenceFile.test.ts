import { describe, expect, it } from '@jest/globals'
import { memoryStore } from '../../../src/delivery/memoryStore'
import { referenceFileHandler } from '../../../src/delivery/referenceFile'
import { aClinicSnapshot, anArticleSnapshot, delivering, published, PUBLIC_URL, withdrawn } from './builders'

const salt = published(anArticleSnapshot(), { formerSlugs: ['more-salt'], sources: { 'source-salt': { status: 'retracted', statusOn: '2026-05-01' } } })
const gone = withdrawn(published(anArticleSnapshot({ id: 'gone', slug: 'no-salt' })))
const handle = referenceFileHandler(memoryStore([salt, published(aClinicSnapshot()), published(anArticleSnapshot({ id: 'umlaut', slug: 'salz & öl', language: 'de' })), gone]), ['https://site.example.org'])
const ask = (path: string, init: RequestInit = {}) => handle(new Request(`${PUBLIC_URL}${path}`, init))

describe('the reference list of what is live', () => {
  it.each([
    ['bib', 'application/x-bibtex; charset=utf-8', '@article{brine2021,'],
    ['ris', 'application/x-research-info-systems; charset=utf-8', 'TY  - JOUR\r\n'],
    ['json', 'application/vnd.citationstyles.csl+json', '[\n  {\n    "id": "ref-1",'],
  ])('is a file to keep as .%s', async (ending, mediaType, start) => {
    const response = await ask(`/references/articles/en/less-salt.${ending}`)
    expect([response.status, response.headers.get('content-type'), response.headers.get('content-disposition')]).toEqual([200, mediaType, `attachment; filename*=UTF-8''less-salt.${ending}`])
    const text = await response.text()
    expect(text.startsWith(start)).toBe(true)
    expect(text).toContain('Retracted on 2026-05-01.')
  })

  it('is there for a clinic too', async () => {
    expect((await ask('/references/clinics/en/harbour-clinic.bib')).status).toBe(200)
  })

  it.each(['BIBTEX', 'RIS', 'CSL_JSON'])('stands where GraphQL says for %s, whatever the slug', async (format) => {
    const { data } = await delivering([published(anArticleSnapshot({ id: 'umlaut', slug: 'salz & öl', language: 'de' }))]).ask<{ article: { referencesUrl: string } }>(`{ article(slug: "salz & öl", language: "de") { ... on Article { referencesUrl(format: ${format}) } } }`)
    expect((await handle(new Request(data.article.referencesUrl))).status).toBe(200)
  })

  it('need not be sent again while it is the same', async () => {
    const etag = (await ask('/references/articles/en/less-salt.bib')).headers.get('etag') ?? ''
    const again = await ask('/references/articles/en/less-salt.bib', { headers: { 'if-none-match': `"other", ${etag}` } })
    expect([again.status, await again.text()]).toEqual([304, ''])
    expect((await ask('/references/articles/en/less-salt.ris', { headers: { 'if-none-match': etag } })).status).toBe(200)
  })

  it('has a head, and can only be read', async () => {
    const head = await ask('/references/articles/en/less-salt.bib', { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
    expect((await ask('/references/articles/en/less-salt.bib', { method: 'POST' })).status).toBe(405)
  })

  it('may be read by pages of allowed origins', async () => {
    const allowed = await ask('/references/articles/en/less-salt.bib', { headers: { origin: 'https://site.example.org' } })
    const other = await ask('/references/articles/en/less-salt.bib', { headers: { origin: 'https://other.example.org' } })
    expect([allowed, other].map(({ headers }) => headers.get('access-control-allow-origin'))).toEqual(['https://site.example.org', null])
  })

  it('is sent on from an earlier address', async () => {
    const response = await ask('/references/articles/en/more-salt.ris')
    expect([response.status, response.headers.get('location')]).toEqual([308, '/references/articles/en/less-salt.ris'])
  })

  it('is gone with what was withdrawn, and no word of it is left', async () => {
    const response = await ask('/references/articles/en/no-salt.json')
    expect([response.status, await response.text(), response.headers.get('cache-control')]).toEqual([410, gone.withdrawal.notice, 'no-store'])
  })

  it.each(['/references/articles/en/less-salt', '/references/articles/en/less-salt.pdf', '/references/articles/fr/less-salt.bib', '/references/topics/en/less-salt.bib', '/references/articles/en/%E0%A4%A.bib', '/references/articles/en/a/b.bib', '/references/articles/en/..%2f..%2fless-salt.bib'])('nothing stands at %s', async (path) => {
    expect((await ask(path)).status).toBe(404)
  })
})
