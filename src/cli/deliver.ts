import { deliveryOf } from '../delivery/server/deliveryOf'
import { listening } from '../delivery/server/listening'
import { readDeliveryEnvironment } from '../environment'
import { logger } from './logger'
import { untilTold } from './untilTold'

const NOTHING_HERE = JSON.stringify({ errors: [{ message: 'There is nothing at this address. Ask /graphql.' }] })

/** Delivers until it is told to end, without Payload, Next or the admin; ends with a sentence where it can't begin. */
export async function deliver(): Promise<void> {
  await untilTold('Delivery', async () => {
    const environment = readDeliveryEnvironment()
    const log = logger()
    const { answer, close } = deliveryOf(environment, log)
    const server = await listening(environment.port, (request, response) => {
      if (!answer(request, response)) response.writeHead(404, { 'content-type': 'application/json; charset=utf-8' }).end(NOTHING_HERE)
    })
    log.info(`Delivering at port ${server.port}: /graphql`)
    return async () => {
      await server.close()
      await close()
    }
  })
}
