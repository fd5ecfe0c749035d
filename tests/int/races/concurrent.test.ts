import { beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { keyOf, type Subject } from '../../../src/domain/editorial/subject'
import { readRecord } from '../../../src/records/events'
import type { User } from '../../../src/payload-types'
import { anArticle, aTeam, PASSWORD, type Team } from '../support/builders'
import { rest, type Answer } from '../support/requests'
import { reviewers } from './colleagues'
import { twoProcesses } from './processes'
import { expectSound } from './sound'
import { textUnderReview, took, type Step } from './deeds'

const processes = twoProcesses()
let team: Team
let first: Payload
let doors: ReturnType<typeof rest>[]
beforeAll(async () => {
  first = processes()[0]
  doors = processes().map(rest)
  team = await aTeam(first)
}, 120_000)

async function anArticleThat(...steps: readonly Step[]): Promise<Subject & { readonly contentHash: string }> {
  const { id } = await anArticle(first, team.editor)
  const subject: Subject = { collection: 'articles', id }
  await took(first, team, subject, ...steps)
  return { ...subject, contentHash: steps.at(-1) === 'publish' ? '' : await textUnderReview(first, subject) }
}

interface Asked {
  readonly user: User
  readonly path: string
  readonly body?: object
  readonly method?: 'POST' | 'PATCH'
}

/** All at once, half over one process and half over the other. */
async function atOnce(asked: readonly Asked[]): Promise<Answer[]> {
  // Of two log-ins of one account at the same moment Payload keeps one session, so nobody logs in while the others do.
  for (const door of doors) await Promise.all(asked.map(({ user }) => door.get('/users/me', user)))
  return Promise.all(asked.map(({ user, path, body, method = 'POST' }, n) => (doors[n % 2] ?? rest(first)).call(method, path, user, body)))
}

/** Those who won. Everybody else was told why: what stands in the way, in words, with the status of a refusal. */
function winners(answers: readonly Answer[]): Answer[] {
  for (const { status, body } of answers.filter(({ status }) => status !== 200)) {
    expect([403, 409]).toContain(status)
    expect(body.errors?.[0]).toMatchObject({ message: expect.stringMatching(/^\S.{10,}/), data: { code: expect.stringMatching(/^(stage|stale|forbidden|findings)$/), details: expect.any(Array) } })
  }
  return answers.filter(({ status }) => status === 200)
}

describe('16 at once', () => {
  test('of 16 approvals by 16 reviewers of a text that needs one, one signs it', async () => {
    const { contentHash, ...subject } = await anArticleThat('submit')
    const team16 = await reviewers(first, 16)
    const answers = await atOnce(team16.map((user) => ({ user, path: `/articles/${subject.id}/approve`, body: { contentHash, password: PASSWORD, declaresNoConflict: true } })))
    expect(winners(answers)).toHaveLength(1)
    expect(await expectSound(first, subject)).toMatchObject({ seq: 2, copy: 'approved', review: { approvals: [{ name: expect.any(String) }] } })
  }, 240_000)

  test('of 16 publishes, one makes the edition', async () => {
    const { contentHash, ...subject } = await anArticleThat('submit', 'approve')
    const answers = await atOnce(Array.from({ length: 16 }, () => ({ user: team.publisher, path: `/articles/${subject.id}/publish`, body: { contentHash } })))
    expect(winners(answers)).toHaveLength(1)
    expect(await expectSound(first, subject)).toMatchObject({ seq: 3, copy: 'published', editions: [{ number: 1 }] })
  }, 120_000)

  test('of 16 mixed actions each that is done stands in the record, in an order in which each was allowed', async () => {
    const { id, collection } = await anArticleThat('submit', 'approve', 'publish')
    const subject: Subject = { collection, id }
    await first.update({ collection, id, data: { dek: 'The second edition.' }, user: { ...team.editor, collection: 'users' }, depth: 0 })
    await took(first, team, subject, 'submit')
    const contentHash = await textUnderReview(first, subject)
    const signature = { contentHash, password: PASSWORD, declaresNoConflict: true }
    const four = [
      { user: team.reviewer.user, path: 'approve', body: signature },
      { user: team.editor, path: 'recall', body: { reason: 'A word is missing.' } },
      { user: team.publisher, path: 'publish', body: { contentHash } },
      { user: team.publisher, path: 'withdraw', body: { reason: 'A doubt.', notice: 'We are looking into this text.' } },
    ].map((asked) => ({ ...asked, path: `/articles/${id}/${asked.path}` }))
    const before = await readRecord(first, keyOf(subject))
    const answers = await atOnce([...four, ...four, ...four, ...four])
    const after = (await readRecord(first, keyOf(subject))).slice(before.length)
    const won = winners(answers).map(({ body }) => (body as unknown as { event: { seq: number } }).event.seq)
    expect(won.sort((a, b) => a - b)).toEqual(after.map(({ seq }) => seq))
    expect(after.filter(({ body }) => body.type === 'withdrawn').length).toBeGreaterThan(0)
    await expectSound(first, subject)
  }, 120_000)
})

test('of two articles that are submitted with one address, one gets it and the other a finding', async () => {
  const slug = `contested-${Date.now()}`
  const two = [await anArticle(first, team.editor, { slug }), await anArticle(first, team.editor, { slug })]
  const answers = await atOnce(two.map(({ id }) => ({ user: team.editor, path: `/articles/${id}/submit` })))
  expect(winners(answers)).toHaveLength(1)
  const lost = answers.findIndex(({ status }) => status !== 200)
  expect(answers[lost]).toMatchObject({ status: 409, body: { errors: [{ data: { code: 'findings', details: [expect.stringContaining('slug.taken')] } }] } })
  for (const { id } of two) await expectSound(first, { collection: 'articles', id })

  const loser = two[lost]?.id ?? ''
  const { body } = await rest(first).get<{ findings: { code: string }[] }>(`/articles/${loser}/findings`, team.editor)
  expect(body.findings.map(({ code }) => code)).toContain('slug.taken')
  await first.update({ collection: 'articles', id: loser, data: { slug: `${slug}-too` }, user: { ...team.editor, collection: 'users' }, depth: 0 })
  expect((await rest(first).post(`/articles/${loser}/submit`, team.editor)).status).toBe(200)
}, 120_000)

describe('two saves of one article that began from the same text', () => {
  const edits = [{ title: 'Title of the first', dek: 'Standfirst of the first.' }, { title: 'Title of the second', dek: 'Standfirst of the second.' }]

  async function expectOneSaved(id: string, won: readonly boolean[], conflict: unknown): Promise<void> {
    expect([...won].sort()).toEqual([false, true])
    const kept = await first.findByID({ collection: 'articles', id, depth: 0 })
    expect(kept).toMatchObject({ ...edits[won.indexOf(true)], revision: 2, authors: [{ name: 'Ada Writer' }] })
    expect(conflict).toMatchObject({ code: expect.stringMatching(/overlap|revision\.conflict/) })
    const { docs } = await first.findVersions({ collection: 'articles', where: { parent: { equals: id } }, depth: 0 })
    expect(docs.map(({ version }) => version.title).sort()).toEqual([kept.title, 'What the remedy does'].sort())
  }

  test('by REST: one is kept, the other gets a 409', async () => {
    const { id, revision } = await anArticle(first, team.editor)
    const answers = await atOnce(edits.map((edit) => ({ user: team.editor, method: 'PATCH', path: `/articles/${id}`, body: { ...edit, revision } })))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    await expectOneSaved(id, answers.map(({ status }) => status === 200), answers.find(({ status }) => status === 409)?.body.errors?.[0]?.data)
  }, 60_000)

  test('by the Local API: one is kept, the other is refused', async () => {
    const { id, revision } = await anArticle(first, team.editor)
    const outcomes = await Promise.allSettled(edits.map((data, n) => (processes()[n] ?? first).update({ collection: 'articles', id, data: { ...data, revision }, user: { ...team.editor, collection: 'users' }, depth: 0 })))
    const refused = outcomes.find(({ status }) => status === 'rejected') as PromiseRejectedResult | undefined
    expect(refused?.reason).toMatchObject({ status: 409 })
    await expectOneSaved(id, outcomes.map(({ status }) => status === 'fulfilled'), refused?.reason.data)
  }, 60_000)
})

test('an edit of a published text and its withdrawal at the same moment are both kept', async () => {
  const { id, collection } = await anArticleThat('submit', 'approve', 'publish')
  const [, second] = processes()
  await Promise.all([
    first.update({ collection, id, data: { dek: 'Edited.' }, user: { ...team.editor, collection: 'users' }, depth: 0 }),
    took(second, team, { collection, id }, 'withdraw'),
  ])
  expect(await expectSound(first, { collection, id })).toMatchObject({ copy: 'draft', live: { type: 'withdrawn' } })
  expect(await first.findByID({ collection, id, depth: 0 })).toMatchObject({ dek: 'Edited.' })
}, 60_000)
