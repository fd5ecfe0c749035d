import type { CollectionAfterChangeHook } from 'payload'
import type { Topic } from '../payload-types'
import { cmsOf } from '../operations/cms'
import { showSpecialties } from '../operations/specialties'

/** Live texts are listed by the specialties that their topics ask for as of now: the editions themselves stay as they were signed. */
export const listAnew: CollectionAfterChangeHook<Topic> = async ({ doc, previousDoc, operation, req }) => {
  if (operation === 'update' && doc.specialty !== previousDoc.specialty) await showSpecialties(cmsOf(req.payload, req), doc.id)
}
