import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import { mediaHandler } from '../media'
import { referenceFileHandler } from '../referenceFile'
import { fetched } from './fetched'
import { deliveryServer, type Delivery, type DeliveryOptions } from './listener'

export interface RoutesOptions extends DeliveryOptions {
  /** The folder of published files, each named by its digest. */
  readonly publicFiles: string
}

export interface Routes {
  /** Answers what is delivery's own: /graphql, /media, /references, /healthz, /readyz. False: the request is somebody else's. */
  readonly answer: (request: IncomingMessage, response: ServerResponse) => boolean
  readonly delivery: Delivery
}

/** Everything that the public asks of delivery, by the beginning of its path. */
export function routes({ publicFiles, ...options }: RoutesOptions): Routes {
  const { store, publicUrl, allowedOrigins, logger } = options
  const delivery = deliveryServer(options)
  const media = fetched(mediaHandler(store, (sha256) => readFile(path.join(publicFiles, sha256)).catch(() => null)), publicUrl)
  const references = fetched(referenceFileHandler(store, allowedOrigins), publicUrl)

  const file = (folder: string, work: typeof media, request: IncomingMessage, response: ServerResponse): void => {
    const [begun, requestId] = [performance.now(), delivery.requestId(request)]
    response.setHeader('x-request-id', requestId)
    const broken = (error: unknown): void => {
      if (response.destroyed) return // who asked has gone
      logger.error({ err: error, requestId }, 'A file could not be given.')
      if (response.headersSent) response.destroy()
      else response.writeHead(503, { 'retry-after': '5', 'cache-control': 'no-store' }).end()
    }
    void work(request, response).catch(broken).then(() => {
      const [ms, status] = [performance.now() - begun, response.statusCode]
      delivery.tally.answered('file', status, ms / 1000)
      logger.debug({ requestId, method: request.method ?? '', path: folder, status, outcome: 'file', ms: Math.round(ms) }, 'Answered.')
    })
  }
  const ready = (response: ServerResponse): void => {
    const standing = delivery.standing()
    const body = JSON.stringify({ database: standing, lagMs: Math.round(Math.min(delivery.lag(), Number.MAX_SAFE_INTEGER)) })
    response.writeHead(standing === 'fresh' ? 200 : 503, { 'content-type': 'application/json', 'cache-control': 'no-store' }).end(body)
  }

  return {
    delivery,
    answer: (request, response) => {
      const { url = '' } = request
      if (/^\/graphql(\?|$)/.test(url)) delivery.listen(request, response)
      else if (url.startsWith('/media/')) file('/media/', media, request, response)
      else if (url.startsWith('/references/')) file('/references/', references, request, response)
      else if (url === '/healthz') response.writeHead(200, { 'content-type': 'text/plain', 'cache-control': 'no-store' }).end('ok')
      else if (url === '/readyz') ready(response)
      else return false
      return true
    },
  }
}
