import type { CollectionBeforeDeleteHook } from 'payload'
import { cmsOf } from '../operations/cms'
import { recorded } from '../operations/whereUsed'
import { Declined } from '../operations/refused'

const INSTEAD: Readonly<Record<string, string>> = {
  articles: 'Withdraw it if it must not be read any more.',
  clinics: 'Withdraw it if it must not be read any more.',
  users: 'Make it inactive instead.',
  'medical-reviewers': 'Make it inactive instead.',
}

/** Whoever and whatever a review record names stays, so that an auditor finds it. */
export const refuseNamed: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const places = await recorded(cmsOf(req.payload, req), String(id))
  if (places.length === 0) return
  throw new Declined(`A review record names this, and what a record names is never deleted. ${INSTEAD[collection.slug] ?? 'Stop using it instead.'}`, 409, { code: 'recorded' })
}
