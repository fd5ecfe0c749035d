import { hasRole, type Actor } from '../../domain/editorial/actor'
import { refuse } from '../../domain/editorial/refusal'
import type { Author } from '../../domain/review/comment'
import type { User } from '../../payload-types'
import type { Cms } from '../cms'
import { Refused } from '../refused'
import { profileOf } from '../signer'

/** Who says something, under the name that the record would print. Throws Refused where it is none of the people who work on texts. */
export async function authorOf(cms: Cms, actor: Actor): Promise<Author> {
  if (actor.type !== 'user' || !hasRole(actor, 'editor', 'reviewer', 'publisher')) throw new Refused(refuse('forbidden', 'To comment takes the role editor or reviewer or publisher.').refusal)
  const profile = hasRole(actor, 'reviewer') ? await profileOf(cms, actor.id) : null
  return { id: actor.id, name: profile?.name ?? actor.name }
}

/** The people of the team with these ids, each once. Throws Refused where one is nobody of the team. */
export async function mentionedIn({ payload }: Cms, ids: readonly string[]): Promise<Author[]> {
  const distinct = [...new Set(ids)]
  if (distinct.length === 0) return []
  const { docs } = await payload.db.find<User & { readonly id: string }>({ collection: 'users', where: { id: { in: distinct } }, select: { name: true, roles: true, active: true }, limit: 0, pagination: false })
  const team = docs.filter(({ roles, active }) => active !== false && (roles ?? []).length > 0)
  const unknown = distinct.filter((id) => !team.some((user) => user.id === id))
  if (unknown.length > 0) throw new Refused(refuse('invalid', 'You mention somebody who is not of the team, or no longer. Leave them out.', unknown).refusal)
  return team.map(({ id, name }) => ({ id, name }))
}
