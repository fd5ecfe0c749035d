import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { request } from 'node:http'
import { fetched } from '../../../src/delivery/server/fetched'
import { listening, type Listening } from '../../../src/delivery/server/listening'

const file = fetched(async () => new Response('a file'), 'https://cms.example.org')
let server: Listening
beforeEach(async () => {
  server = await listening(0, (asked, response) => void (asked.url === '/file' ? file(asked, response) : response.end(String(asked.url?.length))), '127.0.0.1')
})
afterEach(() => server.close())

const ask = (path: string, method = 'GET') =>
  new Promise<string>((resolve, reject) => {
    request({ host: '127.0.0.1', port: server.port, path, method, agent: false }, (response) => {
      response.setEncoding('utf8').on('data', (text: string) => resolve(text)).on('end', () => resolve(String(response.statusCode)))
    }).on('error', reject).end()
  })

test('an address may be as long as delivery says', async () => {
  expect(await ask(`/${'x'.repeat(65_535)}`)).toBe('65536')
})

test('a method of which nothing can be made is refused', async () => {
  expect([await ask('/file'), await ask('/file', 'TRACE')]).toEqual(['a file', '405'])
})
