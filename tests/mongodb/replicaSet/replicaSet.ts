import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe } from '@jest/globals'
import { MongoMemoryReplSet } from 'mongodb-memory-server'
import type { Payload } from 'payload'
import { startCms } from '../../int/support/cms'
import { probatum } from '../../int/support/probatum'

/** A mongod tells how it was built; a stand-in for it (no transactions, no replica set) has nothing to tell but a version. */
const binary = process.env['MONGOMS_SYSTEM_BINARY']
const isStandIn = binary !== undefined && !/git ?version/i.test(execFileSync(binary, ['--version'], { encoding: 'utf8' }))

/** Tests that need a MongoDB as it runs in production, with transactions. Where none can be had they are skipped, and that is said. */
export function onReplicaSet(name: string, tests: () => void): void {
  if (!isStandIn) return describe(name, tests)
  process.stderr.write(`NOT TESTED: ${name}. MONGOMS_SYSTEM_BINARY (${binary}) is a stand-in without replica sets; run this with a real mongod.\n`)
  describe.skip(`NOT TESTED, for want of a real mongod: ${name}`, tests)
}

/** Two instances on one replica set of one member, which can't tell them from two processes. */
export function twoOnReplicaSet(): () => readonly [Payload, Payload] {
  const started: Payload[] = []
  let server: MongoMemoryReplSet | undefined
  beforeAll(async () => {
    server = await MongoMemoryReplSet.create({ replSet: { count: 1, storageEngine: 'wiredTiger' }, instanceOpts: [{ launchTimeout: 120_000 }] })
    const url = server.getUri(`t${randomUUID().slice(0, 13)}`)
    for (const _process of ['first', 'second']) started.push(await startCms(probatum(), { type: 'mongodb', url, flavour: null }))
  }, 240_000)
  afterAll(async () => {
    await Promise.all(started.map((payload) => payload.destroy()))
    await server?.stop()
  })
  return () => {
    const [first, second] = started
    if (first === undefined || second === undefined) throw new Error('The CMS runs inside tests only.')
    return [first, second]
  }
}
