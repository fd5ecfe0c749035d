import { beforeAll, expect, test } from '@jest/globals'
import type { Team } from '../support/builders'
import { aCms } from '../support/cms'
import { probatum } from '../support/probatum'
import { workflow } from '../doors/performed'
import { anImage, aTellingArticle, aTellingClinic, aTellingTeam } from './story'
import { doorsThatTell, namesOf, toldByFiles, toldInPublic } from './told'

const cms = aCms(probatum())
let team: Team
beforeAll(async () => {
  team = await aTellingTeam(cms())
}, 120_000)

const fileOf = async (word: string): Promise<number[]> => (await toldByFiles(cms())).filter(({ door }) => door.includes(word)).map(({ status }) => status)

test('an article, a clinic and all that they rest on are public from publication to withdrawal, never before or after, and through the public API alone', async () => {
  const { id } = await aTellingArticle(cms(), team, 'glowword')
  const { id: clinic } = await aTellingClinic(cms(), team, 'mapword')
  const steps = workflow(cms(), team)
  const subjects = [`articles/${id}`, `clinics/${clinic}`]
  const publish = async (subject: string) => steps.done(subject, 'publish', team.publisher, { contentHash: await steps.approve(subject) })
  const found = async () => ({ doors: doorsThatTell(await toldInPublic(cms()), 'glowword', 'mapword'), file: await fileOf('glowword') })

  expect(await found()).toEqual({ doors: [], file: [404] })
  for (const subject of subjects) await steps.submit(subject)
  expect(await found()).toEqual({ doors: [], file: [404] })
  for (const subject of subjects) {
    await steps.done(subject, 'recall', team.editor, { reason: 'One more look.' })
    await steps.approve(subject)
  }
  expect(await found()).toEqual({ doors: [], file: [404] })

  for (const subject of subjects) {
    await steps.done(subject, 'recall', team.editor, { reason: 'One last look.' })
    await publish(subject)
  }
  const live = await found()
  expect(live.file).toEqual([200])
  expect(namesOf(live.doors)).toEqual(['article', 'articles', 'changes', 'claim', 'clinic', 'clinics', 'reviewer', 'search', 'source', 'topics'])

  for (const subject of subjects) await steps.withdraw(subject)
  const withdrawn = await toldInPublic(cms())
  expect(namesOf(doorsThatTell(withdrawn, 'glowword', 'mapword'))).toEqual(['article', 'changes', 'clinic'])
  // What stays is the address, where readers find the notice, and the title in it (policy: shows.withdrawn).
  const kept = /On glowword|remedy-glowword|Clinic mapword|clinic-mapword/g
  expect(doorsThatTell(withdrawn.map((told) => ({ ...told, text: told.text.replace(kept, '') })), 'glowword', 'mapword')).toEqual([])
  expect(await fileOf('glowword')).toEqual([404])
}, 300_000)

test('an image that no text shows has no public address', async () => {
  await anImage(cms(), team, 'loneword')
  expect(await fileOf('loneword')).toEqual([404])
})
