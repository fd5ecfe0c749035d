import { expect, test } from '@jest/globals'
import inject from 'light-my-request'
import { answerGraphiql } from '../../../src/cli/graphiql'

const NEXT = 'somebody else'
const ask = (method: 'GET' | 'POST', url: string, accept: string) =>
  inject((request, response) => {
    if (!answerGraphiql(request, response)) response.end(NEXT)
  }, { method, url, headers: { accept } })

const HTML = 'text/html,application/xhtml+xml,*/*;q=0.8'

test.each(['/graphql', '/graphql?query=%7B__typename%7D'])('a browser that opens %s gets GraphiQL, whole: it loads nothing from elsewhere', async (url) => {
  const { statusCode, headers, payload } = await ask('GET', url, HTML)
  expect([statusCode, headers['content-type'], headers['cache-control']]).toEqual([200, 'text/html; charset=utf-8', 'no-store'])
  expect(payload).toContain('renderYogaGraphiQL')
  expect(payload).toContain('"endpoint":"/graphql"')
  expect(payload).not.toMatch(/<(script|link)\b[^>]*\b(src|href)="(https?:)?\/\//)
})

test.each([
  ['GET', '/graphql?query=%7B__typename%7D', '*/*'],
  ['GET', '/graphql', 'application/graphql-response+json'],
  ['POST', '/graphql', HTML],
  ['GET', '/graphqls', HTML],
  ['GET', '/', HTML],
] as const)('%s %s for %s is answered by others', async (method, url, accept) => {
  expect((await ask(method, url, accept)).payload).toBe(NEXT)
})
