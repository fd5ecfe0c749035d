import type { BaseDatabaseAdapter, DatabaseAdapterObj, FlattenedField } from 'payload'

/**
 * Writes every version with all its fields, null where it has none. MongoDB stores no empty fields, and to Payload's restoring a field that a
 * version lacks is one to leave as it is: the older text would come back with whatever was added since.
 */
export function wholeVersions(adapter: DatabaseAdapterObj): DatabaseAdapterObj {
  return { ...adapter, init: (options) => whole(adapter.init(options)) }
}

function whole(db: BaseDatabaseAdapter): BaseDatabaseAdapter {
  const { createVersion } = db
  db.createVersion = async function (args) {
    const { flattenedFields } = db.payload.collections[args.collectionSlug].config
    return createVersion.call(this, { ...args, versionData: { ...args.versionData, ...allFields(flattenedFields, args.versionData) } }) as never
  }
  return db
}

type Values = Readonly<Record<string, unknown>>

/** The value of each field that is stored, null where there is none. */
export const allFields = (fields: readonly FlattenedField[], values: Values): Record<string, unknown> =>
  Object.fromEntries(
    fields
      .filter(({ name, type }) => name !== 'id' && type !== 'join')
      .map((field) => [field.name, field.type === 'group' ? allFields(field.flattenedFields, (values[field.name] ?? {}) as Values) : (values[field.name] ?? null)]),
  )
