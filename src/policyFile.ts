import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import type { OwnRule } from './domain/gate/ownRule'
import { rules } from './domain/gate/rules'
import { defaultPolicy, policySchema, type Policy } from './domain/policy'
import { loadRule } from './ownRules'

/** The house rules of one publisher: its policy, and the rules of its own that the policy names. */
export interface House {
  readonly policy: Policy
  readonly ownRules: readonly OwnRule[]
}

export const DEFAULT_HOUSE: House = { policy: defaultPolicy, ownRules: [] }

/** The house rules of a file. Throws an Error that names the file and every wrong line: a mistyped name must not give other rules in silence. */
export async function readHouse(file: string): Promise<House> {
  const { data: policy, error } = policySchema.safeParse(json(file))
  if (error !== undefined) throw new Error(`The policy ${file} is not valid:\n${z.prettifyError(error)}`)
  const ownRules = await Promise.all(policy.rules.map((rule) => loadRule(path.resolve(path.dirname(file), rule))))
  const codes = [...rules, ...ownRules].map(({ code }) => code)
  const twice = codes.find((code, index) => codes.indexOf(code) < index)
  if (twice !== undefined) throw new Error(`The policy ${file} is not valid: two of its rules are called ${twice}.`)
  const unknown = Object.keys(policy.severities).filter((code) => !codes.includes(code))
  if (unknown.length > 0) throw new Error(`The policy ${file} is not valid: no rule is called ${unknown.join(', ')}.`)
  const firm = [...rules, ...ownRules].filter((rule) => rule.firm === true && policy.severities[rule.code] !== undefined)
  if (firm.length > 0) throw new Error(`The policy ${file} is not valid: no policy sets the severity of ${firm.map(({ code }) => code).join(', ')}.`)
  return { policy, ownRules }
}

function json(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new Error(`The policy ${file} can’t be read (${error instanceof Error ? error.message : String(error)}).`, { cause: error })
  }
}
