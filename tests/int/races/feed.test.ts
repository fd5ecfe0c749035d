import { setImmediate } from 'node:timers/promises'
import { beforeAll, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { keyOf, type Subject } from '../../../src/domain/editorial/subject'
import { catchUp } from '../../../src/operations/catchUp'
import type { ChangeRow } from '../../../src/operations/changes'
import { cmsOf } from '../../../src/operations/cms'
import { reconcile } from '../../../src/operations/reconcile'
import { anArticle, aTeam, type Team } from '../support/builders'
import { deliveryFrom } from '../support/publications'
import { took } from './deeds'
import { twoProcesses } from './processes'
import { expectSound } from './sound'

/** Each test has a later day: the time counts, where nothing newer stands. */
let now = '2030-05-01T09:00:00.000Z'
const processes = twoProcesses({ clock: () => new Date(now) })
let first: Payload
let second: Payload
let team: Team
beforeAll(async () => {
  ;[first, second] = processes()
  team = await aTeam(first)
}, 120_000)

interface Told {
  readonly subject: string
  readonly kind: string
  readonly at: string
}

/** A frontend that has read everything so far: asks a process for what has come since it last asked. */
async function aReader(payload: Payload): Promise<() => Promise<Told[]>> {
  const handle = deliveryFrom(payload)
  let since: string | null = null
  const page = async () => {
    const query = 'query ($since: String) { changes(since: $since, first: 3) { edges { node { id kind at } } pageInfo { hasNextPage endCursor } } }'
    const answer = await handle(new Request('http://localhost:3000/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables: { since } }) }))
    const { data } = (await answer.json()) as { data: { changes: { edges: { node: { id: string; kind: string; at: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } } }
    since = data.changes.pageInfo.endCursor
    return data.changes
  }
  const news = async () => {
    const told: Told[] = []
    for (let more = true; more; ) {
      const { edges, pageInfo } = await page()
      told.push(...edges.map(({ node: { id, kind, at } }) => ({ subject: `articles:${id}`, kind, at })))
      more = pageInfo.hasNextPage
    }
    return told
  }
  await news()
  return news
}

async function anApprovedArticle(): Promise<Subject> {
  const { id } = await anArticle(first, team.editor)
  const subject: Subject = { collection: 'articles', id }
  await took(first, team, subject, 'submit', 'approve')
  return subject
}

const publish = (payload: Payload, subject: Subject) => took(payload, team, subject, 'publish')
const withdraw = (payload: Payload, subject: Subject) => took(payload, team, subject, 'withdraw')

/** Does something else first whenever this process is about to write a change. Returns what ends it. */
function beforeChanges({ db }: Payload, meanwhile: () => Promise<void>): () => void {
  const { create } = db
  db.create = async function (args) {
    if (args.collection === 'publication-changes') await meanwhile()
    return create.call(this, args)
  }
  return () => void (db.create = create)
}

const kinds = (told: readonly Told[], subject: Subject) => told.filter((one) => one.subject === keyOf(subject)).map(({ kind }) => kind)

test('a change whose process died before it was written is told after all that was read since, though it happened earlier', async () => {
  const [late, meanwhile] = [await anApprovedArticle(), await anApprovedArticle()]
  const news = await aReader(second)
  const end = beforeChanges(first, () => Promise.reject(new Error('The process died.')))
  now = '2030-05-01T10:00:00.000Z'
  await publish(first, late)
  end()
  now = '2030-05-01T11:00:00.000Z'
  await publish(second, meanwhile)
  expect(await news()).toEqual([{ subject: keyOf(meanwhile), kind: 'PUBLISHED', at: '2030-05-01T11:00:00.000Z' }])

  await catchUp(cmsOf(second))
  expect(await news()).toEqual([{ subject: keyOf(late), kind: 'PUBLISHED', at: '2030-05-01T10:00:00.000Z' }])
  expect(await news()).toEqual([])
  await expectSound(first, late)
}, 60_000)

test('a process that is overtaken while it writes puts its change behind what was read meanwhile', async () => {
  const [slow, quick] = [await anApprovedArticle(), await anApprovedArticle()]
  const news = await aReader(second)
  const read: Told[] = []
  let overtaken = false
  const end = beforeChanges(first, async () => {
    if (overtaken) return
    overtaken = true
    now = '2030-05-02T10:00:05.000Z'
    await publish(second, quick)
    read.push(...(await news()))
    now = '2030-05-02T10:00:01.000Z' // the clocks of two machines
  })
  now = '2030-05-02T10:00:00.000Z'
  await publish(first, slow)
  end()
  expect(read.map(({ subject }) => subject)).toEqual([keyOf(quick)])
  expect((await news()).map(({ subject }) => subject)).toEqual([keyOf(slow)])
}, 60_000)

test('a reader that polls while two processes publish and withdraw at once is told each change once, those of a text in their order', async () => {
  now = '2030-05-03T00:00:00.000Z'
  const subjects: Subject[] = []
  for (let n = 0; n < 8; n++) subjects.push(await anApprovedArticle())
  const news = await aReader(second)
  const told: Told[] = []
  let done = false
  const all = Promise.all(subjects.map(async (subject, n) => {
    await publish(n % 2 === 0 ? first : second, subject)
    await withdraw(n % 2 === 0 ? second : first, subject)
  })).finally(() => (done = true))
  while (!done) {
    await setImmediate() // SQLite answers at once: others would never have their turn
    told.push(...(await news()))
  }
  await all
  told.push(...(await news()))

  expect(told).toHaveLength(16)
  for (const subject of subjects) {
    expect(kinds(told, subject)).toEqual(['PUBLISHED', 'WITHDRAWN'])
    await expectSound(first, subject)
  }
  const { docs } = await first.db.find<ChangeRow>({ collection: 'publication-changes', sort: 'position', limit: 0, pagination: false })
  expect(docs.map(({ follows }) => follows)).toEqual([0, ...docs.slice(0, -1).map(({ position }) => position)])
}, 120_000)

test('a feed that was lost is told again behind what was read of it, and a change that was lost with those of its text that came after it', async () => {
  now = '2030-05-04T00:00:00.000Z'
  const subject = await anApprovedArticle()
  await publish(first, subject)
  await withdraw(first, subject)
  const news = await aReader(first)

  await first.db.deleteOne({ collection: 'publication-changes', where: { and: [{ subject: { equals: keyOf(subject) } }, { kind: { equals: 'published' } }] } })
  await reconcile(cmsOf(first))
  expect((await news()).map((told) => [told.subject, told.kind])).toEqual([[keyOf(subject), 'PUBLISHED'], [keyOf(subject), 'WITHDRAWN']])

  now = '2030-05-05T00:00:00.000Z'
  await first.db.deleteMany({ collection: 'publication-changes', where: {} })
  await reconcile(cmsOf(first))
  expect(kinds(await news(), subject)).toEqual(['PUBLISHED', 'WITHDRAWN'])
  await expectSound(first, subject)
}, 60_000)
