import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook } from 'payload'
import { cmsOf } from '../operations/cms'
import { forget, leavesHost } from '../operations/webhooks/keep'
import { begin } from '../operations/webhooks/stored'

interface Saved {
  readonly id: string
  readonly url: string
}

/** A new one hears of what happens from now on. */
export const keepWebhook: CollectionAfterChangeHook<Saved> = async ({ doc, previousDoc, operation, req }) => {
  const cms = cmsOf(req.payload, req)
  if (operation === 'create') await begin(cms, doc.id)
  else if (new URL(doc.url).host !== new URL(previousDoc.url).host) await leavesHost(cms, doc.id)
  return doc
}

export const forgetWebhook: CollectionBeforeDeleteHook = async ({ id, req }) => forget(cmsOf(req.payload, req), String(id))
