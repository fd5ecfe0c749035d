import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll } from '@jest/globals'
import { getPayload, type Payload, type SanitizedConfig } from 'payload'
import type { Database } from '../../../src/environment'
import { freshDatabase } from './freshDatabase'

export type Configure = (database: Database) => Promise<SanitizedConfig>

/** For the top of a test file: a running Payload on a fresh database for all its tests, closed after them. */
export function aCms(configure: Configure): () => Payload {
  let cms: Payload | undefined
  beforeAll(async () => {
    cms = await startCms(configure)
  }, 60_000)
  afterAll(() => cms?.destroy())
  return () => {
    if (!cms) throw new Error('The CMS runs inside tests only.')
    return cms
  }
}

/** A running Payload that the caller has to `destroy`, for tests that want several, or one on a database that has a past. */
export async function startCms(configure: Configure, database = freshDatabase()): Promise<Payload> {
  const key = randomUUID()
  const cms = await getPayload({ config: configure(database), key })
  keys.set(cms, key)
  return cms
}

/** Under which name Payload finds this instance again when a request comes in. */
export function keyOf(cms: object): string {
  const key = keys.get(cms)
  if (!key) throw new Error('Not started by startCms.')
  return key
}

const keys = new WeakMap<object, string>()
