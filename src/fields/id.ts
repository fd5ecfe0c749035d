import { randomUUID } from 'node:crypto'
import type { TextField } from 'payload'

/**
 * The id of every collection of ours: a UUID, the same on both databases, so that ids survive a move from SQLite to MongoDB (whose adapter
 * makes ObjectIds otherwise).
 * A hook gives it, not a defaultValue: that would put an id of its own into every version that is read (Payload stores them without).
 * And not `required`: GraphQL would ask for it on create. Ids that a caller brings along are kept if nobody has them, on update Payload puts back
 * the document's own. `payload.db.create` runs no hooks: give it an id, or the database refuses.
 */
export const idField = {
  name: 'id',
  type: 'text',
  admin: { hidden: true },
  hooks: { beforeValidate: [({ operation, value }) => (operation === 'create' ? (value ?? randomUUID()) : value)] },
  validate: (value: unknown) => value === undefined || value === null || (typeof value === 'string' && UUID.test(value)) || 'An id has to be a UUID in small letters.',
} satisfies TextField

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
