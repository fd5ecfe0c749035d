import { beforeAll, describe, expect, it } from '@jest/globals'
import { aReviewer, aTeam, type Team } from '../support/builders'
import { aCms } from '../support/cms'
import { probatum } from '../support/probatum'
import { workflow } from '../doors/performed'
import { aTellingArticle, aTellingClinic, anImage, uploadAside } from './story'
import { toldByDelivery, toldByFiles, toldByPayloadGraphql, toldByRest, type Told } from './told'

/** Of what nobody may ever read who isn't of the team. */
const PRIVATE = 'quietword'

const cms = aCms(probatum())
let team: Team
beforeAll(async () => {
  uploadAside(cms())
  team = await aTeam(cms())
  await aReviewer(cms(), { specialties: [PRIVATE] })
  const licence = { number: `L-${PRIVATE}`, body: `Board of ${PRIVATE}`, jurisdiction: 'US', expires: '2999-12-31', verified: true }
  const topic = await cms().create({ collection: 'topics', data: { name: PRIVATE, slug: PRIVATE } })
  await cms().update({ collection: 'medical-reviewers', id: team.reviewer.id, data: { licences: [licence], conflicts: [{ with: { relationTo: 'topics', value: topic.id }, kind: `paid by ${PRIVATE}` }] }, user: { ...team.admin, collection: 'users' } })
}, 120_000)

const doorsThatTell = (told: readonly Told[], ...words: readonly string[]): string[] => told.filter(({ text }) => words.some((word) => text.toLowerCase().includes(word))).map(({ door }) => door)

/** By every door that stands open to the world: the published files aside. */
const everythingTold = async (): Promise<Told[]> => [...(await toldByRest(cms(), null)), ...(await toldByPayloadGraphql(cms(), null)), ...(await toldByDelivery(cms()))]

const filesTold = async (word: string): Promise<Told[]> => (await toldByFiles(cms())).filter(({ door }) => door.includes(word))

describe('what the team writes', () => {
  it('is found through every door by its editors, so that these tests ask the right questions', async () => {
    await aTellingArticle(cms(), team, 'editorword', PRIVATE)
    await aTellingClinic(cms(), team, 'editorcare')
    const byRest = doorsThatTell(await toldByRest(cms(), team.editor), 'editorword')
    for (const collection of ['articles', 'claims', 'sources', 'topics', 'media']) expect(byRest).toContainEqual(expect.stringMatching(new RegExp(`^GET /${collection}[/?]`)))
    expect(byRest).toContainEqual(expect.stringContaining('/versions'))
    const byGraphql = doorsThatTell(await toldByPayloadGraphql(cms(), team.editor), 'editorword', 'editorcare')
    for (const query of ['Article', 'Articles', 'versionsArticles', 'Claims', 'Sources', 'Topics', 'allMedia', 'Clinics', 'articleFindings']) expect(byGraphql).toContainEqual(expect.stringMatching(new RegExp(`^${query} `)))
  }, 120_000)

  it('is refused to anonymous requests by every endpoint of Payload that reads a document', async () => {
    const open = (await toldByRest(cms(), null)).filter(({ door, status }) => door.startsWith('GET /') && status < 400)
    expect([...new Set(open.map(({ door }) => door.replace(/\?.*/, '').trim()))].sort()).toEqual(['GET /access', 'GET /users/init', 'GET /users/me'])
  }, 120_000)
})

describe('an article and all that it rests on', () => {
  it('is public from its publication to its withdrawal, never before or after, through no door but the public ones', async () => {
    const { id } = await aTellingArticle(cms(), team, 'glowword', PRIVATE)
    const steps = workflow(cms(), team)
    const subject = `articles/${id}`
    const found = async () => ({ doors: doorsThatTell(await everythingTold(), 'glowword'), file: (await filesTold('glowword')).map(({ status }) => status) })

    expect(await found()).toEqual({ doors: [], file: [404] })
    await steps.submit(subject)
    expect(await found()).toEqual({ doors: [], file: [404] })
    await steps.done(subject, 'recall', team.editor, { reason: 'One more look.' })
    const contentHash = await steps.approve(subject)
    expect(await found()).toEqual({ doors: [], file: [404] })

    await steps.done(subject, 'publish', team.publisher, { contentHash })
    const live = await found()
    expect(live.file).toEqual([200])
    expect(live.doors.map((door) => door.replace(/ .*/, ''))).toEqual(expect.arrayContaining(['article', 'articles', 'claim', 'source', 'reviewer', 'changes']))
    expect(live.doors.filter((door) => /^(GET|POST) /.test(door))).toEqual([])

    await steps.withdraw(subject)
    // What stays is the address, where readers find the notice, and the title in it (policy: shows.withdrawn).
    const withdrawn = await everythingTold()
    expect(doorsThatTell(withdrawn, 'glowword').map((door) => door.replace(/ .*/, ''))).toEqual(['article', 'changes'])
    expect(doorsThatTell(withdrawn.map((told) => ({ ...told, text: told.text.replaceAll('On glowword', '').replaceAll('remedy-glowword', '') })), 'glowword')).toEqual([])
    expect((await filesTold('glowword')).map(({ status }) => status)).toEqual([404])
  }, 300_000)

  it('tells the next edition to nobody while the last one is live, and that one only after it is published', async () => {
    const { id } = await aTellingArticle(cms(), team, 'firstword', PRIVATE)
    const steps = workflow(cms(), team)
    await steps.publish(`articles/${id}`)
    const next = await aTellingArticle(cms(), team, 'nextword', PRIVATE)
    const { id: _id, slug: _slug, workflow: _workflow, revision: _revision, contributors: _contributors, createdAt: _createdAt, updatedAt: _updatedAt, ...text } = next
    const { status } = await steps.api.patch(`/articles/${id}`, team.editor, { ...text, slug: 'remedy-firstword' })
    expect(status).toBe(200)
    const told = await everythingTold()
    expect(doorsThatTell(told, 'nextword')).toEqual([])
    expect(doorsThatTell(told, 'firstword')).toContainEqual(expect.stringMatching(/^article .*remedy-firstword/))
    expect((await filesTold('nextword')).map(({ status: code }) => code)).toEqual([404])
  }, 120_000)

  it('never tells who edited it, why a sentence is exempt, or what is on file about its reviewers', async () => {
    const { id } = await aTellingArticle(cms(), team, 'openword', PRIVATE)
    await workflow(cms(), team).publish(`articles/${id}`)
    const people = [team.editor, team.publisher, team.admin, team.reviewer.user].flatMap(({ id: account, email }) => [account, email])
    const told = await everythingTold()
    expect(doorsThatTell(told, 'openword')).not.toEqual([])
    expect(doorsThatTell(told.filter(({ door }) => !door.includes(PRIVATE)), PRIVATE, ...people, team.editor.name, team.publisher.name).filter((door) => !people.some((person) => door.includes(person)))).toEqual([])
  }, 120_000)
})

describe('a clinic', () => {
  it('is on the map from its publication to its withdrawal', async () => {
    const { id } = await aTellingClinic(cms(), team, 'mapword')
    const steps = workflow(cms(), team)
    const found = async () => doorsThatTell(await toldByDelivery(cms()), 'mapword').map((door) => door.replace(/ .*/, ''))
    expect(await found()).toEqual([])
    await steps.publish(`clinics/${id}`)
    expect(new Set(await found())).toEqual(new Set(['clinic', 'clinics', 'reviewer', 'changes']))
    await steps.withdraw(`clinics/${id}`)
    expect(await found()).toEqual(['clinic', 'changes'])
  }, 120_000)
})

describe('an image that no text shows', () => {
  it('has no public address', async () => {
    await anImage(cms(), team, 'loneword')
    expect((await filesTold('loneword')).map(({ status }) => status)).toEqual([404])
  })
})
