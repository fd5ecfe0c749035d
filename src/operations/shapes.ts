import type { FlattenedField } from 'payload'

export interface Misshapen {
  readonly path: string
  readonly message: string
}

type Data = Readonly<Record<string, unknown>>

/** What of the data has another shape than its field: a list where a text belongs, and the like. `at`: the path of the data itself, with its dot. */
export function misshapen(fields: readonly FlattenedField[], data: unknown, at = ''): Misshapen[] {
  if (!isObject(data)) return [{ path: at, message: 'Give an object with the fields in it.' }]
  return fields.flatMap((field) => ofField(field, data[field.name], `${at}${field.name}`))
}

/** Well-shaped data without the ways in which forms say that there is nothing: lists are lists, and a rich text is an editor's state or null. */
export const emptied = (fields: readonly FlattenedField[], data: Data): Record<string, unknown> =>
  ({ ...data, ...Object.fromEntries(fields.flatMap((field) => (data[field.name] === undefined ? [] : [[field.name, emptiedField(field, data[field.name])]]))) })

function emptiedField(field: FlattenedField, value: unknown): unknown {
  if (field.type === 'array') return Array.isArray(value) ? value.map((row) => emptied(field.flattenedFields, row as Data)) : []
  if (field.type === 'group') return isObject(value) ? emptied(field.flattenedFields, value) : {}
  if ('hasMany' in field && field.hasMany === true) return Array.isArray(value) ? value : []
  return value === '' && field.type === 'richText' ? null : value
}

function ofField(field: FlattenedField, value: unknown, path: string): Misshapen[] {
  if (value === null || value === undefined) return []
  const unless = (fits: boolean, what: string): Misshapen[] => (fits ? [] : [{ path, message: `Give ${what}.` }])
  const many = 'hasMany' in field && field.hasMany === true
  switch (field.type) {
    case 'array':
      // Payload's forms send the number of rows for a list without any.
      return Array.isArray(value) ? value.flatMap((row, index) => misshapen(field.flattenedFields, row, `${path}.${index}.`)) : unless(value === 0, 'a list')
    case 'group':
      return misshapen(field.flattenedFields, value, `${path}.`)
    case 'text':
    case 'textarea':
    case 'email':
    case 'select':
      return many ? unless(value === '' || (Array.isArray(value) && value.every((one) => typeof one === 'string')), 'a list of texts') : unless(typeof value === 'string', 'a text')
    case 'relationship':
    case 'upload':
      return many ? unless(value === '' || Array.isArray(value), 'a list of ids') : unless(typeof value === 'string' || isObject(value), 'an id')
    case 'richText':
      return unless(value === '' || isObject(value), 'the state of a rich text editor')
    default:
      return []
  }
}

const isObject = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value)
