import autocannon from 'autocannon'
import type { Running } from './processes'

export interface Load {
  readonly perSecond: number
  /** Of the server alone, µs a request. */
  readonly cpu: number
  readonly p99: number
}

export interface Asking {
  readonly path?: string
  readonly method?: 'GET' | 'POST'
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  /** Another path for each request. */
  readonly paths?: () => string
  readonly connections?: number
  readonly seconds?: number
  /** Requests a second, of all connections together. */
  readonly rate?: number
}

/** Asks a server as fast as it answers, or at a rate, and says how it fared. Throws where an answer isn't 200 or 304. */
export async function load(server: Running, { path = '/', method = 'GET', headers = {}, body, paths, connections = 10, seconds = 3, rate }: Asking): Promise<Load> {
  const before = server.cpu()
  const requests = paths === undefined ? undefined : [{ setupRequest: (request: autocannon.Request) => ({ ...request, path: paths() }) }]
  const result = await autocannon({ url: server.url + path, method, headers: { ...headers }, connections, duration: seconds, ...(body !== undefined && { body }), ...(requests !== undefined && { requests }), ...(rate !== undefined && { overallRate: rate }) })
  const refused = Object.entries(result.statusCodeStats ?? {}).filter(([status]) => status !== '200' && status !== '304')
  if (result.errors > 0 || refused.length > 0) throw new Error(`Under load ${path} failed: ${result.errors} errors, statuses ${JSON.stringify(result.statusCodeStats)}.`)
  return { perSecond: result.requests.total / result.duration, cpu: (server.cpu() - before) / result.requests.total, p99: result.latency.p99 }
}
