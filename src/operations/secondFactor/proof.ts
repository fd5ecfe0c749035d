import type { WrongProof } from '../../domain/editorial/command'
import type { Factor } from '../../domain/editorial/event'
import type { Cms } from '../cms'
import { countWrong, forgetWrong, isPassword } from '../password'
import { markOf, unsealed } from '../sealed'
import { stepOf, tidyCode } from './code'
import { oneMoreWrong, refuseLocked } from './limit'
import { factorOf, writeFactor, type FactorChange, type StoredFactor } from './stored'

/** What somebody gives to prove who they are. */
export interface Given {
  readonly password: string
  /** Of their authenticator app, or a recovery code; '' where none was given. */
  readonly code: string
}

export type Proof = { readonly factors: readonly Factor[] } | { readonly wrong: WrongProof }

/**
 * Whether these are the user's, as the house rules ask for them. A wrong code counts like a wrong password, and in a row of its own besides, which no
 * log-in takes back: who knows the password has few tries at the code. Throws 423 where the account is locked, or its codes are.
 */
export const proofOf = async (cms: Cms, user: string, given: Given): Promise<Proof> => proven(cms, user, given, cms.policy.signing.secondFactor === 'none' ? null : await factorOf(cms, user))

/** The same, whatever the house rules say: for changing what proves who somebody is. */
export const proofWithFactor = async (cms: Cms, user: string, given: Given): Promise<Proof> => proven(cms, user, given, await factorOf(cms, user))

async function proven(cms: Cms, user: string, { password, code }: Given, factor: StoredFactor | null): Promise<Proof> {
  if (!(await isPassword(cms, user, password))) return { wrong: 'password' }
  if (factor === null || factor.secret === null) {
    await forgetWrong(cms, user)
    return { factors: ['password'] }
  }
  // Nothing was guessed: no try is lost, and none is given back.
  if (code.trim() === '') return { wrong: 'code-missing' }
  const taken = await take(cms, user, tidyCode(code))
  if (typeof taken === 'object') {
    await countWrong(cms, user)
    return taken
  }
  await forgetWrong(cms, user)
  return { factors: ['password', taken] }
}

/** More than can come before it at once: each that does is one of the wrong ones that lock it, or uses a code up. */
const TRIES = 20

/** Takes a code, so that it is never good again, or counts that it was wrong. Each compares: of two that give the same one at once one has it, and no number of guesses at once is more than so many one after the other. */
async function take(cms: Cms, user: string, code: string): Promise<Factor | { readonly wrong: WrongProof }> {
  for (let tries = 0; tries < TRIES; tries++) {
    const factor = await factorOf(cms, user)
    if (factor === null) break
    refuseLocked(factor, cms.now())
    const use = useOf(cms, factor, code)
    const written = await writeFactor(cms, user, factor, 'factor' in use ? { ...use.change, wrongCodes: 0 } : oneMoreWrong(factor, cms.now()))
    if (written) return 'factor' in use ? use.factor : use
  }
  return { wrong: 'code' }
}

type Use = { readonly factor: Factor; readonly change: FactorChange } | { readonly wrong: WrongProof }

function useOf({ payload, now }: Cms, { id, secret, lastStep, recoveryCodes }: StoredFactor, code: string): Use {
  const mark = markOf(payload, id, code)
  if (recoveryCodes?.includes(mark)) return { factor: 'recovery-code', change: { recoveryCodes: recoveryCodes.filter((one) => one !== mark) } }
  // Sealed with another PAYLOAD_SECRET: no code can be right any more, and an admin removes it.
  const opened = secret === null ? null : unsealed(payload, 'second factor encryption', id, secret)
  const step = opened === null ? null : stepOf(opened, code, now())
  if (step === null) return { wrong: 'code' }
  return step <= (lastStep ?? 0) ? { wrong: 'code-used' } : { factor: 'totp', change: { lastStep: step } }
}
