import type { Database } from '../environment'
import type { PublicationStore } from './store'
import type { Events } from './watching'

/** A store that holds a connection of its own until it is closed. */
export interface OpenStore {
  readonly store: PublicationStore
  /** What it tells by itself when something becomes public or ceases to be; null: nothing. */
  readonly events: () => Promise<Events | null>
  readonly close: () => Promise<void>
}

/** Opens the publications of the environment's database. The other database's driver is not loaded. */
export async function openStore(database: Database): Promise<OpenStore> {
  if (database.type === 'sqlite') {
    const { sqliteStore } = await import('./sqliteStore')
    const { close, ...store } = sqliteStore(fileOf(database.url))
    return { store, events: async () => null, close: async () => close() }
  }
  const [{ MongoClient }, { mongoStore }] = await Promise.all([import('mongodb'), import('./mongoStore')])
  const client = await new MongoClient(database.url, { readConcern: { level: 'majority' }, serverSelectionTimeoutMS: AWAY_MS, socketTimeoutMS: SILENT_MS }).connect()
  return { store: mongoStore(client.db()), events: async () => client.db().collection('publication-epoch').watch(), close: () => client.close() }
}

/** A connection on which nothing comes for this long leads nowhere any more. What is asked takes a thousandth of it, and a change stream is answered every second. */
const SILENT_MS = 10_000

/** A server that can't be reached for this long is away. Who asks waits as long. */
const AWAY_MS = 2_000

const fileOf = (url: string): string => decodeURIComponent(url.replace(/^file:(\/\/)?/, '').replace(/[?#].*$/, ''))
