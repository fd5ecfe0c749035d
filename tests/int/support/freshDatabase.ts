import { randomUUID } from 'node:crypto'
import type { Database } from '../../../src/environment'

declare global {
  /** Which of the two the jest project runs on. */
  var DATABASE: Database['type']
}

/** An empty database that nobody else knows. */
export function freshDatabase(): Database {
  const name = `t${randomUUID().slice(0, 13)}`
  if (globalThis.DATABASE === 'sqlite') return { type: 'sqlite', url: `file:${started('TEST_SQLITE')}/${name}.db` }
  // What the adapter can do without on every server, so that one set of tests runs on a mongod as well as on a stand-in for it.
  return { type: 'mongodb', url: `${started('TEST_MONGODB')}${name}`, flavour: 'cosmosdb' }
}

function started(variable: 'TEST_SQLITE' | 'TEST_MONGODB'): string {
  const place = process.env[variable]
  if (!place) throw new Error(`${variable} is not set: run this through the jest projects sqlite and mongodb.`)
  return place
}
