import { expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import type { Subject } from '../../../src/domain/editorial/subject'
import { verify } from '../../../src/operations/audit'
import { cmsOf } from '../../../src/operations/cms'
import { figuresOf } from '../../../src/operations/figures'
import { took } from '../races/deeds'
import { anArticle, aTeam } from '../support/builders'
import { startCms } from '../support/cms'
import { freshDatabase } from '../support/freshDatabase'
import { probatum } from '../support/probatum'
import { deliveryFrom } from '../support/publications'
import { backup } from './backups'

/** What the public gets: each answer's tag, which is of its content. */
async function tagsOf(payload: Payload, slugs: readonly string[]): Promise<(string | null)[]> {
  const ask = deliveryFrom(payload)
  const queries = [
    '{ articles(first: 50) { edges { cursor node { title body { html } references { text } reviewedBy { name signedAt } } } } }',
    '{ changes(first: 50) { edges { cursor node { kind id edition at } } } }',
    ...slugs.map((slug) => `{ article(slug: "${slug}") { __typename ... on Article { title edition { number contentHash } jsonLd(url: "https://www.example.org") } ... on Withdrawn { notice withdrawnAt } } }`),
  ]
  return Promise.all(
    queries.map(async (query) => {
      const { status, headers } = await ask(new Request(`http://localhost:3000/graphql?query=${encodeURIComponent(query)}`, { headers: { accept: 'application/graphql-response+json' } }))
      expect([query, status]).toEqual([query, 200])
      return headers.get('etag')
    }),
  )
}

test('a database that was lost is restored from its backup: every chain holds, the public gets the same answers byte for byte, and work goes on', async () => {
  const database = freshDatabase()
  const first = await startCms(probatum(), database)
  const team = await aTeam(first)
  const made = [await anArticle(first, team.editor), await anArticle(first, team.editor), await anArticle(first, team.editor)]
  const slugs = made.map(({ slug }) => slug)
  const [live, withdrawn, waiting] = made.map(({ id }): Subject => ({ collection: 'articles', id })) as [Subject, Subject, Subject]
  await took(first, team, live, 'submit', 'approve', 'publish')
  await took(first, team, withdrawn, 'submit', 'approve', 'publish', 'withdraw')
  await took(first, team, waiting, 'submit', 'approve')
  const [before, record] = [await tagsOf(first, slugs), await verify(cmsOf(first))]
  expect([new Set(before).size, record.problems]).toEqual([before.length, []])

  const copy = await backup(database)
  // Done after the copy was made: gone with what is lost.
  await took(first, team, live, 'withdraw')
  expect(await tagsOf(first, slugs)).not.toEqual(before)
  await first.destroy()
  await copy.restore()

  const second = await startCms(probatum(), database)
  expect([await tagsOf(second, slugs), await verify(cmsOf(second))]).toEqual([before, record])
  expect(await figuresOf(cmsOf(second))).toMatchObject({ copies: { draft: 0, approved: 1, published: 2 }, publications: { live: 1, withdrawn: 1 }, mail: { failed: 0 }, reviewsOverdue: 0 })
  await took(second, team, waiting, 'publish')
  expect(await verify(cmsOf(second))).toMatchObject({ events: record.events + 1, problems: [] })
  await second.destroy()
}, 120_000)
