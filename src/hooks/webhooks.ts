import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook } from 'payload'
import { cmsOf } from '../operations/cms'
import { forget, isOnAgain, leavesHost } from '../operations/webhooks/keep'
import { begin } from '../operations/webhooks/stored'

interface Saved {
  readonly id: string
  readonly url: string
  readonly enabled?: boolean | null
}

/** A new one hears of what happens from now on. */
export const keepWebhook: CollectionAfterChangeHook<Saved> = async ({ doc, previousDoc, operation, req }) => {
  const cms = cmsOf(req.payload, req)
  if (operation === 'create') {
    await begin(cms, doc.id)
    return doc
  }
  // By http to the same host the headers would be given away as well.
  if (new URL(doc.url).origin !== new URL(previousDoc.url).origin) await leavesHost(cms, doc.id)
  if (doc.enabled === true && previousDoc.enabled !== true) await isOnAgain(cms, doc.id)
  return doc
}

export const forgetWebhook: CollectionBeforeDeleteHook = async ({ id, req }) => forget(cmsOf(req.payload, req), String(id))
