import { once } from 'node:events'
import { Agent, createServer, request, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { memoryStore } from '../../../src/delivery/memoryStore'
import { deliveryServer, type Delivery, type DeliveryOptions } from '../../../src/delivery/server/listener'
import type { PublicationStore } from '../../../src/delivery/store'
import type { Publication } from '../../../src/domain/publication/publication'
import { PUBLIC_URL } from './builders'

export interface Answered {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
  readonly text: string
}

export interface AskOptions {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** What a database holds, as a test changes it: `publish` puts other publications there, and tells nobody. */
export interface World {
  publish: (...publications: readonly Publication[]) => void
  /** The database doesn't answer. */
  away: boolean
  /** A write is under way. */
  writing: boolean
  /** How often what is public was read. */
  reads: number
}

/** A delivery server over HTTP on a world of its own, which may be `away` from the beginning. */
export async function serve(publications: readonly Publication[], { away = false, ...options }: Partial<DeliveryOptions> & { readonly away?: boolean } = {}) {
  let [store, mark] = [memoryStore(publications), 1]
  const world: World = {
    publish: (...others) => {
      store = memoryStore(others)
      mark++
    },
    away,
    writing: false,
    reads: 0,
  }
  const told = async <T>(read: () => Promise<T>, counts = true): Promise<T> => {
    if (world.away) throw new Error('The database is away.')
    if (counts) world.reads++
    return read()
  }
  const watched: PublicationStore = {
    at: (...asked) => told(() => store.at(...asked)),
    list: (...asked) => told(() => store.list(...asked)),
    search: (...asked) => told(() => store.search(...asked)),
    topics: (...asked) => told(() => store.topics(...asked)),
    near: (...asked) => told(() => store.near(...asked)),
    changes: (...asked) => told(() => store.changes(...asked)),
    epoch: () => told(async () => ({ mark: String(mark), settled: !world.writing }), false),
  }
  const logged: unknown[] = []
  const delivery: Delivery = deliveryServer({ store: watched, publicUrl: PUBLIC_URL, allowedOrigins: '*', registered: null, introspection: true, rate: null, cacheBytes: 10_000_000, pollMs: 20, staleMs: 60_000, logger: { debug: () => undefined, info: () => undefined, error: (context) => void logged.push(context) }, ...options })
  const server = createServer(delivery.listen).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const agent = new Agent({ keepAlive: true, maxSockets: 200 })

  const send = (path: string, { method = 'GET', headers = {}, body }: AskOptions = {}): Promise<Answered> =>
    new Promise((resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port, path, method, headers, agent }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () => {
          const whole = Buffer.concat(chunks)
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: whole, text: whole.toString() })
        })
        response.on('error', reject)
      })
      asked.on('error', reject)
      asked.end(body)
    })
  return {
    world, delivery, logged, port, send,
    get: (query: string, options?: AskOptions) => send(`/graphql?query=${encodeURIComponent(query)}`, options),
    post: (body: object, headers: Readonly<Record<string, string>> = {}) => send('/graphql', { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers } }),
    close: async () => {
      delivery.close()
      agent.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}

export type Served = Awaited<ReturnType<typeof serve>>
