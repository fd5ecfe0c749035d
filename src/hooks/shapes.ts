import { ValidationError, type CollectionBeforeOperationHook, type FlattenedField } from 'payload'

/**
 * Refuses what has another shape than its field before any hook reads it: hooks run before Payload's own validation, and a list where a text
 * belongs would end in a 500 that says nothing.
 */
export const refuseMisshapen: CollectionBeforeOperationHook = ({ args, collection, operation }) => {
  if ((operation !== 'create' && operation !== 'update' && operation !== 'updateByID') || !('data' in args)) return args
  const errors = misshapen(collection.flattenedFields, args.data, '')
  if (errors.length > 0) throw new ValidationError({ collection: collection.slug, errors }, args.req?.t)
  return { ...args, data: withLists(collection.flattenedFields, args.data) }
}

/** A list that is null is an empty one: on SQLite Payload can't write the former. */
const withLists = (fields: readonly FlattenedField[], data: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  ({ ...data, ...Object.fromEntries(fields.flatMap((field) => (field.type === 'array' && data[field.name] === null ? [[field.name, []]] : []))) })

interface Misshapen {
  readonly path: string
  readonly message: string
}

function misshapen(fields: readonly FlattenedField[], data: unknown, at: string): Misshapen[] {
  if (!isObject(data)) return [{ path: at, message: 'Give an object with the fields in it.' }]
  return fields.flatMap((field) => ofField(field, data[field.name], `${at}${field.name}`))
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

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
