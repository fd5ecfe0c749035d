import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { defaultPolicy, policySchema, type Policy } from '../../domain/policy'
import { WrongUse } from '../command'

export async function readPolicy(file: string | undefined): Promise<Policy> {
  if (file === undefined) return defaultPolicy
  const text = await readFile(file, 'utf8').catch((error: Error) => {
    throw new WrongUse(`The policy ${file} can’t be read (${error.message}).`)
  })
  const parsed = policySchema.safeParse(json(text, file))
  if (!parsed.success) throw new WrongUse(`The policy ${file} is not valid:\n${z.prettifyError(parsed.error)}`)
  return parsed.data
}

function json(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new WrongUse(`The policy ${file} is no JSON (${error instanceof Error ? error.message : String(error)}).`)
  }
}
