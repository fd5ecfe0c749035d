import { z } from 'zod'
import { refuse } from '../domain/editorial/refusal'
import type { ReviewComment } from '../domain/editorial/event'
import { Refused } from './refused'

/** What an action takes, as data: REST bodies are checked against it and GraphQL arguments are made of it. */
export type InputSpec = Readonly<Record<string, { readonly type: keyof InputTypes; readonly description: string }>>

interface InputTypes {
  text: string
  /** May be left out: ''. */
  'optional-text': string
  flag: boolean
  /** A flag that may be left out. */
  option: boolean
  comments: readonly ReviewComment[]
  /** Ids that may be left out: null. */
  'optional-ids': readonly string[] | null
}

export type Input<S extends InputSpec = InputSpec> = { readonly [K in keyof S]: InputTypes[S[K]['type']] }

const LONGEST = 10_000
const text = z.string().max(LONGEST)

const CHECKS: { readonly [T in keyof InputTypes]: z.ZodType<InputTypes[T]> } = {
  text,
  'optional-text': text.nullish().transform((given) => given ?? ''),
  flag: z.boolean(),
  option: z.boolean().default(false),
  /** May be left out: a request for changes also sends what stands open in threads. */
  comments: z.array(z.strictObject({ text, quote: text.default('') })).max(200).default([]),
  'optional-ids': z.array(z.string().max(100)).max(LONGEST).nullish().transform((given) => given ?? null),
}

/** The input of an action, checked. Throws Refused (400) naming every field that is wrong. */
export const checkedInput = (spec: InputSpec, given: unknown): Input =>
  checked(z.object(Object.fromEntries(Object.entries(spec).map(([name, { type }]) => [name, CHECKS[type]]))), given, (field) => spec[field]?.description)

/** What a client sent, as a schema has it. Throws Refused (400) naming every field that is wrong, with what it is for. */
export function checked<T>(schema: z.ZodType<T>, given: unknown, describe: (field: string) => string | undefined = () => undefined): T {
  const { data, error } = schema.safeParse(given ?? {})
  if (error === undefined) return data
  const fields = error.issues.map(({ path, message }) => `${path.join('.') || 'body'}: ${plain(message)}${described(describe(String(path[0])))}`)
  throw new Refused(refuse('invalid', `Something is missing or malformed: ${fields.join('; ')}`, fields).refusal)
}

/** zod's “Invalid input: expected string, received undefined”. */
const plain = (message: string): string => (message.endsWith('received undefined') ? 'is missing' : message.charAt(0).toLowerCase() + message.slice(1))

const described = (description: string | undefined): string => (description === undefined ? '' : ` (${description.replace(/\.$/, '')})`)
