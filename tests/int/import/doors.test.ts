import { readFile } from 'node:fs/promises'
import { beforeAll, expect, test } from '@jest/globals'
import { handleEndpoints } from 'payload'
import type { User } from '../../../src/payload-types'
import { aTeam, aUser, PASSWORD, type Team } from '../support/builders'
import { aCms, keyOf } from '../support/cms'
import { probatum } from '../support/probatum'
import { rest } from '../support/requests'

const cms = aCms(probatum())
let team: Team
beforeAll(async () => {
  team = await aTeam(cms())
}, 120_000)

async function send(as: User, form: FormData): Promise<{ readonly status: number; readonly body: { readonly outcome?: string; readonly article?: string; readonly file?: string; readonly findings?: object[]; readonly errors?: readonly { readonly message: string }[] } }> {
  const { body } = await rest(cms()).post<{ token: string }>('/users/login', null, { email: as.email, password: PASSWORD })
  const request = new Request('http://localhost:3000/api/articles/import', { method: 'POST', headers: { authorization: `JWT ${body.token}` }, body: form })
  const response = await handleEndpoints({ config: cms().config, request, payloadInstanceCacheKey: keyOf(cms()) })
  return { status: response.status, body: (await response.json()) as never }
}

function formOf(name: string, bytes: string | Uint8Array): FormData {
  const form = new FormData()
  form.append('file', new File([bytes as BlobPart], name))
  return form
}

test('an editor imports a document over REST with the report of the command line; a second time nothing is made', async () => {
  const bytes = await readFile('samples/naltrexone-clinic.docx')
  const first = await send(team.editor, formOf('C:\\texts\\naltrexone-clinic.docx', bytes))
  expect(first).toMatchObject({ status: 200, body: { outcome: 'imported', file: 'naltrexone-clinic.docx', findings: expect.arrayContaining([expect.objectContaining({ severity: 'blocks' })]) } })
  const again = await send(team.editor, formOf('naltrexone-clinic.docx', bytes))
  expect(again).toMatchObject({ status: 200, body: { outcome: 'unchanged', article: first.body.article } })
}, 60_000)

test.each([
  ['a file of another kind', 'numbers.xlsx', 'PK', 422, 'Files ending in “.xlsx” can’t be read. Use .txt, .md, .html or .docx.'],
  ['an empty file', 'empty.txt', '', 422, 'The file is empty.'],
  ['a broken Word file', 'broken.docx', 'PK\u0003\u0004 and no more', 422, ''],
  ['a name without an ending', 'README', 'words', 422, 'can’t be read'],
])('%s is refused with a reason, and nothing is made', async (_what, name, bytes, status, words) => {
  const before = await cms().count({ collection: 'articles' })
  const answer = await send(team.editor, formOf(name, bytes))
  expect([answer.status, answer.body.errors?.[0]?.message]).toEqual([status, expect.stringContaining(words)])
  expect(await cms().count({ collection: 'articles' })).toEqual(before)
}, 60_000)

test('no document, another role and no role are refused', async () => {
  const document = () => formOf('text.txt', 'A text.\n\nIt says little.')
  expect(await send(team.editor, new FormData())).toMatchObject({ status: 400, body: { errors: [{ message: expect.stringContaining('under the name “file”') }] } })
  expect(await send(team.reviewer.user, document())).toMatchObject({ status: 403, body: { errors: [{ message: 'To import takes the role editor.' }] } })
  expect(await send(await aUser(cms()), document())).toMatchObject({ status: 403 })
}, 60_000)
