import { setTimeout as pause } from 'node:timers/promises'
import next from 'next'
import { onCommitted } from '../database/committed'
import { deliveryOf } from '../delivery/server/deliveryOf'
import { listening } from '../delivery/server/listening'
import { readEnvironment } from '../environment'
import { logger } from './logger'
import { untilTold } from './untilTold'

/** Serves the whole app at one port until it is told to end: delivery answers what is its own, Next the admin, its API and the site. `dev` compiles as it goes. */
export async function serve({ dev }: { readonly dev: boolean }): Promise<void> {
  await untilTold('Probatum', async () => {
    const environment = readEnvironment()
    const log = logger()
    const app = next({ dev, port: environment.port })
    await app.prepare()
    const pages = app.getRequestHandler()
    const { answer, delivery, close } = deliveryOf(environment, log)
    const deaf = onCommitted(delivery.doubt)
    // The database is opened and migrated beside this: who asks at once is better kept waiting than refused.
    for (const until = Date.now() + OPENS_WITHIN_MS; delivery.standing() !== 'fresh' && Date.now() < until; ) await pause(50)
    const server = await listening(environment.port, (request, response) => {
      if (!answer(request, response)) void pages(request, response)
    })
    log.info(`Serving at ${environment.publicUrl}, port ${server.port}: /admin, /graphql`)
    return async () => {
      await server.close()
      deaf()
      await Promise.all([close(), app.close()])
    }
  })
}

const OPENS_WITHIN_MS = 60_000
