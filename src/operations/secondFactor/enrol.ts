import { renderSVG } from 'uqr'
import type { User } from '../../payload-types'
import type { Cms } from '../cms'
import { verifyPassword } from '../password'
import { Declined } from '../refused'
import { markOf, sealed, unsealed } from '../sealed'
import { newSecret, stepOf, tidyCode, uriOf } from './code'
import { inGroups, newRecoveryCodes } from './recoveryCodes'
import { factorOf, writeFactor, type StoredFactor } from './stored'

/** What an authenticator app is given, this once. */
export interface Started {
  readonly secret: string
  readonly uri: string
  /** A QR code of the address. */
  readonly svg: string
}

const CONFIRMED_WITHIN_MS = 15 * 60 * 1000

/** Gives an authenticator app its secret. Nothing is asked for at signing until a code of it has been confirmed. Throws 403 or 423 as passwords do, 409 where there is a factor. */
export async function startFactor(cms: Cms, user: Pick<User, 'id' | 'email'>, password: string): Promise<Started> {
  if (!(await verifyPassword(cms, user.id, password))) throw new Declined('The password is wrong. Nothing was set up.', 403, { code: 'signature', details: ['password'] })
  const factor = await factorOf(cms, user.id)
  if (factor !== null && factor.secret !== null) throw new Declined('You have a second factor already: remove it first, with its code.', 409, { code: 'stage', details: [] })
  const secret = newSecret()
  await write(cms, user.id, factor, { pending: sealed(cms.payload, 'second factor encryption', user.id, secret), pendingAt: cms.now() })
  const uri = uriOf(secret, user.email)
  return { secret, uri, svg: renderSVG(uri, { ecc: 'M', border: 3 }) }
}

/** Takes the factor into use once its app has shown a right code. Returns the recovery codes, this once. */
export async function confirmFactor(cms: Cms, user: string, code: string): Promise<{ readonly recoveryCodes: readonly string[] }> {
  const factor = await factorOf(cms, user)
  if (factor === null || factor.secret !== null || !isFresh(factor, cms.now())) throw new Declined('Nothing waits to be confirmed, or it has waited too long: begin again.', 409, { code: 'stage', details: [] })
  const secret = unsealed(cms.payload, 'second factor encryption', user, factor.pending ?? '')
  const step = secret === null ? null : stepOf(secret, tidyCode(code), cms.now())
  if (step === null) throw new Declined('The code is wrong: give the one that your authenticator app shows now. Its clock must be right.', 403, { code: 'signature', details: ['code'] })
  const recoveryCodes = newRecoveryCodes()
  await write(cms, user, factor, {
    secret: factor.pending, pending: null, pendingAt: null, lastStep: step, wrongCodes: 0, lockedUntil: null, recoveryCodes: recoveryCodes.map((one) => markOf(cms.payload, user, one)), confirmedAt: cms.now(), removedBy: null, removedAt: null,
  })
  return { recoveryCodes: recoveryCodes.map(inGroups) }
}

const isFresh = ({ pending, pendingAt }: StoredFactor, now: string): boolean => pending !== null && pendingAt !== null && Date.parse(now) - Date.parse(pendingAt) < CONFIRMED_WITHIN_MS

async function write(...args: Parameters<typeof writeFactor>): Promise<void> {
  if (!(await writeFactor(...args))) throw new Declined('Your second factor was changed somewhere else at this moment. Load the page again.', 409, { code: 'stale', details: [] })
}
