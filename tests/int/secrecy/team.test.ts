import { beforeAll, expect, test } from '@jest/globals'
import type { Team } from '../support/builders'
import { aCms } from '../support/cms'
import { probatum } from '../support/probatum'
import { workflow } from '../doors/performed'
import { aTellingArticle, aTellingTeam, PRIVATE } from './story'
import { doorsThatTell, toldByFiles, toldByPayloadGraphql, toldByRest, toldInPublic } from './told'

const cms = aCms(probatum())
let team: Team
beforeAll(async () => {
  team = await aTellingTeam(cms())
}, 120_000)

test('an editor finds an article through every door of Payload, so that anonymous requests that don’t have asked the right questions', async () => {
  await aTellingArticle(cms(), team, 'editorword')
  const byRest = doorsThatTell(await toldByRest(cms(), team.editor), 'editorword')
  for (const door of ['articles', 'claims', 'sources', 'topics', 'media', 'articles/versions', 'claims/versions', 'articles/[0-9a-f-]+', 'articles/versions/[0-9a-f-]+']) expect(byRest).toContainEqual(expect.stringMatching(new RegExp(`^GET /${door}[? ]`)))
  const byGraphql = doorsThatTell(await toldByPayloadGraphql(cms(), team.editor), 'editorword')
  for (const query of ['Article', 'Articles', 'versionArticle', 'versionsArticles', 'Claims', 'Sources', 'Topics', 'allMedia']) expect(byGraphql).toContainEqual(expect.stringMatching(new RegExp(`^${query} `)))
}, 120_000)

test('an anonymous request is refused by every endpoint of Payload that reads a document', async () => {
  const open = (await toldByRest(cms(), null)).filter(({ door, status }) => door.startsWith('GET /') && status < 400)
  // An asker's own rights, whether anybody can log in yet, and an asker's own account and preferences: nobody's.
  const expected = ['GET /access', 'GET /payload-preferences/KEY', 'GET /users/init', 'GET /users/me']
  expect([...new Set(open.map(({ door }) => door.replace(/\?.*/, '').replace(/(preferences)\/.*/, '$1/KEY').trim()))].sort()).toEqual(expected)
}, 120_000)

test('while an edition is live nobody is told of the next, of who edited it, why a sentence is exempt, what reviewers say of it, or what is on file about them', async () => {
  const [{ id }, next] = [await aTellingArticle(cms(), team, 'openword'), await aTellingArticle(cms(), team, 'nextword')]
  const steps = workflow(cms(), team)
  await steps.publish(`articles/${id}`)
  const { title, dek, body, heroImage, topics, disclosure, crisisResource, changeNote } = next
  const saved = await steps.api.patch(`/articles/${id}`, team.editor, { title, dek, body, heroImage, topics, disclosure, crisisResource, changeNote })
  expect(saved.status).toBe(200)
  const contentHash = await steps.submit(`articles/${id}`)
  const said = await steps.api.post(`/articles/${id}/comments`, team.reviewer.user, { contentHash, text: `I doubt the ${PRIVATE}.` })
  expect(said.status).toBe(200)

  const people = [team.editor, team.publisher, team.admin, team.reviewer.user].flatMap((user) => [user.id, user.email])
  const told = (await toldInPublic(cms())).filter(({ door }) => ![PRIVATE, ...people].some((word) => door.includes(word)))
  expect(doorsThatTell(told, 'openword')).toContainEqual(expect.stringContaining('remedy-openword'))
  expect(doorsThatTell(told, 'nextword', PRIVATE, ...people, team.editor.name, team.publisher.name)).toEqual([])
  expect((await toldByFiles(cms())).filter(({ door, status }) => door.includes('nextword') && status !== 404)).toEqual([])
}, 120_000)
