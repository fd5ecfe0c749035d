import { AsyncLocalStorage } from 'node:async_hooks'

/** Runs what answers a request, so that all it logs can be found by the request's id. */
export const withinRequest = <T>(requestId: string, run: () => T): T => scope().run(requestId, run)

/** Which request this is done for; nothing: for none. */
export const requestFields = (): { readonly requestId?: string } => {
  const requestId = scope().getStore()
  return requestId === undefined ? {} : { requestId }
}

const SCOPE: unique symbol = Symbol.for('probatum.request')
const shared = globalThis as { [SCOPE]?: AsyncLocalStorage<string> }

/** Next bundles this module apart from the process that calls it: both have to mean the same one. */
const scope = (): AsyncLocalStorage<string> => (shared[SCOPE] ??= new AsyncLocalStorage())
