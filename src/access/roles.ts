import type { Access, FieldAccess, PayloadRequest } from 'payload'
import type { Role } from '../domain/editorial/actor'

/** The part of a logged-in user that access depends on. */
export interface Holder {
  readonly id: string
  readonly roles: readonly Role[]
}

/** The request's user, if somebody active is logged in. */
export function holderOf({ user }: Pick<PayloadRequest, 'user'>): Holder | null {
  if (user === null || user === undefined || user.active === false) return null
  return { id: String(user.id), roles: user.roles ?? [] }
}

export const has = (req: Pick<PayloadRequest, 'user'>, ...roles: readonly Role[]): boolean => holderOf(req)?.roles.some((role) => roles.includes(role)) ?? false

/** Anybody whom an admin has given a role. Nothing authored is ever read without a log-in. */
export const team: Access = ({ req }) => has(req, 'editor', 'reviewer', 'publisher', 'admin')

export const only =
  (...roles: readonly Role[]): Access =>
  ({ req }) =>
    has(req, ...roles)

export const nobody = (): false => false

export const adminOrSelf: Access = ({ req }) => {
  if (has(req, 'admin')) return true
  const holder = holderOf(req)
  return holder === null ? false : { id: { equals: holder.id } }
}

export const onlyAdmins: FieldAccess = ({ req }) => has(req, 'admin')
