import { defaultPolicy, type Policy } from '../../domain/policy'
import { readPolicy as read } from '../../policyFile'
import { WrongUse } from '../command'

/** The policy that was named, or the one that holds where nobody says otherwise. */
export function readPolicy(file: string | undefined): Policy {
  if (file === undefined) return defaultPolicy
  try {
    return read(file)
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error))
  }
}
