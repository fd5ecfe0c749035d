import type { CollectionBeforeChangeHook } from 'payload'
import type { MedicalReviewer } from '../payload-types'
import { cmsOf, today } from '../operations/cms'
import { idOf } from '../operations/stored'
import { actorOf } from './saving'

type Licence = NonNullable<MedicalReviewer['licences']>[number]

/** A licence is verified by an admin, who is named. Who changes what was verified, or whose it is, has verified it anew by that. */
export const keepReviewer: CollectionBeforeChangeHook<MedicalReviewer> = ({ data, originalDoc, req }) => {
  const actor = actorOf(req)
  const samePerson = originalDoc !== undefined && originalDoc.name === data.name && idOf(originalDoc.user) === idOf(data.user)
  const verify = (licence: Licence): Licence => {
    if (licence.verified !== true) return { ...licence, verifiedBy: null, verifiedByName: null, verifiedOn: null }
    const before = originalDoc?.licences?.find(({ id }) => id === licence.id)
    if (samePerson && before?.verified === true && same(before, licence)) return { ...licence, verifiedBy: before.verifiedBy, verifiedByName: before.verifiedByName, verifiedOn: before.verifiedOn }
    return { ...licence, verifiedBy: actor.type === 'user' ? actor.id : 'system', verifiedByName: actor.name, verifiedOn: today(cmsOf(req.payload)) }
  }
  return { ...data, licences: (data.licences ?? []).map(verify) }
}

const same = (a: Licence, b: Licence): boolean => a.number === b.number && a.body === b.body && a.jurisdiction === b.jurisdiction && a.expires === b.expires
