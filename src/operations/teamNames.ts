import { hasRole, ROLES, type Actor, type Role } from '../domain/editorial/actor'
import { refuse } from '../domain/editorial/refusal'
import type { User } from '../payload-types'
import type { Cms } from './cms'
import { Refused } from './refused'

/** A colleague by name, to be mentioned or to take something on. */
export interface Colleague {
  readonly id: string
  readonly name: string
  readonly roles: readonly Role[]
}

/** The active people of the team, by name; nothing else of their accounts. Throws Refused for who is none of them. */
export async function teamNames({ payload }: Cms, actor: Actor): Promise<Colleague[]> {
  if (!hasRole(actor, ...ROLES)) throw new Refused(refuse('forbidden', 'This is for the team.').refusal)
  const { docs } = await payload.db.find<User>({ collection: 'users', where: { active: { not_equals: false } }, select: { name: true, roles: true }, sort: 'name', limit: 0, pagination: false })
  return docs.filter(({ roles }) => (roles ?? []).length > 0).map(({ id, name, roles }) => ({ id, name, roles: roles ?? [] }))
}
