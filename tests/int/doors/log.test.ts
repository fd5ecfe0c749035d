import { Writable } from 'node:stream'
import { expect, test } from '@jest/globals'
import type { SanitizedConfig } from 'payload'
import { anArticle, aTeam } from '../support/builders'
import { aCms } from '../support/cms'
import { probatum } from '../support/probatum'
import { rest } from '../support/requests'
import { payloadGraphql } from './graphql'

const lines: string[] = []
const destination = new Writable({
  write(chunk, _encoding, done) {
    lines.push(String(chunk))
    done()
  },
})
const logger = { options: { level: 'info' }, destination } as unknown as SanitizedConfig['logger']
const cms = aCms(async (database) => ({ ...(await probatum()(database)), logger }))

test('what is refused, or told to somebody, is one line of the log without a stack: an operator need not look', async () => {
  const { editor } = await aTeam(cms())
  const { id } = await anArticle(cms(), editor)
  const api = rest(cms())
  lines.length = 0
  expect((await api.post(`/articles/${id}/publish`, editor, { contentHash: '0' })).status).toBe(403)
  expect((await api.post('/articles/00000000-0000-4000-8000-000000000000/submit', editor)).status).toBe(404)
  expect((await api.post(`/articles/${id}/assign`, editor, {})).status).toBe(400)
  expect((await api.patch(`/articles/${id}`, editor, { revision: 0 })).status).toBe(409)
  expect(lines).toHaveLength(4)
  expect(lines.filter((line) => /"stack"|"level":50|\n\s+at /.test(line))).toEqual([])
})

test('a forgotten password, while no mail is set up, tells the operator who waits and what helps', async () => {
  const { editor } = await aTeam(cms())
  lines.length = 0
  expect((await rest(cms()).post('/users/forgot-password', null, { email: editor.email })).status).toBe(200)
  expect(lines.join('')).toMatch(new RegExp(`${editor.email}.*npx probatum user password`))
})

test('a refusal over GraphQL bears its own name, by which it is logged, and says where and why', async () => {
  const { editor } = await aTeam(cms())
  const { id } = await anArticle(cms(), editor)
  const { errors } = await payloadGraphql(cms()).ask(`mutation { withdrawn: recallArticle(id: "${id}", reason: "none") }`, editor)
  expect(errors).toMatchObject([{ name: 'Refused', path: ['withdrawn'], message: expect.stringContaining('what is a draft'), originalError: { status: 409, data: { code: 'stage' } } }])
})
