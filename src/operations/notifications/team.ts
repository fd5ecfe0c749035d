import type { Where } from 'payload'
import type { Role } from '../../domain/editorial/actor'
import type { User } from '../../payload-types'
import type { Cms } from '../cms'

export type Member = Pick<User, 'id' | 'name' | 'email' | 'roles' | 'notices'>

/** Of these, who still belongs to the team: titles of drafts are for nobody else. */
export const teamOf = (cms: Cms, users: readonly string[]): Promise<Member[]> => members(cms, { id: { in: users } })

export async function holdersOf(cms: Cms, role: Role): Promise<string[]> {
  return (await members(cms, { roles: { in: [role] } })).map(({ id }) => id)
}

async function members({ payload }: Cms, where: Where): Promise<Member[]> {
  const { docs } = await payload.db.find<Member>({ collection: 'users', where: { and: [where, { active: { not_equals: false } }] }, limit: 0, pagination: false })
  return docs.filter(({ roles }) => roles !== null && roles !== undefined && roles.length > 0)
}
