import { compatibilityOptions, mongooseAdapter, type MongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapterObj } from 'payload'
import type { Database } from '../environment'
import { declineOvertaken } from './overtaken'
import { indexPublications } from './publicationIndexes'
import { markPublic } from './publicEpoch'

/** MongoDB, which has to be a replica set where no flavour says otherwise. */
export const mongodb = ({ url, flavour }: Extract<Database, { type: 'mongodb' }>, prodMigrations: MongoMigration[], migrationDir: string): DatabaseAdapterObj =>
  markPublic(declineOvertaken(
    mongooseAdapter({
      url,
      migrationDir,
      prodMigrations,
      // Records are decided by a unique index: it has to stand before the first write.
      ensureIndexes: true,
      // Acknowledged means: on most members. A primary that falls away takes nothing with it that somebody was told is saved.
      connectOptions: { writeConcern: { w: 'majority' }, readConcern: { level: 'majority' } },
      ...(flavour && compatibilityOptions[flavour]),
      afterOpenConnection: async (adapter) => {
        if (flavour === null) await assertReplicaSet(adapter)
        await indexPublications(adapter)
      },
    }),
  ))

type MongoMigration = NonNullable<MongooseAdapter['prodMigrations']>[number]

/** Without a replica set Payload turns transactions off silently, and “majority” means one machine. */
async function assertReplicaSet({ connection }: MongooseAdapter): Promise<void> {
  if (connection.getClient().options.replicaSet) return
  await connection.close() // else it would keep a process alive that has failed to start
  throw new Error(
    'DATABASE_URL leads to a MongoDB that is no replica set, or doesn’t name it. Start mongod with --replSet (one member is enough) ' +
      'and add ?replicaSet=NAME. For servers that are not quite MongoDB set MONGODB_FLAVOUR.',
  )
}
