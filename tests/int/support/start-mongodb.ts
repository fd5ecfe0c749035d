import { MongoMemoryServer } from 'mongodb-memory-server'

/** One server for all test files, each of which takes a database of its own. MONGOMS_SYSTEM_BINARY names a mongod; without it one is downloaded. */
export default async function startMongodb(): Promise<void> {
  const server = await MongoMemoryServer.create({ instance: { launchTimeout: 120_000 } })
  process.env.TEST_MONGODB = server.getUri()
  running.server = server
}

/** Jest loads the teardown as a module of its own. */
export const running = globalThis as { server?: MongoMemoryServer }
