import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Payload } from 'payload'
import sharp from 'sharp'
import type { Article, Clinic } from '../../../src/payload-types'
import { text, type Inline } from '../../../src/domain/snapshot/content'
import { aClaim, anArticle, aSource, aTeam, bodyOf, cites, type Team } from '../support/builders'

/** Of what nobody may ever read who isn't of the team. */
export const PRIVATE = 'quietword'

/** Uploads go to a folder of this test's own, not to the app's. */
export function keepUploadsApart(cms: Payload): void {
  cms.collections.media.config.upload.staticDir = mkdtempSync(path.join(tmpdir(), 'probatum-uploads-'))
}

/** A team whose reviewer has much on file, with uploads kept apart; refusals are not logged. */
export async function aTellingTeam(cms: Payload): Promise<Team> {
  cms.logger.level = 'silent'
  keepUploadsApart(cms)
  const [team, topic] = await Promise.all([aTeam(cms), cms.create({ collection: 'topics', data: { name: PRIVATE, slug: PRIVATE } })])
  const licences = [{ number: `L-${PRIVATE}`, body: `Board of ${PRIVATE}`, jurisdiction: 'US', expires: '2999-12-31', verified: true }]
  const conflicts = [{ with: { relationTo: 'topics' as const, value: topic.id }, kind: `paid by ${PRIVATE}` }]
  await cms.update({ collection: 'medical-reviewers', id: team.reviewer.id, data: { specialties: [PRIVATE], licences, conflicts }, user: { ...team.admin, collection: 'users' } })
  return team
}

/** A real PNG that nobody else has, named by a word. */
export async function anImage(cms: Payload, { editor }: Team, word: string) {
  const shade = [...word].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 16_777_216, 7)
  const data = await sharp({ create: { width: 4, height: 3, channels: 3, background: { r: shade >> 16, g: (shade >> 8) & 255, b: shade & 255 } } }).png().toBuffer()
  const image = await cms.create({ collection: 'media', data: { alt: `A picture of ${word}` }, file: { data, mimetype: 'image/png', name: `${word}.png`, size: data.length }, user: { ...editor, collection: 'users' }, depth: 0 })
  return { ...image, data }
}

/** An article with one made-up word in whatever it says or shows, and in all that it rests on; PRIVATE stands in what the team alone may read of it. */
export async function aTellingArticle(cms: Payload, team: Team, word: string): Promise<Article> {
  const { editor } = team
  const source = await aSource(cms, editor, { title: `The ${word} trial`, authors: [{ family: `Author${word}`, given: 'Ana' }], containerTitle: `Journal of ${word}`, notice: `Noted: ${word}` })
  const statement = `The remedy shortened the attack in the ${word} trial of 120 adults.`
  const cited = { source: source.id, stance: 'supports' as const, confirmed: true, quote: `shorter with ${word}` }
  const [benefit, harm] = await Promise.all([aClaim(cms, editor, { statement, citations: [cited] }), aClaim(cms, editor, { statement: `Nausea was the most common side effect of ${word}.`, kind: 'harm', citations: [cited] })])
  const [image, topic] = await Promise.all([anImage(cms, team, word), cms.create({ collection: 'topics', data: { name: `About ${word}`, slug: `topic-${word}` }, depth: 0 })])
  return anArticle(cms, editor, {
    title: `On ${word}`,
    slug: `remedy-${word}`,
    dek: `What we know of ${word}`,
    body: bodyOf([text(statement), cites(benefit.id), text(' We hope this helps.'), exempt(`an editor’s ${PRIVATE}`)], [text(`Nausea was the most common side effect of ${word}.`), cites(harm.id)]) as never,
    heroImage: { image: image.id, caption: `Shown: ${word}` },
    topics: [topic.id],
    authors: [{ name: `Writer ${word}`, credentials: 'MSc', affiliation: `Institute of ${word}` }],
    disclosure: { funding: `Paid by ${word}.`, conflicts: `None with ${word}.` },
    crisisResource: `Call ${word}.`,
    changeNote: { text: `New: ${word}`, kind: 'update' },
  })
}

export const aTellingClinic = (cms: Payload, { editor }: Team, word: string): Promise<Clinic> =>
  cms.create({
    collection: 'clinics',
    data: { name: `Clinic ${word}`, slug: `clinic-${word}`, address: { street: `1 ${word} Street`, city: 'Berlin' }, latitude: 52.5, longitude: 13.4, phone: '+49 30 1', treatments: [{ name: `Care with ${word}` }], licence: { number: `N-${word}`, body: 'Board of Tests' }, verifiedOn: '2026-01-01', language: 'en' } as never,
    user: { ...editor, collection: 'users' },
    depth: 0,
  })

const exempt = (reason: string): Inline => ({ type: 'notAStatement', reason, by: '' })
