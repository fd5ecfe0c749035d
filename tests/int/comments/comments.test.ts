import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { ReviewComment } from '../../../src/domain/editorial/event'
import { text } from '../../../src/domain/snapshot/content'
import type { ToldComments, ToldThread } from '../../../src/operations/comments/told'
import { idOf } from '../../../src/operations/stored'
import type { Article, User } from '../../../src/payload-types'
import { verify } from '../../../src/operations/audit'
import { cmsOf } from '../../../src/operations/cms'
import { payloadGraphql } from '../doors/graphql'
import { workflow } from '../doors/performed'
import { expectSound } from '../races/sound'
import { anArticle, aTeam, bodyOf, cites, type Team } from '../support/builders'
import { aCms } from '../support/cms'
import { probatum } from '../support/probatum'

const cms = aCms(probatum())
let team: Team
let steps: ReturnType<typeof workflow>
beforeAll(async () => {
  cms().logger.level = 'silent'
  team = await aTeam(cms())
  steps = workflow(cms(), team)
}, 120_000)

let article: Article
let at: string
let contentHash: string
beforeEach(async () => {
  article = await anArticle(cms(), team.editor)
  at = `articles/${article.id}`
  contentHash = await steps.submit(at)
}, 60_000)

const post = (path: string, as: User | null, body: object = {}) => steps.api.post<{ thread: ToldThread }>(`/${at}/comments${path}`, as, body)
const told = async (as: User | null = team.editor): Promise<ToldComments> => (await steps.api.get<ToldComments>(`/${at}/comments`, as)).body
const said = async (as: User, body: object): Promise<ToldThread> => {
  const { status, body: answer } = await post('', as, body)
  expect([status, answer.errors]).toEqual([200, undefined])
  return answer.thread
}
const opened = (body: object = {}, as = team.reviewer.user) => said(as, { contentHash, text: 'For whom?', quote: 'in a trial of 120 adults', ...body })
const claim = (nth: number): string => idOf(article.usedClaims?.[nth])
const requested = async (): Promise<readonly (readonly ReviewComment[])[]> => {
  const { body } = await steps.api.get<{ events: { body: { type: string; comments: ReviewComment[] } }[] }>(`/${at}/record`, team.editor)
  return body.events.flatMap((event) => (event.body.type === 'changes-requested' ? [event.body.comments] : []))
}

describe('a thread', () => {
  test('is opened by a reviewer on words of the text under review, answered by an editor, resolved and opened again', async () => {
    const { id } = await opened()
    await said(team.editor, { replyTo: id, text: 'For adults.', mentions: [team.reviewer.user.id] })
    const [thread] = (await told()).threads
    expect(thread).toMatchObject({
      id, contentHash, quote: 'in a trial of 120 adults', place: { path: 'body/0' }, text: 'For whom?', by: { id: team.reviewer.user.id, name: `Dr ${team.reviewer.user.name}` },
      open: true, goes: true, sentWith: null, whereabouts: { found: 'there' }, replies: [{ text: 'For adults.', by: { name: team.editor.name }, mentions: [{ id: team.reviewer.user.id }] }],
    })
    expect((await post(`/${id}/resolve`, team.editor)).body.thread).toMatchObject({ open: false, goes: false, resolved: { by: { name: team.editor.name } } })
    expect((await post(`/${id}/resolve`, team.publisher)).body.thread).toMatchObject({ resolved: { by: { name: team.editor.name } } })
    expect((await post(`/${id}/reopen`, team.reviewer.user)).body.thread).toMatchObject({ open: true, resolved: null })
  })

  test('may be about the whole text', async () => {
    expect(await opened({ quote: '' })).toMatchObject({ quote: '', place: null, whereabouts: null })
  })

  test('sent twice under one id is said once, also where both come at once', async () => {
    const given = { id: randomUUID(), contentHash, text: 'For whom?' }
    const both = await Promise.all([post('', team.reviewer.user, given), post('', team.reviewer.user, given)])
    expect(both.map(({ status }) => status)).toEqual([200, 200])
    await said(team.reviewer.user, given)
    const answer = { id: randomUUID(), replyTo: given.id, text: 'For adults.' }
    await said(team.editor, answer)
    await said(team.editor, answer)
    expect((await told()).threads.map(({ replies }) => replies.length)).toEqual([1])
    expect(await post('', team.second.user, given)).toMatchObject({ status: 400, body: { errors: [{ message: expect.stringContaining('Another comment has this id') }] } })
  })

  test('is put right by its author until it is sent', async () => {
    const { id } = await opened()
    expect((await post(`/${id}/edit`, team.reviewer.user, { text: 'For whom, exactly?' })).body.thread).toMatchObject({ text: 'For whom, exactly?', editedAt: expect.any(String) })
    expect(await post(`/${id}/edit`, team.second.user, { text: 'Mine.' })).toMatchObject({ status: 403, body: { errors: [{ data: { code: 'forbidden' } }] } })
    expect(await post(`/${id}/edit`, team.reviewer.user, { text: ' ' })).toMatchObject({ status: 400 })
    await steps.done(at, 'request-changes', team.reviewer.user, { contentHash })
    expect(await post(`/${id}/edit`, team.reviewer.user, { text: 'Never mind.' })).toMatchObject({ status: 409, body: { errors: [{ message: expect.stringContaining('stands in the record') }] } })
    expect((await told()).threads).toMatchObject([{ text: 'For whom, exactly?', sentWith: 2 }])
  })
})

describe('a mark', () => {
  test('is one a claim, reviewer and round: a second one, or a double click, takes its place', async () => {
    const mark = (verdict: string, as = team.reviewer.user) => said(as, { contentHash, claim: claim(0), verdict })
    const [first] = await Promise.all([mark('not-supported'), mark('not-supported')])
    expect(first).toMatchObject({ mark: { claim: claim(0), verdict: 'not-supported' }, quote: 'The remedy shortened the attack in a trial of 120 adults.', place: { path: 'body/0', start: 0 }, goes: true })
    await mark('needs-better-source', team.second.user)
    expect(await mark('supported')).toMatchObject({ id: first.id, open: false, goes: false })
    expect((await told()).threads.map((thread) => thread.mark?.verdict).sort()).toEqual(['needs-better-source', 'supported'])
  })

  test('of the same text submitted again is another one: what was said of it before stands', async () => {
    await said(team.reviewer.user, { contentHash, claim: claim(0), verdict: 'not-supported' })
    await steps.done(at, 'request-changes', team.reviewer.user, { contentHash })
    expect(await steps.submit(at)).toBe(contentHash)
    expect((await told()).threads).toMatchObject([{ goes: false, sentWith: 2 }])
    await said(team.reviewer.user, { contentHash, claim: claim(0), verdict: 'not-supported' })
    expect((await told()).threads).toMatchObject([{ goes: false }, { goes: true, sentWith: null }])
    await steps.done(at, 'request-changes', team.reviewer.user, { contentHash })
    expect((await requested()).map((comments) => comments.length)).toEqual([1, 1])
  })
})

describe('a request for changes', () => {
  test('freezes what is open into its event, by whomever, and nothing twice', async () => {
    const { id } = await opened()
    await said(team.editor, { replyTo: id, text: 'For adults.' })
    await said(team.second.user, { contentHash, claim: claim(1), verdict: 'needs-better-source', text: 'A review would do.' })
    await said(team.second.user, { contentHash, claim: claim(0), verdict: 'supported' })
    const closed = await opened({ text: 'Never mind.' })
    await post(`/${closed.id}/resolve`, team.reviewer.user)
    const twice = await Promise.all([1, 2].map(() => steps.api.post(`/${at}/request-changes`, team.reviewer.user, { contentHash, comments: [{ text: 'Shorten it.' }] })))
    expect(twice.map(({ status }) => status).sort()).toEqual([200, 409])

    expect(await requested()).toEqual([
      [
        { text: `For whom?\n${team.editor.name}: For adults.`, quote: 'in a trial of 120 adults', thread: { id, by: `Dr ${team.reviewer.user.name}`, said: [id, expect.any(String)] } },
        { text: 'Needs a better source: “Nausea was the most common side effect.” A review would do.', quote: 'Nausea was the most common side effect.', thread: expect.objectContaining({ by: `Dr ${team.second.user.name}` }) },
        { text: 'Shorten it.', quote: '' },
      ],
    ])
    const { threads } = await told()
    expect(threads.filter(({ sentWith }) => sentWith === 2).map(({ text: words }) => words)).toEqual(['For whom?', 'A review would do.'])
    expect(threads.every(({ goes }) => !goes)).toBe(true)
    await expectSound(cms(), { collection: 'articles', id: article.id })
    expect((await verify(cmsOf(cms()))).problems).toEqual([])
  })

  test('needs something that should change: what is resolved or supported is nothing', async () => {
    await said(team.reviewer.user, { contentHash, claim: claim(0), verdict: 'supported' })
    const { id } = await opened()
    await post(`/${id}/resolve`, team.editor)
    expect(await steps.api.post(`/${at}/request-changes`, team.reviewer.user, { contentHash })).toMatchObject({ status: 400, body: { errors: [{ message: expect.stringContaining('at least one comment') }] } })
  })

  test('sends what its sender saw and nothing else: what was said or resolved since keeps it back, and says what that is', async () => {
    const { id } = await opened()
    const send = (seen: readonly string[]) => steps.api.post(`/${at}/request-changes`, team.reviewer.user, { contentHash, seen, comments: [{ text: 'Shorten it.' }] })
    const refused = (detail: string) => ({ status: 409, body: { errors: [{ message: expect.stringContaining('no longer what you saw'), data: { code: 'stale', details: [detail] } }] } })
    const reply = (await said(team.editor, { replyTo: id, text: 'For adults.' })).replies[0]?.id ?? ''
    expect(await send([id])).toMatchObject(refused(`said since then, in a thread of Dr ${team.reviewer.user.name}: For whom?\n${team.editor.name}: For adults.`))
    const other = await opened({ text: 'Never mind.' }, team.second.user)
    expect(await send([id, reply])).toMatchObject(refused(`said since then, in a thread of Dr ${team.second.user.name}: Never mind.`))
    await post(`/${other.id}/resolve`, team.second.user)
    expect(await send([id, reply, other.id])).toMatchObject(refused(`no longer open: ${other.id}`))
    expect(await requested()).toEqual([])
    expect(await send([reply, id])).toMatchObject({ status: 200 })
    expect(await requested()).toMatchObject([[{ thread: { id } }, { text: 'Shorten it.' }]])
  })

  test('may be asked by GraphQL without comments of its own', async () => {
    await opened()
    const { errors } = await payloadGraphql(cms()).ask(`mutation { requestChangesArticle(id: "${article.id}", contentHash: "${contentHash}") }`, team.reviewer.user)
    expect(errors).toBeUndefined()
    expect(await requested()).toMatchObject([[{ text: 'For whom?' }]])
  })
})

describe('after changes were requested', () => {
  const save = async (...paragraphs: Parameters<typeof bodyOf>) => {
    const { status, body } = await steps.api.patch(`/${at}`, team.editor, { body: bodyOf(...paragraphs) })
    expect([status, body.errors]).toEqual([200, undefined])
  }

  test('the editor finds each thread in the working copy, resolves it, and the reviewer finds it in the next snapshot', async () => {
    const words = await opened()
    const harm = await opened({ quote: 'Nausea', text: 'How common?' }, team.second.user)
    const gone = await opened({ quote: 'shortened the attack', text: 'By how much?' })
    await steps.done(at, 'request-changes', team.reviewer.user, { contentHash })

    const benefit = [text('As far as we know, the remedy made attacks shorter in a trial of 120 adults.'), cites(claim(0))]
    await save([text('We hope this helps.')], [text('Nausea was the most common side effect.'), cites(claim(1))], benefit)
    const whereabouts = async () => Object.fromEntries((await told()).threads.map(({ id, whereabouts }) => [id, whereabouts]))
    const now = { [words.id]: { found: 'moved', place: { path: 'body/2', start: 51, end: 75 } }, [harm.id]: { found: 'there', place: { path: 'body/1', start: 0, end: 6 } }, [gone.id]: { found: 'gone' } }
    expect((await told()).readIn).toBeNull()
    expect(await whereabouts()).toEqual(now)

    await post(`/${words.id}/resolve`, team.editor)
    await said(team.editor, { replyTo: gone.id, text: 'It says so no more.' })
    const next = await steps.submit(at)
    expect((await told(team.second.user)).readIn).toBe(next)
    expect(await whereabouts()).toEqual(now)
    expect((await told(team.second.user)).threads).toMatchObject([
      { id: words.id, contentHash, quote: 'in a trial of 120 adults', open: false, resolved: { by: { id: team.editor.id, name: team.editor.name } } },
      { id: harm.id, open: true, goes: false, sentWith: 2 },
      { id: gone.id, open: true, goes: false, replies: [{ text: 'It says so no more.', contentHash: '' }] },
    ])

    // What is not done yet is asked for again by saying so.
    await said(team.second.user, { replyTo: harm.id, text: 'I still don’t know.' })
    await steps.done(at, 'request-changes', team.second.user, { contentHash: next })
    expect((await requested())[1]).toEqual([{ text: `Dr ${team.second.user.name}: I still don’t know.`, quote: 'Nausea', thread: { id: harm.id, by: `Dr ${team.second.user.name}`, said: [expect.any(String)] } }])
  })

  test('what a recall kept from being sent goes with the next request', async () => {
    await opened()
    await said(team.reviewer.user, { contentHash, claim: claim(0), verdict: 'not-supported' })
    await steps.done(at, 'recall', team.editor, { reason: 'A word is missing.' })
    await steps.submit(at)
    await steps.done(at, 'request-changes', team.reviewer.user, { contentHash })
    expect(await requested()).toMatchObject([[{ text: 'For whom?' }]])
  })
})

describe('is refused with a sentence', () => {
  const NOBODY = '00000000-0000-4000-8000-000000000000'
  const cases: readonly (readonly [what: string, as: () => User | null, given: () => object, status: number, says: string])[] = [
    ['a comment without a log-in', () => null, () => ({ contentHash, text: 'x' }), 401, 'Log in'],
    ['a comment by an admin who is nothing else', () => team.admin, () => ({ contentHash, text: 'x' }), 403, 'editor or reviewer or publisher'],
    ['a thread that an editor opens', () => team.editor, () => ({ contentHash, text: 'x' }), 403, 'opened by reviewers'],
    ['a mark by a publisher', () => team.publisher, () => ({ contentHash, claim: claim(0), verdict: 'supported' }), 403, 'opened by reviewers'],
    ['a comment on a text that is no longer under review', () => team.reviewer.user, () => ({ contentHash: 'f'.repeat(64), text: 'x' }), 409, 'not the text that stands for review now'],
    ['a comment on words that don’t stand there', () => team.reviewer.user, () => ({ contentHash, text: 'x', quote: 'Nausea', place: { path: 'body/0', start: 0, end: 6 } }), 400, 'don’t stand at this place'],
    ['a comment on words of which nobody can tell where they stand', () => team.reviewer.user, () => ({ contentHash, text: 'x', quote: 'a' }), 400, 'in several places'],
    ['a comment that says nothing', () => team.reviewer.user, () => ({ contentHash, text: '  ' }), 400, 'text'],
    ['a comment with a field that nobody knows', () => team.reviewer.user, () => ({ contentHash, text: 'x', resolved: true }), 400, 'resolved'],
    ['a mark on a claim of another text', () => team.reviewer.user, () => ({ contentHash, claim: NOBODY, verdict: 'supported' }), 400, 'no such claim'],
    ['a mark that is none', () => team.reviewer.user, () => ({ contentHash, claim: claim(0), verdict: 'wrong' }), 400, 'verdict'],
    ['a reply to nothing', () => team.editor, () => ({ replyTo: NOBODY, text: 'x' }), 404, 'no such thread'],
    ['a mention of nobody', () => team.reviewer.user, () => ({ contentHash, text: 'x', mentions: [NOBODY] }), 400, 'mention'],
  ]
  test.each(cases)('%s', async (_what, as, given, status, says) => {
    expect(await post('', as(), given())).toMatchObject({ status, body: { errors: [{ message: expect.stringContaining(says) }] } })
    expect((await told()).threads).toEqual([])
  })

  test('a comment on a draft, which says what to wait for', async () => {
    await steps.done(at, 'recall', team.editor, { reason: 'A word is missing.' })
    expect(await post('', team.reviewer.user, { contentHash, text: 'x' })).toMatchObject({ status: 409, body: { errors: [{ message: expect.stringContaining('a draft'), data: { code: 'stage' } }] } })
  })

  test('a comment, or a look at comments, on what does not exist', async () => {
    expect(await steps.api.post(`/articles/${NOBODY}/comments`, team.reviewer.user, { contentHash, text: 'x' })).toMatchObject({ status: 404 })
    expect(await steps.api.get(`/clinics/${NOBODY}/comments`, team.editor)).toMatchObject({ status: 404 })
    for (const what of ['resolve', 'reopen']) expect(await post(`/${NOBODY}/${what}`, team.editor)).toMatchObject({ status: 404 })
    expect(await post(`/${NOBODY}/edit`, team.editor, { text: 'x' })).toMatchObject({ status: 404 })
  })

  test('what is done to a thread of another text', async () => {
    const { id } = await opened()
    const other = await anArticle(cms(), team.editor)
    for (const what of ['resolve', 'reopen', 'edit']) expect(await steps.api.post(`/articles/${other.id}/comments/${id}/${what}`, team.reviewer.user, { text: 'x' })).toMatchObject({ status: 404 })
  })
})

test('Payload’s own doors let the team read comments, nobody else, and nobody write one', async () => {
  const { id } = await opened()
  const { api } = steps
  expect((await api.get<{ docs: { id: string }[] }>(`/review-comments?where[subject][equals]=articles:${article.id}`, team.admin)).body.docs).toMatchObject([{ id }])
  expect((await api.get('/review-comments', null)).status).toBe(403)
  for (const user of [team.reviewer.user, team.editor, team.admin, null]) {
    const answers = await Promise.all([
      api.post('/review-comments', user, { id: randomUUID(), subject: `articles:${article.id}`, by: 'me', at: '2026-01-01', text: 'forged' }),
      api.patch(`/review-comments/${id}`, user, { text: 'forged' }),
      api.patch(`/review-comments?where[id][equals]=${id}`, user, { text: 'forged' }),
      api.delete(`/review-comments/${id}`, user),
      api.delete(`/review-comments?where[id][equals]=${id}`, user),
    ])
    expect(answers.map(({ status }) => status >= 400)).toEqual([true, true, true, true, true])
  }
  expect((await told()).threads).toMatchObject([{ id, text: 'For whom?' }])
})
