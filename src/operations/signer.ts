import type { MedicalReviewer, Topic, User } from '../payload-types'
import type { Actor } from '../domain/editorial/actor'
import type { Signing } from '../domain/editorial/command'
import type { Matter, ReviewerProfile } from '../domain/editorial/eligibility'
import type { ReviewerName } from '../domain/editorial/event'
import type { SubjectState } from '../domain/editorial/state'
import type { Subject } from '../domain/editorial/subject'
import type { Cms } from './cms'
import { contributionsOf, type HandledText } from './contributions'
import { byIds } from './library'
import { idOf, present } from './stored'
import { hasSecondFactor } from './secondFactor/stored'
import { loadWorkingCopy } from './workingCopy'

/** A text that somebody may be asked to sign. */
export interface SignableText extends HandledText {
  readonly subject: Subject
}

/** Everything on file that decides whether this actor may act as a reviewer of this subject. */
export async function signingFor(cms: Cms, actor: Actor, subject: Subject, state: SubjectState): Promise<Signing> {
  const text = { subject, ...(await loadWorkingCopy(cms, subject)), last: state.editions.at(-1) }
  return (await signingsFor(cms, actor, [text]))(text)
}

/** The same for many texts: what they share is read once. */
export async function signingsFor(cms: Cms, actor: Actor, texts: readonly SignableText[]): Promise<(text: SignableText) => Promise<Signing>> {
  const user = actor.type === 'user' ? actor.id : ''
  const [profile, account, matterOf, contributions, hasFactor] = await Promise.all([
    profileOf(cms, user),
    cms.payload.db.findOne<User & { id: string }>({ collection: 'users', where: { id: { equals: user } } }),
    mattersOf(cms, texts),
    contributionsOf(cms, user, texts),
    hasSecondFactor(cms, user),
  ])
  const lacksSecondFactor = cms.policy.signing.secondFactor === 'required' && !hasFactor
  return async (text) => ({ signer: { user, profile, contributions: await contributions(text), passwordSetByOther: account?.passwordSetByOther === true, lacksSecondFactor }, matter: matterOf(text) })
}

/** A reviewer as the record prints it, or null where the profile is missing or linked to nobody. */
export async function reviewerById(cms: Cms, id: string): Promise<ReviewerName | null> {
  const found = await cms.payload.db.findOne<MedicalReviewer & { id: string }>({ collection: 'medical-reviewers', where: { id: { equals: id } } })
  const user = idOf(found?.user)
  return found === null || user === '' || found.active === false ? null : { reviewer: found.id, user, name: found.name, credentials: found.credentials }
}

/** The active reviewer profile that is linked to a user, or null. */
export async function profileOf(cms: Cms, user: string): Promise<ReviewerProfile | null> {
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

async function mattersOf(cms: Cms, texts: readonly SignableText[]): Promise<(text: SignableText) => Matter> {
  const articles = texts.flatMap(({ copy }) => (copy.kind === 'article' ? [copy] : []))
  const [topics, clinics] = await Promise.all([byIds<Topic>(cms, 'topics', articles.flatMap((copy) => copy.topics)), byIds<{ id: string; name: string }>(cms, 'clinics', articles.flatMap(({ clinic }) => present(clinic)))])
  return ({ subject, copy }) => {
    if (copy.kind === 'clinic') return { specialties: [], parties: [{ id: subject.id, name: copy.name }] }
    const own = topics.filter(({ id }) => copy.topics.includes(id))
    return {
      specialties: [...new Set(own.map(({ specialty }) => specialty?.trim() ?? '').filter((specialty) => specialty !== ''))],
      parties: [...own, ...clinics.filter(({ id }) => id === copy.clinic)].map(({ id, name }) => ({ id, name })),
    }
  }
}
