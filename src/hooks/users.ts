import { createHmac, timingSafeEqual } from 'node:crypto'
import type { CollectionBeforeChangeHook, CollectionBeforeLoginHook, Payload } from 'payload'
import { Declined } from '../operations/refused'

/**
 * Nobody becomes the first admin by coming first: over the network it takes the code that the server printed at its start (or SETUP_CODE).
 * A password that somebody else set can't sign until its owner has changed it.
 */
export const keepUser: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const { setupCode: given, ...user } = data
  if (operation === 'create' && !req.user && req.payloadAPI !== 'local') {
    if (!isSetupCode(req.payload, given)) throw new Declined('The set-up code is wrong. The server prints it at its first start; `probatum user` makes a first admin without it.', 403, { code: 'setup-code' })
    return { ...user, roles: ['admin'], active: true, passwordSetByOther: false }
  }
  const own = originalDoc !== undefined && req.user?.id === originalDoc.id
  if (data['password']) return { ...user, passwordSetByOther: !own }
  // Whoever moves an account to another address could have a new password sent there.
  const moved = originalDoc !== undefined && data['email'] !== originalDoc.email && !own
  return { ...user, passwordSetByOther: moved || (originalDoc?.passwordSetByOther ?? true) }
}

/** Who has been made inactive can't log in; sessions that are open lose their rights at once (access/roles.ts). */
export const onlyActive: CollectionBeforeLoginHook = ({ user }) => {
  if (user['active'] === false) throw new Declined('This account is no longer active. Ask an admin.', 403, { code: 'inactive' })
  return user
}

/** The same at every start and in every process, so that nothing has to be stored. */
export const setupCode = ({ secret, config }: Payload): string =>
  (config.custom['probatum'] as { setupCode?: string }).setupCode ?? createHmac('sha256', secret).update('set-up code').digest('base64url').slice(0, 16)

function isSetupCode(payload: Payload, given: unknown): boolean {
  const [expected, actual] = [setupCode(payload), typeof given === 'string' ? given : ''].map((code) => Buffer.from(code))
  return expected !== undefined && actual !== undefined && expected.length === actual.length && timingSafeEqual(expected, actual)
}
