import { beforeAll, expect, test } from '@jest/globals'
import type { Uses } from '../../../src/operations/uses'
import { anArticle, aTeam, bodyOf, cites, type Team } from '../support/builders'
import { aCms } from '../support/cms'
import { probatum } from '../support/probatum'
import { rest } from '../support/requests'
import { text } from '../../../src/domain/snapshot/content'
import { aShelf, live, resting } from './library'

const cms = aCms(probatum())
let team: Team
beforeAll(async () => {
  team = await aTeam(cms())
}, 60_000)

const usesOf = (path: string, as: Team['editor'] | null = team.editor) => rest(cms()).get<Uses>(`/${path}`, as)
const titles = ({ rows }: Uses['workingCopies']) => rows.map(({ title }) => title)

test('leads from a claim or source to the working copies and live editions that rest on it, and to no other', async () => {
  const { source, claim } = await aShelf(cms(), team)
  expect((await usesOf(`claims/${claim.id}/uses`)).body).toEqual({ workingCopies: { total: 0, page: 1, pages: 1, rows: [] }, live: { total: 0, page: 1, pages: 1, rows: [] }, reviews: 0 })
  const draft = await resting(cms(), team, claim)
  await resting(cms(), team, claim, 'submit')
  const published = await resting(cms(), team, claim, ...live)
  for (const path of [`claims/${claim.id}`, `sources/${source.id}`]) {
    const { body } = await usesOf(`${path}/uses`)
    expect(body).toMatchObject({ workingCopies: { total: 3 }, live: { total: 1, rows: [{ subject: published, edition: 1, language: 'en' }] }, reviews: 1 })
    expect(body.workingCopies.rows).toContainEqual({ subject: draft, title: 'What the remedy does', stage: 'draft' })
  }
}, 120_000)

test('is a page at a time, by title, and a page too far is the last', async () => {
  const { claim } = await aShelf(cms(), team)
  const body = bodyOf([text('The remedy shortened the attack in a trial of 120 adults.'), cites(claim.id)]) as never
  for (let n = 0; n < 23; n++) await anArticle(cms(), team.editor, { title: `Text ${String(n).padStart(2, '0')}`, body })
  const { body: first } = await usesOf(`claims/${claim.id}/uses`)
  expect([first.workingCopies.total, first.workingCopies.pages, titles(first.workingCopies)[0], titles(first.workingCopies).length]).toEqual([23, 2, 'Text 00', 20])
  for (const page of ['2', '99']) expect(titles((await usesOf(`claims/${claim.id}/uses?workingCopies=${page}`)).body.workingCopies)).toEqual(['Text 20', 'Text 21', 'Text 22'])
  for (const page of ['-1', 'x', '0']) expect(titles((await usesOf(`claims/${claim.id}/uses?workingCopies=${page}`)).body.workingCopies)[0]).toBe('Text 00')
}, 120_000)

test('is for the team alone, and of what is there', async () => {
  const { claim } = await aShelf(cms(), team)
  expect([(await usesOf(`claims/${claim.id}/uses`, null)).status, (await usesOf('claims/nothing/uses')).status, (await usesOf('sources/nothing/uses')).status]).toEqual([401, 404, 404])
})
