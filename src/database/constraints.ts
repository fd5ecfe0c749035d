import { ValidationError, type BaseDatabaseAdapter, type CollectionSlug, type DatabaseAdapterObj } from 'payload'
import { Declined } from './declined'

/**
 * Says in words what the database refused: a number that another document has, at the field that people see (`doi`) and not at the hidden key
 * that carries its index (docs/decisions/0004); and, on SQLite, that what is pointed at doesn't exist.
 */
export function toldConstraints(adapter: DatabaseAdapterObj): DatabaseAdapterObj {
  return { ...adapter, init: (options) => telling(adapter.init(options)) }
}

function telling(db: BaseDatabaseAdapter): BaseDatabaseAdapter {
  const { create, updateOne } = db
  const told = (collection: string) => (error: unknown) => {
    if (isMissing(error)) throw new Declined('Something that this points at doesn’t exist, or no longer. Choose it again, or leave it out.', 400, { code: 'missing' })
    throw error instanceof ValidationError ? atShownField(db, collection, error) : error
  }
  db.create = function (args) {
    return create.call(this, args).catch(told(args.collection))
  }
  db.updateOne = function (args) {
    return updateOne.call(this, args).catch(told(args.collection))
  }
  return db
}

/** Drizzle hands the driver's error on as a cause. */
const isMissing = (error: unknown): boolean =>
  error instanceof Error && (('code' in error && error.code === 'SQLITE_CONSTRAINT_FOREIGNKEY') || isMissing(error.cause))

function atShownField(db: BaseDatabaseAdapter, collection: string, { data }: ValidationError): ValidationError {
  const fields = db.payload.collections[collection as CollectionSlug].config.flattenedFields
  const errors = data.errors.map((error) => {
    const shown = error.path.endsWith('Key') ? fields.find(({ name }) => `${name}Key` === error.path) : undefined
    if (shown === undefined || !('label' in shown) || typeof shown.label !== 'string') return error
    return { ...error, path: shown.name, label: shown.label, message: `This must be unique, and another document has this ${shown.label} already. Use that one.` }
  })
  return new ValidationError({ ...data, errors })
}
