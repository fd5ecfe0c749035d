export const ROLES = ['editor', 'reviewer', 'publisher', 'admin'] as const
export type Role = (typeof ROLES)[number]

/** Who did something, as the record prints it: plain ids and names, so that nothing deleted later can reach into it. */
export type Actor =
  | { readonly type: 'user'; readonly id: string; readonly name: string; readonly roles: readonly Role[] }
  | { readonly type: 'system'; readonly name: 'schedule' | 'policy' | 'import' }

export const hasRole = (actor: Actor, ...roles: readonly Role[]): boolean => actor.type === 'user' && actor.roles.some((role) => roles.includes(role))
