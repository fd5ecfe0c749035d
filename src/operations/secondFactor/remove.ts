import type { Cms } from '../cms'
import { Declined, notFound } from '../refused'
import { proofWithFactor, type Given } from './proof'
import { factorOf, writeFactor, type FactorChange } from './stored'

const GONE: FactorChange = { secret: null, pending: null, pendingAt: null, recoveryCodes: [], confirmedAt: null }

/** Removes one's own, with the password and a code of it or a recovery code. `lastStep` stays: a code that was used is used. */
export async function removeOwnFactor(cms: Cms, user: string, given: Given): Promise<void> {
  const proof = await proofWithFactor(cms, user, given)
  if ('wrong' in proof) throw new Declined(`${proof.wrong === 'password' ? 'The password is wrong.' : 'The code is wrong, missing, or was used already: give the one that your authenticator app shows now, or a recovery code.'} Nothing was removed.`, 403, { code: 'signature', details: [proof.wrong] })
  await removed(cms, user, { ...GONE, removedBy: user, removedAt: cms.now() })
}

/**
 * Removes somebody else's who has lost both phone and recovery codes: an admin does, after making sure who asks. Who signs still needs the password, and
 * the user is shown who removed it and when.
 */
export async function removeFactorOf(cms: Cms, admin: string, user: string): Promise<void> {
  if (admin === user) throw new Declined('Remove your own with its code or a recovery code, or ask another admin.', 403, { code: 'forbidden', details: [] })
  await removed(cms, user, { ...GONE, removedBy: admin, removedAt: cms.now() })
  cms.payload.logger.warn(`User ${admin} has removed the second factor of user ${user}.`)
}

async function removed(cms: Cms, user: string, change: FactorChange): Promise<void> {
  const factor = await factorOf(cms, user)
  if (factor === null || factor.secret === null) throw notFound('second factor: none is set up')
  if (!(await writeFactor(cms, user, factor, change))) throw new Declined('It was used or changed at this very moment. Try again.', 409, { code: 'stale', details: [] })
}
