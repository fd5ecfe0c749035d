import { keyOf, type Subject } from '../domain/editorial/subject'
import type { User } from '../payload-types'
import type { Cms } from './cms'
import { namedUuid } from './namedUuid'
import { peopleOf } from './people'

/** Why somebody is told something. */
export const NOTIFICATION_KINDS = ['source-status', 'review-due-soon', 'review-overdue'] as const

export interface Told {
  readonly kind: (typeof NOTIFICATION_KINDS)[number]
  readonly text: string
  /** Tells apart what happened: the same people are told once of each, however often it is looked at. */
  readonly cause: string
}

/** Tells the people of a text something about it, each once. Returns how many were told just now. */
export async function notify(cms: Cms, subject: Subject, told: Told): Promise<number> {
  const users = await teamOf(cms, await peopleOf(cms, subject))
  const wanted = users.map((user) => ({ id: namedUuid([user, keyOf(subject), told.kind, told.cause]), user, subject: keyOf(subject), ...told, at: cms.now(), read: false }))
  const { docs: known } = await cms.payload.db.find<{ id: string }>({ collection: 'notifications', where: { id: { in: wanted.map(({ id }) => id) } }, select: { cause: true }, limit: 0, pagination: false })
  const fresh = wanted.filter(({ id }) => !known.some((one) => one.id === id))
  const made = await Promise.all(fresh.map((data) => create(cms, data)))
  return made.filter(Boolean).length
}

/** False where another process has told it at this moment: the id is taken. */
async function create({ payload }: Cms, data: { readonly id: string }): Promise<boolean> {
  try {
    await payload.db.create({ collection: 'notifications', data, returning: false })
    return true
  } catch (error) {
    if ((await payload.db.findOne({ collection: 'notifications', where: { id: { equals: data.id } } })) === null) throw error
    return false
  }
}

/** Of these, who still belongs to the team: titles of drafts are for nobody else. */
async function teamOf({ payload }: Cms, users: readonly string[]): Promise<string[]> {
  const { docs } = await payload.db.find<Pick<User, 'id' | 'roles'>>({ collection: 'users', where: { and: [{ id: { in: users } }, { active: { not_equals: false } }] }, select: { roles: true }, limit: 0, pagination: false })
  return docs.filter(({ roles }) => roles !== null && roles !== undefined && roles.length > 0).map(({ id }) => id)
}
