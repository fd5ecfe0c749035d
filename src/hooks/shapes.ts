import { ValidationError, type CollectionBeforeOperationHook, type FlattenedField } from 'payload'
import { misshapen } from '../operations/shapes'

/**
 * Refuses what has another shape than its field before any hook reads it: hooks run before Payload's own validation, and a list where a text
 * belongs would end in a 500 that says nothing.
 */
export const refuseMisshapen: CollectionBeforeOperationHook = ({ args, collection, operation }) => {
  if ((operation !== 'create' && operation !== 'update' && operation !== 'updateByID') || !('data' in args)) return args
  const errors = misshapen(collection.flattenedFields, args.data)
  if (errors.length > 0) throw new ValidationError({ collection: collection.slug, errors }, args.req?.t)
  return { ...args, data: withLists(collection.flattenedFields, args.data) }
}

/** A list that is null is an empty one: on SQLite Payload can't write the former. */
const withLists = (fields: readonly FlattenedField[], data: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  ({ ...data, ...Object.fromEntries(fields.flatMap((field) => (field.type === 'array' && data[field.name] === null ? [[field.name, []]] : []))) })
