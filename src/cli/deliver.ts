import { deliveryOf } from '../delivery/server/deliveryOf'
import { metricsOf } from '../delivery/server/metrics'
import { listening } from '../delivery/server/listening'
import { readDeliveryEnvironment } from '../environment'
import { logger } from './logger'
import { serveMetrics } from './metrics'
import { untilTold } from './untilTold'

const NOTHING_HERE = JSON.stringify({ errors: [{ message: 'There is nothing at this address. Ask /graphql.' }] })

/** Delivers until it is told to end, without Payload, Next or the admin; ends with a sentence where it can't begin. */
export async function deliver(): Promise<void> {
  await untilTold('Delivery', async () => {
    const environment = readDeliveryEnvironment()
    const log = logger(environment.log.level)
    const { answer, delivery, close } = deliveryOf(environment, log)
    const server = await listening(environment.port, (request, response) => {
      if (!answer(request, response)) response.writeHead(404, { 'content-type': 'application/json; charset=utf-8' }).end(NOTHING_HERE)
    })
    log.info(`Delivering at port ${server.port}: /graphql`)
    const metrics = environment.metrics && (await serveMetrics(metricsOf(delivery), environment.metrics))
    return async () => {
      await Promise.all([server.close(), metrics?.close()])
      await close()
    }
  })
}
