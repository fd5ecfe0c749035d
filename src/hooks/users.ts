import { createHmac, timingSafeEqual } from 'node:crypto'
import type { CollectionAfterDeleteHook, CollectionAfterOperationHook, CollectionBeforeChangeHook, CollectionBeforeLoginHook, Payload, PayloadRequest } from 'payload'
import { cmsOf } from '../operations/cms'
import { verifyWithinSave } from '../operations/password'
import { Declined } from '../operations/refused'

/**
 * Nobody becomes the first admin by coming first: over the network it takes the code that the server printed at its start (or SETUP_CODE).
 * A password that somebody else set can't sign until its owner has changed it, and its owner is who knows it: an open session alone isn't.
 */
export const keepUser: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const { setupCode: given, currentPassword, ...user } = data
  if (data['password'] && req.payloadAPI !== 'local') refuseWeak(data['password'])
  if (operation === 'create' && !req.user && req.payloadAPI !== 'local') {
    if (!isSetupCode(req.payload, given)) throw new Declined('The set-up code is wrong. The server prints it at its first start; `probatum user` makes a first admin without it.', 403, { code: 'setup-code' })
    return { ...user, roles: ['admin'], active: true, passwordSetByOther: false }
  }
  const own = originalDoc !== undefined && req.user?.id === originalDoc.id
  const moves = originalDoc !== undefined && data['email'] !== originalDoc.email
  if (own && (data['password'] || moves) && req.payloadAPI !== 'local') await provePassword(req, originalDoc.id, currentPassword, data['password'])
  if (data['password']) return { ...user, passwordSetByOther: !own }
  // Whoever moves an account to another address could have a new password sent there.
  return { ...user, passwordSetByOther: (moves && !own) || (originalDoc?.passwordSetByOther ?? true) }
}

/** What its owner wants to change from an open session, which may have been left open by them and found by somebody else. */
async function provePassword(req: PayloadRequest, id: string, current: unknown, next: unknown): Promise<void> {
  if (!(await verifyWithinSave(cmsOf(req.payload, req), id, typeof current === 'string' ? current : ''))) {
    throw new Declined('Nothing was changed: the current password was missing or wrong. Enter the change again and your present password under “Current password”.', 403, { code: 'current-password' })
  }
  if (current === next) throw new Declined('Nothing was changed: this is the password that you have. Choose another.', 400, { code: 'same-password' })
}

/** As on the command line (cli/users.ts). */
const SHORTEST = 12

function refuseWeak(password: unknown): void {
  if (typeof password !== 'string' || password.length < SHORTEST) throw new Declined(`A password has at least ${SHORTEST} characters.`, 400, { code: 'weak-password' })
}

/** Who has come by the token that was sent to their address has set the password themselves. */
export const ownReset: CollectionAfterOperationHook<'users'> = async ({ operation, req, result }) => {
  if (operation === 'resetPassword' && 'user' in result) await req.payload.db.updateOne({ collection: 'users', id: String(result.user['id']), data: { passwordSetByOther: false }, returning: false })
  return result
}

/** Nobody is left whom it could belong to. */
export const forgetSecondFactor: CollectionAfterDeleteHook = async ({ id, req }) => {
  await req.payload.db.deleteMany({ collection: 'second-factors', where: { id: { equals: id } }, req })
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
