import type { Payload } from 'payload'
import type { Subject } from '../../../src/domain/editorial/subject'
import { text } from '../../../src/domain/snapshot/content'
import { cmsOf } from '../../../src/operations/cms'
import { stateOf } from '../../../src/operations/record'
import type { Article, Claim, Source } from '../../../src/payload-types'
import { aClaim, anArticle, aSource, bodyOf, cites, type Team } from '../support/builders'
import { took, type Step } from '../races/deeds'

/** A source, a claim that it carries, and how articles come to rest on them. */
export interface Shelf {
  readonly source: Source
  readonly claim: Claim
}

export async function aShelf(payload: Payload, { editor }: Team, stance: 'supports' | 'contradicts' = 'supports'): Promise<Shelf> {
  const source = await aSource(payload, editor)
  const support = stance === 'supports' ? [] : [{ source: (await aSource(payload, editor)).id, stance: 'supports' as const, confirmed: true }]
  const claim = await aClaim(payload, editor, { citations: [...support, { source: source.id, stance, confirmed: true }] })
  return { source, claim }
}

/** An article that rests on a claim, taken through these steps. */
export async function resting(payload: Payload, team: Team, claim: Claim, ...steps: readonly Step[]): Promise<Subject> {
  const fields = { body: bodyOf([text('The remedy shortened the attack in a trial of 120 adults.'), cites(claim.id)], [text('It can cause nausea.'), cites(claim.id)]) as Article['body'] }
  const { id } = await anArticle(payload, team.editor, fields)
  const subject: Subject = { collection: 'articles', id }
  await took(payload, team, subject, ...steps)
  return subject
}

export const live = ['submit', 'approve', 'publish'] as const

export const standing = async (payload: Payload, team: Team, { id }: Source, status: Source['status'], statusOn: string | null = '2030-04-30'): Promise<Source> =>
  payload.update({ collection: 'sources', id, data: { status, statusOn }, user: { ...team.editor, collection: 'users' }, depth: 0 })

export const notesOn = async (payload: Payload, subject: Subject): Promise<string[]> => (await stateOf(cmsOf(payload), subject)).notes.map(({ text: said }) => said)

/** What a user was told of sources and review dates, as they find it. */
export async function toldTo(payload: Payload, user: Team['editor']): Promise<string[]> {
  const { docs } = await payload.find({ collection: 'notifications', where: { kind: { in: ['source-status', 'review-due-soon', 'review-overdue'] } }, user: { ...user, collection: 'users' }, overrideAccess: false, depth: 0, pagination: false })
  return docs.map(({ text: said }) => said)
}
