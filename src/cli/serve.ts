import { setTimeout as pause } from 'node:timers/promises'
import next from 'next'
import { onCommitted } from '../database/committed'
import { deliveryOf } from '../delivery/server/deliveryOf'
import { metricsOf } from '../delivery/server/metrics'
import { listening } from '../delivery/server/listening'
import { readEnvironment } from '../environment'
import { offeredFigures } from '../offeredFigures'
import { withinRequest } from '../requestScope'
import { addFigures } from './figuresMetrics'
import { answerGraphiql } from './graphiql'
import { logger } from './logger'
import { serveMetrics } from './metrics'
import { untilTold } from './untilTold'

/** Serves the whole app at one port until it is told to end: delivery answers what is its own, Next the admin, its API and the site. `dev` compiles as it goes. */
export async function serve({ dev }: { readonly dev: boolean }): Promise<void> {
  await untilTold('Probatum', async () => {
    const environment = readEnvironment()
    const log = logger(environment.log.level)
    const app = next({ dev, port: environment.port })
    await app.prepare()
    const pages = app.getRequestHandler()
    const { answer, delivery, close } = deliveryOf(environment, log)
    const explorable = dev && environment.delivery.introspection && environment.delivery.operationsFile === null
    const deaf = onCommitted(delivery.doubt)
    // The database is opened and migrated beside this: who asks at once is better kept waiting than refused.
    for (const until = Date.now() + OPENS_WITHIN_MS; delivery.standing() !== 'fresh' && Date.now() < until; ) await pause(50)
    const server = await listening(environment.port, (request, response) => {
      if ((explorable && answerGraphiql(request, response)) || answer(request, response)) return
      const requestId = delivery.requestId(request)
      request.headers['x-request-id'] = requestId
      response.setHeader('x-request-id', requestId)
      withinRequest(requestId, () => void pages(request, response))
    })
    const registry = metricsOf(delivery)
    addFigures(registry, offeredFigures)
    const metrics = environment.metrics && (await serveMetrics(registry, environment.metrics))
    log.info(`Serving at ${environment.publicUrl}, port ${server.port}: /admin, /graphql`)
    return async () => {
      await Promise.all([server.close(), metrics?.close()])
      deaf()
      await Promise.all([close(), app.close()])
    }
  })
}

const OPENS_WITHIN_MS = 60_000
