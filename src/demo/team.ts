import { readFile } from 'node:fs/promises'
import type { Actor, Role } from '../domain/editorial/actor'
import type { User } from '../payload-types'
import type { Cms } from '../operations/cms'

export interface Team {
  readonly admin: Actor
  readonly editor: Actor
  readonly publisher: Actor
  /** The first reviewer and their profile. */
  readonly reviewer: Actor
  readonly profile: string
  readonly users: readonly { readonly email: string; readonly roles: string }[]
}

interface SamplePerson {
  readonly name: string
  readonly email: string
  readonly roles: readonly Role[]
  readonly reviewer?: { readonly credentials: string; readonly specialties: readonly string[]; readonly licences: readonly { number: string; body: string; jurisdiction: string; expires: string }[] }
}

/** Makes the people of samples/people.json. Each sets their own password, as they would: one that somebody else set can't sign. */
export async function makeTeam({ payload }: Cms, password: string): Promise<Team> {
  const people = JSON.parse(await readFile('samples/people.json', 'utf8')) as SamplePerson[]
  const users = new Map<string, User>()
  for (const { name, email, roles } of people) {
    const made = await payload.create({ collection: 'users', data: { name, email, roles: [...roles], password }, depth: 0 })
    users.set(email, await payload.update({ collection: 'users', id: made.id, data: { password }, user: { ...made, collection: 'users' }, depth: 0 }))
  }
  const admin = withRole(users, 'admin')
  const profiles = new Map<string, string>()
  for (const { name, email, reviewer } of people.filter((person) => person.reviewer !== undefined)) {
    const user = users.get(email)?.id
    const data = { name, credentials: reviewer?.credentials ?? '', specialties: [...(reviewer?.specialties ?? [])], user, licences: reviewer?.licences.map((licence) => ({ ...licence, verified: true })) }
    const { id } = await payload.create({ collection: 'medical-reviewers', data, user: { ...admin, collection: 'users' }, overrideAccess: false, depth: 0 })
    if (user !== undefined) profiles.set(user, id)
  }
  const reviewer = withRole(users, 'reviewer')
  return {
    admin: actor(admin),
    editor: actor(withRole(users, 'editor')),
    publisher: actor(withRole(users, 'publisher')),
    reviewer: actor(reviewer),
    profile: profiles.get(reviewer.id) ?? '',
    users: people.map(({ email, roles }) => ({ email, roles: roles.join(', ') })),
  }
}

function withRole(users: ReadonlyMap<string, User>, role: Role): User {
  const found = [...users.values()].find(({ roles }) => roles?.includes(role))
  if (found === undefined) throw new Error(`samples/people.json has no ${role}.`)
  return found
}

const actor = ({ id, name, roles }: User): Actor => ({ type: 'user', id, name, roles: roles ?? [] })
