import { spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { appending } from '../../../src/database/records'
import { anArticle, aTeam, PASSWORD, type Team } from '../support/builders'
import { startCms } from '../support/cms'
import { freshDatabase } from '../support/freshDatabase'
import { probatum } from '../support/probatum'
import { rest } from '../support/requests'
import { commandLine, environmentFor } from './commandLine'

const folder = mkdtempSync(path.join(tmpdir(), 'probatum-documents-'))
function file(name: string, content: string): string {
  writeFileSync(path.join(folder, name), content)
  return path.join(folder, name)
}

describe('a first start', () => {
  const environment = environmentFor(freshDatabase())
  const probatumCli = commandLine(environment)

  test('the first admin gets a password that is printed once, and another user one from standard input', async () => {
    const first = await probatumCli('user', 'create', '--email', 'Admin@example.org', '--name', 'Ada Admin', '--roles', 'admin')
    expect(first).toMatchObject({ code: 0, out: expect.stringMatching(/log in as admin\.\nPassword, shown this once: \S{20}\n/) })

    const given = await piped(environment, PASSWORD, 'user', 'create', '--email', 'ed@example.org', '--name', 'Ed', '--roles', 'editor,publisher', '--password-stdin')
    expect(given.out).toMatch(/log in as editor, publisher\.\nBefore/)
    expect(given.out).not.toContain(PASSWORD)
    expect(given.code).toBe(0)
  }, 90_000)

  test('one file that can’t be read is told of, the others go in; the second time nothing changes', async () => {
    const documents = [file('one.md', '# Rest\n\nRest well.\n'), path.join(folder, 'missing.md'), file('two.txt', 'On tea\n\nDrink what you like.\n')]
    const first = await probatumCli('import', ...documents)
    expect(first).toMatchObject({ code: 1, out: expect.stringMatching(/one\.md: Rest\n {2}imported as article \S+: sources 0 new[^]*two\.txt: On tea[^]*2 documents imported, 0 unchanged, 1 failed\./), error: expect.stringMatching(/missing\.md: .*no such file/) })
    const second = await probatumCli('import', '--json', ...documents)
    expect((JSON.parse(second.out) as { documents: { outcome: string }[] }).documents.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged'])
  }, 60_000)

  test('where there are several editors one has to be named', async () => {
    await probatumCli('user', 'create', '--email', 'eve@example.org', '--name', 'Eve', '--roles', 'editor')
    const document = file('three.md', '# Sleep\n\nSleep well.\n')
    expect(await probatumCli('import', document)).toMatchObject({ code: 2, error: expect.stringMatching(/--as: ed@example\.org, eve@example\.org/) })
    expect(await probatumCli('import', document, '--as', 'admin@example.org')).toMatchObject({ code: 2, error: expect.stringMatching(/no active editor/) })
    expect(await probatumCli('import', document, '--as', 'eve@example.org')).toMatchObject({ code: 0 })
  }, 60_000)

  test.each([
    [['user', 'create', '--email', 'ed@example.org', '--name', 'Ed', '--roles', 'editor'], 1, /already/],
    [['user', 'create', '--email', 'x@example.org', '--name', 'X', '--roles', 'author'], 2, /editor, reviewer, publisher, admin/],
    [['user', 'password', '--email', 'nobody@example.org'], 1, /Nobody has the address/],
    [['user', 'password'], 2, /required option '--email/],
    [['audit', 'live', '--at', 'yesterday'], 2, /no date/],
    [['audit', 'verify', '--against', 'no/such/file'], 2, /can’t be read/],
    [['audit', 'nothing'], 2, /unknown command/],
  ])('%j is refused', async (line, code, error) => {
    const answer = await probatumCli(...line)
    expect(answer).toMatchObject({ code, error: expect.stringMatching(error) })
    expect(answer.error).not.toMatch(/^\s+at /m)
  }, 60_000)

  test.each([[['import']], [['user']], [['user', 'create']], [['user', 'password']], [['reconcile']], [['audit']], [['audit', 'verify']], [['audit', 'export']], [['audit', 'live']], [['audit', 'signed']]])('%j --help has an example', async (line) => {
    expect(await probatumCli(...line, '--help')).toMatchObject({ code: 0, out: expect.stringMatching(/Example:\n {2}probatum /) })
  })

  test('what the environment lacks is said in a sentence', async () => {
    expect(await commandLine({ ...environment, DATABASE_URL: 'nonsense' })('reconcile')).toMatchObject({ code: 2, error: expect.stringMatching(/DATABASE_URL must start with/) })
  })
})

describe('beside a running app', () => {
  const database = freshDatabase()
  const probatumCli = commandLine(environmentFor(database))
  let app: Payload
  let team: Team
  const live: { article: string; subject: string; contentHash: string; slug: string }[] = []
  let before = ''

  beforeAll(async () => {
    app = await startCms(probatum(), database)
    team = await aTeam(app)
    before = new Date().toISOString()
    for (const _ of [1, 2]) live.push(await published())
  }, 120_000)
  afterAll(() => app.destroy())

  async function published() {
    const { id, slug } = await anArticle(app, team.editor)
    const [api, at] = [rest(app), `/articles/${id}`]
    const { body } = await api.post<{ event: { body: { contentHash: string } } }>(`${at}/submit`, team.editor)
    const { contentHash } = body.event.body
    await api.post(`${at}/approve`, team.reviewer.user, { contentHash, password: PASSWORD, declaresNoConflict: true })
    expect((await api.post(`${at}/publish`, team.publisher, { contentHash })).status).toBe(200)
    return { article: id, subject: `articles:${id}`, contentHash, slug }
  }

  test('a reset password logs in and the old one doesn’t', async () => {
    const { out } = await probatumCli('user', 'password', '--email', team.admin.email)
    const password = /shown this once: (\S+)/.exec(out)?.[1] ?? ''
    const login = (with_: string) => rest(app).post('/users/login', null, { email: team.admin.email, password: with_ })
    expect([(await login(password)).status, (await login(PASSWORD)).status]).toEqual([200, 401])
  }, 60_000)

  test('reconcile projects every record', async () => {
    expect(await probatumCli('reconcile', '--json')).toMatchObject({ code: 0, out: expect.stringContaining('"subjects":2,"problems":[]') })
  }, 60_000)

  test('audit live says which edition was live at an instant', async () => {
    const editions = async (at: string) => JSON.parse((await probatumCli('audit', 'live', '--at', at, '--json')).out) as unknown
    expect(await editions(before)).toEqual([])
    const expected = live.map(({ subject, contentHash, slug }) => expect.objectContaining({ subject, contentHash, slug, language: 'en', edition: 1 }))
    expect(await editions(new Date(Date.now() + 60_000).toISOString())).toEqual(expect.arrayContaining(expected))
    expect(await editions('2999-12-31')).toHaveLength(2)
    expect((await probatumCli('audit', 'live', '--at', '2999-12-31')).out).toMatch(/edition 1 {2}en\/remedy-[^]*2 texts live/)
  }, 60_000)

  test('audit signed lists what a reviewer signed, by profile, user or printed name', async () => {
    const { user, id } = team.reviewer
    const name = `Dr ${user.name}`
    const answers = await Promise.resolve([id, user.id, name.toUpperCase()]).then(async (all) => {
      const found: string[] = []
      for (const who of all) found.push((await probatumCli('audit', 'signed', '--by', who, '--json')).out)
      return found
    })
    expect(new Set(answers).size).toBe(1)
    const signed = JSON.parse(answers[0] ?? '') as object[]
    expect(signed).toHaveLength(2)
    expect(signed).toContainEqual(expect.objectContaining({ subject: live[0]?.subject, what: 'approved', contentHash: live[0]?.contentHash, edition: 1, revokedAt: null, title: 'What the remedy does', sources: [expect.stringMatching(/^1\. Reyes A\. A trial/), expect.stringMatching(/^2\. /)] }))
    expect((await probatumCli('audit', 'signed', '--by', 'Nobody')).out).toBe('0 signatures.\n')
  }, 60_000)

  test('audit verify holds a record against an earlier export, and sees what was changed, cut off or forged since', async () => {
    const { out, code } = await probatumCli('audit', 'export')
    expect(code).toBe(0)
    const lines = out.trim().split('\n')
    const heads = lines.filter((line) => !line.includes('"body"'))
    expect(heads.map((line) => JSON.parse(line) as unknown)).toEqual(expect.arrayContaining(live.map(({ subject }) => ({ subject, seq: 3, hash: expect.any(String) }))))

    await published() // a record may grow
    expect(await probatumCli('audit', 'verify', '--against', file('whole.jsonl', out))).toMatchObject({ code: 0, out: '9 events of 3 subjects: every chain holds.\n' })

    const [head = ''] = heads
    const against = async (changed: string) => (await probatumCli('audit', 'verify', '--against', file('changed.jsonl', changed))).out
    expect(await against(out.replace('"seq":2', '"seq":2,"note":"other"'))).toMatch(/event 2: is not the event that was exported/)
    expect(await against(out.replace(head, head.replace('"seq":3', '"seq":4')))).toMatch(/event 4: is missing: the record was cut short/)
    expect(await probatumCli('audit', 'verify', '--against', file('none.jsonl', '{}\n'))).toMatchObject({ code: 2, error: expect.stringMatching(/line 1 is neither/) })

    const subject = live[0]?.subject ?? ''
    const forged = { subject, seq: 4, at: '2999-01-01T00:00:00.000Z', actor: { type: 'system', name: 'policy' }, policyHash: '', previous: 'none', body: { type: 'unscheduled' }, hash: 'forged' }
    await appending(() => app.db.create({ collection: 'review-events', data: { id: `${subject}:4`, subject, seq: 4, type: 'unscheduled', at: forged.at, hash: 'forged', event: JSON.stringify(forged), names: ' ' } }))
    const verified = await probatumCli('audit', 'verify', '--json')
    expect(verified.code).toBe(1)
    expect(JSON.parse(verified.out)).toMatchObject({ problems: expect.arrayContaining([{ subject, seq: 4, problem: expect.stringMatching(/hash/) }]) })
  }, 120_000)
})

/** The whole program, with something on its standard input. */
async function piped(environment: Record<string, string>, input: string, ...line: string[]) {
  const child = spawn(process.execPath, ['bin/probatum.js', ...line], { env: { ...process.env, ...environment, NODE_OPTIONS: '' } })
  child.stdin.end(`${input}\n`)
  const [out, error, code] = await Promise.all([text(child.stdout), text(child.stderr), new Promise<number | null>((resolve) => child.on('close', resolve))])
  return { out, error, code }
}
