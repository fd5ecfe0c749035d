import type { Policy } from '../../domain/policy'
import type { Cms } from '../cms'
import { factorOf } from './stored'

/** What a user, or an admin, may know of a second factor. */
export interface FactorStanding {
  readonly enrolled: boolean
  readonly asked: Policy['signing']['secondFactor']
  /** How many are left. */
  readonly recoveryCodes: number
  /** Where an admin has removed the last one. */
  readonly removedAt: string | null
  readonly removedBy: string | null
}

export async function factorStanding(cms: Cms, user: string): Promise<FactorStanding> {
  const factor = await factorOf(cms, user)
  const enrolled = factor !== null && factor.secret !== null
  const byOther = !enrolled && factor !== null && factor.removedBy !== null && factor.removedBy !== user ? factor : null
  return { enrolled, asked: cms.policy.signing.secondFactor, recoveryCodes: enrolled ? (factor.recoveryCodes?.length ?? 0) : 0, removedAt: byOther?.removedAt ?? null, removedBy: await nameOf(cms, byOther?.removedBy ?? null) }
}

async function nameOf({ payload }: Cms, user: string | null): Promise<string | null> {
  if (user === null) return null
  return (await payload.db.findOne<{ id: string; name?: string }>({ collection: 'users', where: { id: { equals: user } } }))?.name ?? null
}
