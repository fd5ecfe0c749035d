import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import type { Environment } from '../../environment'
import { openStore } from '../openStore'
import { routes } from './routes'

export interface DeliveryProcess {
  readonly port: number
  /** Answers what was asked, takes nothing new, and ends. */
  readonly close: () => Promise<void>
}

export type DeliveryEnvironment = Pick<Environment, 'database' | 'dataDir' | 'publicUrl' | 'corsOrigins' | 'port' | 'delivery'>

/** How long a request may take that was there when the process was told to end. */
const LAST_MS = 10_000

/** The delivery server as a process of its own: no Payload, no Next, no admin; any number of them beside each other. */
export async function startDelivery(environment: DeliveryEnvironment, logger: Parameters<typeof routes>[0]['logger']): Promise<DeliveryProcess> {
  const { database, dataDir, publicUrl, corsOrigins, port, delivery: { cacheBytes, staleMs } } = environment
  const opened = await openStore(database)
  const { answer, delivery } = routes({ store: opened.store, publicUrl, allowedOrigins: corsOrigins, logger, cacheBytes, staleMs, pollMs: 200, publicFiles: path.resolve(dataDir, 'public') })
  let ending = false
  const server = createServer((request, response) => {
    // Who is answered now comes back to another process.
    if (ending) response.shouldKeepAlive = false
    if (!answer(request, response)) response.writeHead(404, { 'content-type': 'application/json' }).end('{"errors":[{"message":"There is nothing at this address. Ask /graphql."}]}')
  })
  server.keepAliveTimeout = 75_000 // longer than the proxies in front: docs/operations.md
  server.listen(port)
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      ending = true
      await closed(server)
      delivery.close()
      await opened.close()
    },
  }
}

async function closed(server: Server): Promise<void> {
  const over = once(server, 'close')
  server.close()
  const last = setTimeout(() => server.closeAllConnections(), LAST_MS)
  await over
  clearTimeout(last)
}
