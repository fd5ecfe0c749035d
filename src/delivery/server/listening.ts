import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Listening {
  readonly port: number
  /** Answers what was asked, takes nothing new, and ends. */
  readonly close: () => Promise<void>
}

/** Longer than proxies and balancers in front keep theirs: who closes first must be the one that asks (docs/operations.md). */
const IDLE_MS = 75_000
/** An address as long as delivery takes one (listener.ts), with as much again as Node allows for headers. */
const MAX_HEADER_BYTES = 80 * 1024
/** How long a request may take that was there when the process was told to end. */
const LAST_MS = 10_000

/** Listens at a port of this machine, or of one of its addresses, until it is told to end, and then drops none that it has. Rejects where the port is taken. */
export async function listening(port: number, answer: RequestListener, host?: string): Promise<Listening> {
  let ending = false
  const server = createServer({ maxHeaderSize: MAX_HEADER_BYTES }, (request, response) => {
    // Who is answered now comes back to another process.
    if (ending) response.shouldKeepAlive = false
    answer(request, response)
  })
  server.keepAliveTimeout = IDLE_MS
  server.listen(port, host)
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      ending = true
      const over = once(server, 'close')
      server.close()
      const last = setTimeout(() => server.closeAllConnections(), LAST_MS)
      await over
      clearTimeout(last)
    },
  }
}
