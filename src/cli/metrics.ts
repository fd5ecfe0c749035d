import type { Registry } from 'prom-client'
import { listening, type Listening } from '../delivery/server/listening'
import type { MetricsAddress } from '../environment'

/** Answers GET /metrics at an address of its own, which is not the public's. */
export function serveMetrics(registry: Registry, { host, port }: MetricsAddress): Promise<Listening> {
  return listening(
    port,
    (request, response) => {
      if (request.method !== 'GET' || request.url?.split('?')[0] !== '/metrics') return void response.writeHead(404).end()
      registry.metrics().then(
        (text) => response.writeHead(200, { 'content-type': registry.contentType, 'cache-control': 'no-store' }).end(text),
        (error: unknown) => response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end(error instanceof Error ? error.message : String(error)),
      )
    },
    host,
  )
}
