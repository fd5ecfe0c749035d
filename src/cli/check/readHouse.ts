import { DEFAULT_HOUSE, readHouse as read, type House } from '../../policyFile'
import { WrongUse } from '../command'

/** The house rules of the policy that was named, or those that hold where nobody says otherwise. */
export async function readHouse(policy: string | undefined): Promise<House> {
  if (policy === undefined) return DEFAULT_HOUSE
  try {
    return await read(policy)
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error))
  }
}
