import { rmSync } from 'node:fs'
import { copyFile } from 'node:fs/promises'
import Database from 'libsql'
import { MongoClient, type Document } from 'mongodb'
import type { Database as Where } from '../../../src/environment'

/** What stands in docs/operations.md, as operators do it: a copy of a running database that outlives it. */
export interface Backup {
  /** Removes the database, and puts the copy in its place. */
  readonly restore: () => Promise<void>
}

export const backup = (database: Where): Promise<Backup> => (database.type === 'sqlite' ? ofSqlite(database.url.replace('file:', '')) : ofMongodb(database.url))

async function ofSqlite(file: string): Promise<Backup> {
  const copy = `${file}.backup`
  const open = new Database(file)
  open.exec(`VACUUM INTO '${copy}'`)
  open.close()
  return {
    restore: async () => {
      for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true })
      await copyFile(copy, file)
    },
  }
}

/** As mongodump and mongorestore: documents and indexes, collection by collection. */
async function ofMongodb(url: string): Promise<Backup> {
  const within = async <T>(use: (client: MongoClient) => Promise<T>): Promise<T> => {
    const client = await new MongoClient(url).connect()
    return use(client).finally(() => client.close())
  }
  const dumped = await within(async (client) => {
    const collections = await client.db().listCollections({}, { nameOnly: true }).toArray()
    return Promise.all(collections.map(async ({ name }) => ({ name, documents: await client.db().collection(name).find({}, { promoteValues: false }).toArray(), indexes: await client.db().collection(name).indexes() })))
  })
  return {
    restore: () =>
      within(async (client) => {
        await client.db().dropDatabase()
        for (const { name, documents, indexes } of dumped) {
          const collection = await client.db().createCollection<Document>(name)
          if (documents.length > 0) await collection.insertMany(documents)
          for (const { key, v: _version, ...options } of indexes) if (options.name !== '_id_') await collection.createIndex(key, options)
        }
      }),
  }
}
