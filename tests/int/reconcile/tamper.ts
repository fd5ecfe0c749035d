import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { sql, type SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'

/** Removes a record's row as somebody with a database client does, who knows no guard. */
export async function removed({ db }: Payload, collection: 'snapshots' | 'review-events', id: string): Promise<void> {
  if (globalThis.DATABASE === 'mongodb') await rowsOf(db, collection).deleteOne({ _id: id })
  else await (db as unknown as SQLiteAdapter).drizzle.run(sql`DELETE FROM ${sql.identifier(tableOf(collection))} WHERE id = ${id}`)
}

/** Writes another text into a column of a record's row, likewise. */
export async function rewritten({ db }: Payload, collection: 'snapshots' | 'review-events', id: string, column: 'event' | 'bytes', text: string): Promise<void> {
  if (globalThis.DATABASE === 'mongodb') await rowsOf(db, collection).updateOne({ _id: id }, { $set: { [column]: text } })
  else await (db as unknown as SQLiteAdapter).drizzle.run(sql`UPDATE ${sql.identifier(tableOf(collection))} SET ${sql.identifier(column)} = ${text} WHERE id = ${id}`)
}

const tableOf = (collection: string): string => collection.replace('-', '_')

const rowsOf = (db: Payload['db'], collection: string) => (db as unknown as MongooseAdapter).connection.collection<{ _id: string }>(collection)
