import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { rules } from './domain/gate/rules'
import { policySchema, type Policy } from './domain/policy'

/** The house rules of a file. Throws an Error that names the file and every wrong line: a mistyped name must not give other rules in silence. */
export function readPolicy(file: string): Policy {
  const { data, error } = policySchema.safeParse(json(file))
  if (error !== undefined) throw new Error(`The policy ${file} is not valid:\n${z.prettifyError(error)}`)
  const unknown = Object.keys(data.severities).filter((code) => !rules.some((rule) => rule.code === code))
  if (unknown.length > 0) throw new Error(`The policy ${file} is not valid: no rule is called ${unknown.join(', ')}.`)
  return data
}

function json(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new Error(`The policy ${file} can’t be read (${error instanceof Error ? error.message : String(error)}).`, { cause: error })
  }
}
