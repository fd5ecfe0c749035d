import type { Payload } from 'payload'
import type { Actor, Role } from '../src/domain/editorial/actor'
import { text } from '../src/domain/snapshot/content'
import { toLexical } from '../src/domain/snapshot/toLexical'
import type { Article, Claim, Source, User } from '../src/payload-types'
import { chance, sentence, work } from './prose'

export const PASSWORD = 'a password for measuring'

type Person = Extract<Actor, { type: 'user' }>

export type Team = Readonly<Record<'editor' | 'reviewer' | 'publisher', Person>>

/** An editor, a reviewer with a verified licence, and a publisher; all have set their own password. */
export async function aTeam(payload: Payload): Promise<Team> {
  const [editor, reviewer, publisher, admin] = [await aUser(payload, 'editor'), await aUser(payload, 'reviewer'), await aUser(payload, 'publisher'), await aUser(payload, 'admin')]
  const licences = [{ number: 'L-1', body: 'Board of Benches', jurisdiction: 'US', expires: '2999-12-31', verified: true }]
  await payload.create({ collection: 'medical-reviewers', data: { name: 'Dr Rita Reader', credentials: 'MD', user: reviewer.id, licences }, user: { ...admin, collection: 'users' }, depth: 0 })
  return { editor: actor(editor), reviewer: actor(reviewer), publisher: actor(publisher) }
}

export interface LibraryClaim {
  readonly id: string
  readonly statement: string
}

/** Claims with two sources each, out of so many sources. */
export async function aLibrary(payload: Payload, editor: Person, { claims, sources: works }: { readonly claims: number; readonly sources: number }): Promise<LibraryClaim[]> {
  const user = savedBy(editor)
  const of = chance(3)
  const sources: string[] = []
  for (let n = 0; n < works; n++) {
    const { title, authors, journal, year, volume, page } = work(of, n)
    const data = { type: 'article-journal', title, authors: authors.map((author) => ({ family: author.split(' ')[0], given: author.split(' ')[1] })), containerTitle: journal, year, volume: String(volume), page: String(page), status: 'current' }
    sources.push((await payload.create({ collection: 'sources', data: data as Source, user, depth: 0 })).id)
  }
  const library: LibraryClaim[] = []
  for (let n = 0; n < claims; n++) {
    const statement = sentence(of, n)
    const citations = [0, 1].map((more) => ({ source: sources[(n + more * 7) % sources.length] ?? '', stance: 'supports', confirmed: true }))
    library.push({ id: (await payload.create({ collection: 'claims', data: { statement, kind: 'efficacy', certainty: 'moderate', citations } as Claim, user, depth: 0 })).id, statement })
  }
  return library
}

/** Articles that nothing blocks, each with so many claims of a shared library. Returns their ids. */
export async function articles(payload: Payload, editor: Person, { count, claims }: { readonly count: number; readonly claims: number }): Promise<string[]> {
  const user = savedBy(editor)
  const library = await aLibrary(payload, editor, { claims: claims * 10, sources: count })
  const made: string[] = []
  for (let n = 0; n < count; n++) {
    const used = Array.from({ length: claims }, (_, index) => library[(n * 7 + index) % library.length]).filter((claim) => claim !== undefined)
    const body = toLexical(used.map((claim) => ({ type: 'paragraph', content: [text(claim.statement), { type: 'claimReference', claim: claim.id }] })))
    const data = { title: `Article ${n}`, slug: `article-${n}`, body, disclosure: { funding: 'None.', conflicts: 'None declared.' }, authors: [{ name: 'Ada Writer', credentials: 'MSc' }] }
    made.push((await payload.create({ collection: 'articles', data: data as unknown as Article, user, depth: 0 })).id)
  }
  return made
}

async function aUser(payload: Payload, role: Role): Promise<User> {
  const made = await payload.create({ collection: 'users', data: { name: `The ${role}`, email: `${role}@example.org`, password: 'set by somebody else', roles: [role] }, depth: 0 })
  return payload.update({ collection: 'users', id: made.id, data: { password: PASSWORD }, user: { ...made, collection: 'users' }, depth: 0 })
}

const savedBy = ({ id, name, roles }: Person) => ({ id, name, roles: [...roles], collection: 'users' }) as never

const actor = ({ id, name, roles }: User): Person => ({ type: 'user', id, name, roles: roles ?? [] })
