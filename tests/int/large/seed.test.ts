import { expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { seedLarge } from '../../../bench/large/seed'
import { makeTeam } from '../../../src/demo/team'
import { EVERYTHING } from '../../../src/domain/desk/filters'
import { verify } from '../../../src/operations/audit'
import { cmsOf } from '../../../src/operations/cms'
import { deskOf } from '../../../src/operations/desk/desk'
import { reconcile } from '../../../src/operations/reconcile'
import { PASSWORD } from '../support/builders'
import { aCms } from '../support/cms'
import { probatum } from '../support/probatum'

const cms = aCms(probatum())

/** Every row of what is derived, but for when it was written. */
async function derived(payload: Payload) {
  const collections = ['articles', 'clinics', 'publications', 'publication-changes', 'assertions', 'desk-cards'] as const
  return Promise.all(collections.map(async (collection) => (await payload.db.find<{ id: string }>({ collection, sort: 'id', limit: 0, pagination: false })).docs.map((row) => ({ ...row, updatedAt: null, stamp: null }))))
}

test('a house that is made for measuring is one that the app could have written', async () => {
  const team = await makeTeam(cmsOf(cms()), PASSWORD)
  await seedLarge(cmsOf(cms()), team, { articles: 100, claims: 80, sources: 40 }, () => undefined)
  const { columns } = await deskOf(cmsOf(cms()), team.editor, { ...EVERYTHING, kind: 'articles', text: 'part' })
  expect(Math.min(...columns.map(({ total }) => total))).toBeGreaterThan(0)
  expect(columns.reduce((sum, { total }) => sum + total, 0)).toBe(100)
  expect((await verify(cmsOf(cms()))).problems).toEqual([])
  const before = await derived(cms())
  expect(await reconcile(cmsOf(cms()))).toMatchObject({ related: 0, versions: 0, problems: [] })
  expect(await derived(cms())).toEqual(before)
}, 300_000)
