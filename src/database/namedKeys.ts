import { ValidationError, type BaseDatabaseAdapter, type CollectionSlug, type DatabaseAdapterObj } from 'payload'

/** Tells a number that another document has at the field that people see (`doi`), not at the hidden key that carries its index (docs/decisions/0004). */
export function namedKeys(adapter: DatabaseAdapterObj): DatabaseAdapterObj {
  return { ...adapter, init: (options) => naming(adapter.init(options)) }
}

function naming(db: BaseDatabaseAdapter): BaseDatabaseAdapter {
  const { create, updateOne } = db
  const named = (collection: string) => (error: unknown) => {
    throw error instanceof ValidationError ? atShownField(db, collection, error) : error
  }
  db.create = function (args) {
    return create.call(this, args).catch(named(args.collection))
  }
  db.updateOne = function (args) {
    return updateOne.call(this, args).catch(named(args.collection))
  }
  return db
}

function atShownField(db: BaseDatabaseAdapter, collection: string, { data }: ValidationError): ValidationError {
  const fields = db.payload.collections[collection as CollectionSlug].config.flattenedFields
  const errors = data.errors.map((error) => {
    const shown = error.path.endsWith('Key') ? fields.find(({ name }) => `${name}Key` === error.path) : undefined
    if (shown === undefined || !('label' in shown) || typeof shown.label !== 'string') return error
    return { ...error, path: shown.name, label: shown.label, message: `This must be unique, and another document has this ${shown.label} already. Use that one.` }
  })
  return new ValidationError({ ...data, errors })
}
