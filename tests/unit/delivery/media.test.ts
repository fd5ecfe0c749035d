import { describe, expect, it } from '@jest/globals'
import { mediaHandler } from '../../../src/delivery/media'
import { memoryStore } from '../../../src/delivery/memoryStore'
import { anArticleSnapshot, digest, published } from './builders'

const read: string[] = []
const handle = mediaHandler(memoryStore([published(anArticleSnapshot())]), async (sha256) => {
  read.push(sha256)
  return sha256 === digest('a') ? new Uint8Array([137, 80, 78, 71]) : null
})
const ask = (path: string, method = 'GET') => handle(new Request(`https://cms.example.org${path}`, { method }))

describe('a file that something live shows', () => {
  it('is served as what it is, for ever the same; shared caches ask whether anything live still shows it', async () => {
    const response = await ask(`/media/${digest('a')}.png`)
    expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([137, 80, 78, 71])
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/png', 'content-length': '4', 'cache-control': 'public, max-age=31536000, s-maxage=60, immutable', etag: `"${digest('a')}"`, 'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'none'; sandbox",
    })
  })

  it('is not sent again to who has it', async () => {
    const response = await handle(new Request(`https://cms.example.org/media/${digest('a')}.png`, { headers: { 'if-none-match': `"x", "${digest('a')}"` } }))
    expect([response.status, await response.text()]).toEqual([304, ''])
  })

  it('has a head', async () => {
    const response = await ask(`/media/${digest('a')}.png`, 'HEAD')
    expect([response.status, response.headers.get('content-length'), await response.text()]).toEqual([200, '4', ''])
  })

  it('is not there while its bytes are missing', async () => {
    expect((await ask(`/media/${digest('b')}.jpg`)).status).toBe(404)
  })

  it('can only be read', async () => {
    expect((await ask(`/media/${digest('a')}.png`, 'POST')).status).toBe(405)
  })
})

describe('nothing', () => {
  it.each([
    ['a file that nothing live shows', `/media/${digest('9')}.png`],
    ['another ending', `/media/${digest('a')}.html`],
    ['no ending', `/media/${digest('a')}`],
    ['upper case', `/media/${digest('A')}.png`],
    ['a way out of the folder', '/media/..%2f..%2fetc%2fpasswd.png'],
    ['a digest too short', '/media/aa.png'],
  ])('stands at %s, and no file is opened', async (_what, path) => {
    read.length = 0
    const response = await ask(path)
    expect([response.status, response.headers.get('cache-control'), read]).toEqual([404, 'no-store', []])
  })
})
