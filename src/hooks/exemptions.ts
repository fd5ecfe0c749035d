import type { Actor } from '../domain/editorial/actor'
import { sentences } from '../domain/prose/sentences'

type Data = Readonly<Record<string, unknown>>

/**
 * Writes into every exemption of the rich text who made it: whoever it was before, as long as its reason and the sentence that it exempts
 * are the same, else the actor. What a client sends for `by` is never believed.
 */
export function attributeExemptions(data: Data, original: Data | undefined, { name }: Actor): Data {
  const before = new Map<string, string>()
  for (const field of RICH_TEXTS) {
    eachExemption(original?.[field], (fields, sentence) => {
      before.set(keyOf(fields, sentence), fields.by)
      return fields
    })
  }
  const attributed = RICH_TEXTS.filter((field) => data[field] !== undefined).map((field) => [field, eachExemption(data[field], (fields, sentence) => ({ ...fields, by: before.get(keyOf(fields, sentence)) ?? name }))])
  return { ...data, ...Object.fromEntries(attributed) }
}

const RICH_TEXTS = ['body', 'offer']

const keyOf = ({ reason }: ExemptionFields, sentence: string): string => JSON.stringify([reason, sentence])

interface ExemptionFields {
  readonly blockType: 'notAStatement'
  readonly reason: string
  readonly by: string
}

type Exemption = { readonly fields: ExemptionFields }

const isExemption = (node: unknown): node is Exemption =>
  typeof node === 'object' && node !== null && 'fields' in node && typeof node.fields === 'object' && node.fields !== null && 'blockType' in node.fields && node.fields.blockType === 'notAStatement'

/** The tree with the fields of every exemption replaced by what `change` makes of them and of the sentence they stand in or behind. */
function eachExemption(node: unknown, change: (fields: ExemptionFields, sentence: string) => ExemptionFields): unknown {
  if (Array.isArray(node)) return node.map((child, at) => (isExemption(child) ? { ...child, fields: change(child.fields, sentenceAt(node, at)) } : eachExemption(child, change)))
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, eachExemption(value, change)]))
}

function sentenceAt(siblings: readonly unknown[], at: number): string {
  const [before, text] = [siblings.slice(0, at), siblings].map((nodes) => nodes.map(plainText).join('')) as [string, string]
  const span = sentences(text).findLast(({ start }) => start < before.length)
  return span === undefined ? '' : text.slice(span.start, span.end)
}

function plainText(node: unknown): string {
  if (typeof node !== 'object' || node === null) return ''
  if ('text' in node && typeof node.text === 'string') return node.text
  return 'children' in node && Array.isArray(node.children) ? node.children.map(plainText).join('') : ''
}
