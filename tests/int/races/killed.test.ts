import { once } from 'node:events'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { startChild } from '../support/child'
import type { SubjectState } from '../../../src/domain/editorial/state'
import type { Subject } from '../../../src/domain/editorial/subject'
import type { Article } from '../../../src/payload-types'
import { Refused } from '../../../src/operations/refused'
import { anArticle, aTeam, type Team } from '../support/builders'
import { startCms } from '../support/cms'
import { freshDatabase } from '../support/freshDatabase'
import { probatum } from '../support/probatum'
import type { Order } from './dieAt'
import { done, saying, steps, took, wordOf, type Step } from './deeds'
import { faultPointsOf } from './faultPoints'
import { expectSound } from './sound'

const database = freshDatabase()
let cms: Payload
let team: Team
let first: Article
beforeAll(async () => {
  cms = await startCms(probatum(), database)
  team = await aTeam(cms)
  first = await anArticle(cms, team.editor, saying('first'))
}, 120_000)
afterAll(() => cms.destroy())

/** An article whose first edition is live, on its way to the second. */
async function anArticleAfter(done: readonly Step[]): Promise<Subject> {
  const { id } = await anArticle(cms, team.editor, { ...saying('first'), body: first.body })
  const subject: Subject = { collection: 'articles', id }
  await took(cms, team, subject, 'submit', 'approve', 'publish', ...done)
  return subject
}

/** In a process of its own, which ends itself by SIGKILL there. */
async function killedAt(order: Order): Promise<void> {
  expect(await once(startChild('tests/int/races/dieAt.ts', JSON.stringify(order)), 'exit')).toEqual([null, 'SIGKILL'])
}

async function restarted(): Promise<void> {
  await cms.destroy()
  cms = await startCms(probatum({ serves: true }), database)
}

/** Expects a sound record, whole texts in the working copy and its versions, and the first or the second edition live. */
async function expectWhole(subject: Subject): Promise<{ readonly state: SubjectState; readonly word: string }> {
  const state = await expectSound(cms, subject)
  expect(state.live).toMatchObject({ type: 'edition', edition: { number: state.copy === 'published' && state.editions.length === 2 ? 2 : 1 } })
  const { docs } = await cms.findVersions({ collection: 'articles', where: { parent: { equals: subject.id } }, limit: 0, depth: 0 })
  for (const { version } of docs) expect(wordOf(version)).toMatch(/^(first|second)$/)
  return { state, word: wordOf(await cms.findByID({ ...subject, collection: 'articles', depth: 0 })) }
}

/** At every fault point up to the last: there it is done. */
const journey: readonly { readonly step: Step; readonly after: readonly Step[]; readonly stages: readonly string[] }[] = [
  { step: 'save', after: [], stages: ['published', 'draft'] },
  { step: 'submit', after: ['save'], stages: ['draft', 'clinical-review'] },
  { step: 'approve', after: ['save', 'submit'], stages: ['clinical-review', 'approved'] },
  { step: 'publish', after: ['save', 'submit', 'approve'], stages: ['approved', 'published'] },
]

test.each(journey)('killed before and after the writes of $step, the app starts with whole texts and one of the two editions live, and the step can be done', async ({ step, after, stages }) => {
  const deed = async (subject: Subject) => steps(cms, team)[step](subject)
  const trial = await deed(await anArticleAfter(after))
  const points = await faultPointsOf(cms, () => done(cms, trial))
  expect(points).toBeGreaterThanOrEqual(3)

  const orders: Order[] = []
  for (let point = points; point > 0; point--) orders.push({ database, deed: await deed(await anArticleAfter(after)), point })
  const waiting = orders.values()
  await Promise.all(['one process', 'and another'].map(async () => {
    for (const order of waiting) await killedAt(order)
  }))

  await restarted()
  const left = new Set<string>()
  for (const { deed: again } of orders) {
    const { state, word } = await expectWhole(again.subject)
    expect(stages).toContain(state.copy)
    expect(step === 'save' ? ['first', 'second'] : ['second']).toContain(word)
    left.add(state.copy)

    const outcome: unknown = await done(cms, again).catch((error: unknown) => error)
    if (outcome instanceof Error) expect(outcome).toMatchObject({ refusal: { code: 'stage' } })
    expect(outcome instanceof Refused).toBe(step !== 'save' && state.copy === stages[1])
    const settled = await expectWhole(again.subject)
    expect([settled.state.copy, settled.word]).toEqual([stages[1], 'second'])
  }
  expect([...left].sort()).toEqual([...stages].sort())
}, 400_000)
