import { beforeAll, expect, test } from '@jest/globals'
import type { BlastRadius } from '../../../src/operations/blastRadius'
import { aTeam, type Team } from '../support/builders'
import { aCms } from '../support/cms'
import { probatum } from '../support/probatum'
import { rest } from '../support/requests'
import { textUnderReview } from '../races/deeds'
import { aShelf, live, resting } from './library'

const cms = aCms(probatum())
let team: Team
beforeAll(async () => {
  team = await aTeam(cms())
}, 60_000)

const ofSource = (id: string, as: Team['editor'] | null = team.reviewer.user) => rest(cms()).get<BlastRadius & Record<string, unknown>>(`/sources/${id}/blast-radius`, as)

test('leads from a source and from a claim to every working copy, review and live edition that rests on it, and to no other', async () => {
  const { source, claim } = await aShelf(cms(), team)
  const draft = await resting(cms(), team, claim)
  const reviewed = await resting(cms(), team, claim, 'submit', 'approve')
  const published = await resting(cms(), team, claim, ...live)
  await resting(cms(), team, (await aShelf(cms(), team)).claim, ...live)

  const expected = {
    claims: [{ id: claim.id, statement: claim.statement }],
    workingCopies: expect.arrayContaining([
      { subject: draft, title: 'What the remedy does', stage: 'draft' },
      { subject: reviewed, title: 'What the remedy does', stage: 'approved' },
      { subject: published, title: 'What the remedy does', stage: 'published' },
    ]),
    reviews: [{ subject: reviewed, title: 'What the remedy does', stage: 'approved', contentHash: await textUnderReview(cms(), reviewed), signedBy: [`Dr ${team.reviewer.user.name}`] }],
    live: [{ subject: published, title: 'What the remedy does', stage: 'published', edition: 1, slug: expect.stringContaining('remedy-'), language: 'en' }],
  }
  const { status, body } = await ofSource(source.id)
  expect(status).toBe(200)
  expect(body).toEqual(expected)
  expect(body.workingCopies).toHaveLength(3)
  expect((await rest(cms()).get(`/claims/${claim.id}/blast-radius`, team.editor)).body).toEqual(expected)
})

test('tells of a text that waits for its signature, though its claim was given another source meanwhile', async () => {
  const { source, claim } = await aShelf(cms(), team)
  const reviewed = await resting(cms(), team, claim, 'submit')
  const { source: other } = await aShelf(cms(), team)
  await cms().update({ collection: 'claims', id: claim.id, data: { citations: [{ source: other.id, stance: 'supports', confirmed: true }] }, user: { ...team.editor, collection: 'users' }, depth: 0 })
  const { body } = await ofSource(source.id)
  expect(body).toMatchObject({ claims: [], workingCopies: [], reviews: [{ subject: reviewed }], live: [] })
})

test('tells of an article that has it on its reference list alone, and of a live edition whose working copy gave it up', async () => {
  const { source, claim } = await aShelf(cms(), team)
  const subject = await resting(cms(), team, (await aShelf(cms(), team)).claim)
  await cms().update({ ...subject, data: { references: [source.id] }, user: { ...team.editor, collection: 'users' }, depth: 0 })
  const published = await resting(cms(), team, claim, ...live)
  await cms().update({ ...published, data: { body: null }, user: { ...team.editor, collection: 'users' }, depth: 0 })
  const { body } = await ofSource(source.id)
  expect(body).toMatchObject({ workingCopies: [{ subject }], live: [{ subject: published, stage: 'draft', edition: 1 }] })
})

test('is for the team alone, and knows when there is no such source', async () => {
  const { source } = await aShelf(cms(), team)
  expect((await ofSource(source.id, null)).status).toBe(401)
  expect((await ofSource('00000000-0000-4000-8000-000000000000')).status).toBe(404)
  expect((await ofSource('nonsense’s')).status).toBe(404)
})
