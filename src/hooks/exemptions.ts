import type { Actor } from '../domain/editorial/actor'

type Data = Readonly<Record<string, unknown>>

/**
 * Writes into every exemption of the rich text who made it: the actor where it is new or its reason has changed, else whoever it was before.
 * What a client sends for `by` is never believed.
 */
export function attributeExemptions(data: Data, original: Data | undefined, actor: Actor): Data {
  const before = new Map(RICH_TEXTS.flatMap((name) => exemptionsIn(original?.[name])).map(({ id, reason, by }) => [`${id} ${reason}`, by]))
  const { name } = actor
  const attributed = RICH_TEXTS.filter((field) => data[field] !== undefined).map((field) => [field, rewrite(data[field], (fields) => ({ ...fields, by: before.get(`${fields.id} ${fields.reason}`) ?? name }))])
  return { ...data, ...Object.fromEntries(attributed) }
}

const RICH_TEXTS = ['body', 'offer']

interface ExemptionFields {
  readonly blockType: 'notAStatement'
  readonly id: string
  readonly reason: string
  readonly by: string
}

const isExemption = (value: object): value is { readonly fields: ExemptionFields } =>
  'fields' in value && typeof value.fields === 'object' && value.fields !== null && 'blockType' in value.fields && value.fields.blockType === 'notAStatement'

function exemptionsIn(node: unknown): ExemptionFields[] {
  if (typeof node !== 'object' || node === null) return []
  return isExemption(node) ? [node.fields] : Object.values(node).flatMap(exemptionsIn)
}

function rewrite(node: unknown, change: (fields: ExemptionFields) => ExemptionFields): unknown {
  if (Array.isArray(node)) return node.map((child) => rewrite(child, change))
  if (typeof node !== 'object' || node === null) return node
  if (isExemption(node)) return { ...node, fields: change(node.fields) }
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, rewrite(value, change)]))
}
