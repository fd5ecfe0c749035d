import type { ClientField } from 'payload'

/** Under which path of the form an editor changes what stands at a place; null: it is nothing of this form. */
export function fieldOf(path: string): string | null {
  const [field = '', ...rest] = path.split('/')
  if (field === '' || field === 'claims' || field === 'bibliography') return null
  if (WHOLE.has(field)) return field
  if (field === 'changeNote') return 'changeNote.text'
  if (field === 'heroImage' && rest[0] !== 'caption') return 'heroImage.image'
  return [field, ...rest].join('.')
}

/** Fields of their own, whatever part of them is named: what stands there is written elsewhere. */
const WHOLE: ReadonlySet<string> = new Set(['clinic', 'topics'])

/** Which tab of a form holds a field; null where none does. */
export function tabOf(fields: readonly ClientField[], name: string): number | null {
  for (const field of fields) {
    if (field.type !== 'tabs') continue
    const index = field.tabs.findIndex((tab) => holds(tab.fields, name))
    if (index >= 0) return index
  }
  return null
}

const holds = (fields: readonly ClientField[], name: string): boolean =>
  fields.some((field) => ('name' in field && field.name === name) || ((field.type === 'row' || field.type === 'collapsible') && holds(field.fields, name)))
