import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Environment } from '../../environment'
import type { DeliveryLogger } from '../logger'
import { openStore } from '../openStore'
import { reopening } from '../reopening'
import { watching } from '../watching'
import { readManifest, type Registered } from './operations'
import { routes, type Routes } from './routes'

export type DeliveryEnvironment = Pick<Environment, 'database' | 'dataDir' | 'publicUrl' | 'corsOrigins' | 'port' | 'delivery'>

export interface OpenRoutes extends Routes {
  readonly close: () => Promise<void>
}

/** Delivery on the environment's database, which may come later than who reads it. Throws where DELIVERY_OPERATIONS names no manifest. */
export function deliveryOf({ database, dataDir, publicUrl, corsOrigins, delivery: { cacheBytes, staleMs, operationsFile, introspection, perMinute, trustedProxies } }: DeliveryEnvironment, logger: DeliveryLogger): OpenRoutes {
  const { store, events, close } = reopening(() => openStore(database))
  const opened = routes({ store, publicUrl, allowedOrigins: corsOrigins, logger, cacheBytes, staleMs, registered: operationsFile === null ? null : manifest(operationsFile), introspection, trustedProxies, rate: perMinute === null ? null : { perMinute, trustedProxies }, pollMs: POLL_MS, publicFiles: path.resolve(dataDir, 'public') })
  const unwatch = watching(events, opened.delivery.doubt, logger)
  return {
    ...opened,
    close: async () => {
      opened.delivery.close()
      await unwatch()
      await close()
    },
  }
}

/** What other processes publish is seen within a second (docs/operations.md), also by one that is busy. */
const POLL_MS = 200

function manifest(file: string): Registered {
  try {
    return readManifest(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new Error(`DELIVERY_OPERATIONS names ${file}, which can't be used. ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}
