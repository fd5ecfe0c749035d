import { afterAll, beforeAll } from '@jest/globals'
import type { Payload } from 'payload'
import type { ConfigOptions } from '../../../src/config'
import { startCms } from '../support/cms'
import { freshDatabase } from '../support/freshDatabase'
import { probatum } from '../support/probatum'

/** For the top of a test file: two instances on one database, which can't tell them from two processes. Closed after all tests. */
export function twoProcesses(options: ConfigOptions = {}): () => readonly [Payload, Payload] {
  const started: Payload[] = []
  beforeAll(async () => {
    const database = freshDatabase()
    for (const _process of ['first', 'second']) started.push(await startCms(probatum(options), database))
  }, 120_000)
  afterAll(() => Promise.all(started.map((payload) => payload.destroy())))
  return () => {
    const [first, second] = started
    if (first === undefined || second === undefined) throw new Error('The CMS runs inside tests only.')
    return [first, second]
  }
}
