import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import type { Article, Claim, Source, User } from '../../../src/payload-types'
import type { Role } from '../../../src/domain/editorial/actor'
import { text } from '../../../src/domain/snapshot/content'
import type { Inline } from '../../../src/domain/snapshot/content'
import { toLexical } from '../../../src/domain/snapshot/toLexical'

export const PASSWORD = 'correct horse battery staple'

/** A user who has set their own password, with these roles. */
export async function aUser(payload: Payload, ...roles: Role[]): Promise<User> {
  const name = `${roles.join(' and ') || 'roleless'} ${randomUUID().slice(0, 4)}`
  const user = await payload.create({ collection: 'users', data: { name, email: `${randomUUID()}@example.org`, password: 'set by somebody else', roles }, depth: 0 })
  await payload.update({ collection: 'users', id: user.id, data: { password: PASSWORD }, user: { ...user, collection: 'users' }, depth: 0 })
  return payload.findByID({ collection: 'users', id: user.id, depth: 0 })
}

/** A reviewer with a verified licence, and the user who signs as them. */
export async function aReviewer(payload: Payload, profile: { specialties?: string[]; expires?: string } = {}): Promise<{ user: User; id: string }> {
  const [user, admin] = await Promise.all([aUser(payload, 'reviewer'), aUser(payload, 'admin')])
  const { id } = await payload.create({
    collection: 'medical-reviewers',
    data: {
      name: `Dr ${user.name}`,
      credentials: 'MD',
      specialties: profile.specialties ?? [],
      user: user.id,
      licences: [{ number: 'L-1', body: 'Board of Tests', jurisdiction: 'US', expires: profile.expires ?? '2999-12-31', verified: true }],
    },
    user: { ...admin, collection: 'users' },
    depth: 0,
  })
  return { user, id }
}

export interface Team {
  readonly editor: User
  readonly reviewer: { readonly user: User; readonly id: string }
  readonly second: { readonly user: User; readonly id: string }
  readonly publisher: User
  readonly admin: User
}

export const aTeam = async (payload: Payload): Promise<Team> => ({
  editor: await aUser(payload, 'editor'),
  reviewer: await aReviewer(payload),
  second: await aReviewer(payload),
  publisher: await aUser(payload, 'publisher'),
  admin: await aUser(payload, 'admin'),
})

export const aSource = (payload: Payload, editor: User, fields: Partial<Source> = {}): Promise<Source> =>
  payload.create({
    collection: 'sources',
    data: { type: 'article-journal', title: `A trial ${randomUUID()}`, authors: [{ family: 'Reyes', given: 'Ana' }], containerTitle: 'Journal of Tests', year: 2021, volume: '3', page: '1-9', status: 'current', ...fields } as never,
    user: { ...editor, collection: 'users' },
    depth: 0,
  })

/** A claim that one confirmed source supports. */
export async function aClaim(payload: Payload, editor: User, fields: Partial<Claim> = {}): Promise<Claim> {
  const citations = fields.citations ?? [{ source: (await aSource(payload, editor)).id, stance: 'supports' as const, confirmed: true }]
  return payload.create({
    collection: 'claims',
    data: { statement: `The remedy shortened the attack in a trial of 120 adults (${randomUUID().slice(0, 4)}).`, kind: 'efficacy', certainty: 'moderate', ...fields, citations } as never,
    user: { ...editor, collection: 'users' },
    depth: 0,
  })
}

/** An article that nothing blocks: one cited statement of benefit, one of harm. */
export async function anArticle(payload: Payload, editor: User, fields: Partial<Article> = {}): Promise<Article> {
  const [benefit, harm] = await Promise.all([aClaim(payload, editor), aClaim(payload, editor, { statement: 'Nausea was the most common side effect.', kind: 'harm' })])
  return payload.create({
    collection: 'articles',
    data: {
      title: 'What the remedy does',
      slug: `remedy-${randomUUID()}`,
      dek: '',
      body: bodyOf([text('The remedy shortened the attack in a trial of 120 adults.'), cites(benefit.id)], [text('Nausea was the most common side effect.'), cites(harm.id)]) as never,
      disclosure: { funding: 'None.', conflicts: 'None declared.' },
      authors: [{ name: 'Ada Writer', credentials: 'MSc' }],
      ...fields,
    } as never,
    user: { ...editor, collection: 'users' },
    depth: 0,
  })
}

export const bodyOf = (...paragraphs: Inline[][]) => toLexical(paragraphs.map((content) => ({ type: 'paragraph', content })))
export const cites = (claim: string): Inline => ({ type: 'claimReference', claim })
