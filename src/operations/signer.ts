import type { MedicalReviewer, Topic, User } from '../payload-types'
import type { Actor } from '../domain/editorial/actor'
import type { Signing } from '../domain/editorial/command'
import type { Matter, ReviewerProfile } from '../domain/editorial/eligibility'
import type { ReviewerName } from '../domain/editorial/event'
import type { SubjectState } from '../domain/editorial/state'
import type { WorkingCopy } from '../domain/snapshot/workingCopy'
import type { Subject } from '../domain/editorial/subject'
import type { Cms } from './cms'
import { contributionsOf } from './contributions'
import { byIds } from './library'
import { idOf, present } from './stored'
import { hasSecondFactor } from './secondFactor/stored'
import { loadWorkingCopy } from './workingCopy'

/** Everything on file that decides whether this actor may act as a reviewer of this subject. */
export async function signingFor(cms: Cms, actor: Actor, subject: Subject, state: SubjectState): Promise<Signing> {
  const user = actor.type === 'user' ? actor.id : ''
  const { copy, document } = await loadWorkingCopy(cms, subject)
  const [profile, account, matter, contributions, hasFactor] = await Promise.all([
    profileOf(cms, user),
    cms.payload.db.findOne<User & { id: string }>({ collection: 'users', where: { id: { equals: user } } }),
    matterOf(cms, subject, copy),
    contributionsOf(cms, user, copy, document, state.editions.at(-1)),
    hasSecondFactor(cms, user),
  ])
  return { signer: { user, profile, contributions, passwordSetByOther: account?.passwordSetByOther === true, lacksSecondFactor: cms.policy.signing.secondFactor === 'required' && !hasFactor }, matter }
}

/** A reviewer as the record prints it, or null where the profile is missing or linked to nobody. */
export async function reviewerById(cms: Cms, id: string): Promise<ReviewerName | null> {
  const found = await cms.payload.db.findOne<MedicalReviewer & { id: string }>({ collection: 'medical-reviewers', where: { id: { equals: id } } })
  const user = idOf(found?.user)
  return found === null || user === '' || found.active === false ? null : { reviewer: found.id, user, name: found.name, credentials: found.credentials }
}

async function profileOf(cms: Cms, user: string): Promise<ReviewerProfile | null> {
  if (user === '') return null
  const found = await cms.payload.db.findOne<MedicalReviewer & { id: string }>({ collection: 'medical-reviewers', where: { and: [{ user: { equals: user } }, { active: { not_equals: false } }] } })
  if (found === null) return null
  const { id, name, credentials, specialties, licences, conflicts } = found
  return {
    id,
    name,
    credentials,
    specialties: specialties ?? [],
    licences: (licences ?? []).map(({ number, body, jurisdiction, expires, verified, verifiedOn, verifiedBy }) => ({
      number, body, jurisdiction, expires, verifiedOn: verified === true ? (verifiedOn ?? '') : '', verifiedBy: verifiedBy ?? '',
    })),
    conflicts: (conflicts ?? []).map((conflict) => ({ with: idOf(conflict.with), kind: conflict.kind, until: conflict.until ?? '' })),
  }
}

async function matterOf(cms: Cms, subject: Subject, copy: WorkingCopy): Promise<Matter> {
  if (copy.kind === 'clinic') return { specialties: [], parties: [{ id: subject.id, name: copy.name }] }
  const [topics, clinics] = await Promise.all([byIds<Topic>(cms, 'topics', copy.topics), byIds<{ id: string; name: string }>(cms, 'clinics', present(copy.clinic))])
  return {
    specialties: [...new Set(topics.map(({ specialty }) => specialty?.trim() ?? '').filter((specialty) => specialty !== ''))],
    parties: [...topics, ...clinics].map(({ id, name }) => ({ id, name })),
  }
}
