import type { CollectionBeforeDeleteHook } from 'payload'
import { cmsOf } from '../operations/cms'
import { recorded, whereUsed, type Shared } from '../operations/whereUsed'
import { Declined } from '../operations/refused'

const INSTEAD: Readonly<Record<string, string>> = {
  articles: 'Withdraw it if it must not be read any more.',
  clinics: 'Withdraw it if it must not be read any more.',
  users: 'Make it inactive instead.',
  'medical-reviewers': 'Make it inactive instead.',
  claims: 'Retire it instead.',
  sources: 'Mark its status instead.',
}

/** Whoever and whatever a review record names stays, so that an auditor finds it. */
export const refuseNamed: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const places = await recorded(cmsOf(req.payload, req), String(id))
  if (places.length === 0) return
  throw new Declined(`A review record names this, and what a record names is never deleted. ${INSTEAD[collection.slug] ?? 'Stop using it instead.'}`, 409, { code: 'recorded' })
}

/** What anything rests on stays, too: no text loses a part of itself because somebody tidies up elsewhere. */
export const refuseUsed: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const places = await whereUsed(cmsOf(req.payload, req), collection.slug as Shared, String(id))
  if (places.length === 0) return
  throw new Declined(`This is still used and can’t be deleted. ${INSTEAD[collection.slug] ?? 'Take it out there first.'} It is used by: ${places.join('; ')}.`, 409, { code: 'used', places })
}
