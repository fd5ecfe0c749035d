import type { Actor, Role } from '../../../src/domain/editorial/actor'
import type { Signing } from '../../../src/domain/editorial/command'
import type { Conflict, Licence, Matter, ReviewerProfile, SignerFacts } from '../../../src/domain/editorial/eligibility'

export const aUser = (id: string, ...roles: Role[]): Actor => ({ type: 'user', id, name: `The ${id}`, roles })

export const EDITOR = aUser('editor', 'editor')
export const PUBLISHER = aUser('publisher', 'publisher')
export const ADMIN = aUser('admin', 'admin')
export const SCHEDULE: Actor = { type: 'system', name: 'schedule' }

export const aLicence = (fields: Partial<Licence> = {}): Licence => ({
  number: 'L-7',
  body: 'Board of Harbours',
  jurisdiction: 'PT',
  expires: '2099-12-31',
  verifiedOn: '2026-01-15',
  verifiedBy: 'admin',
  ...fields,
})

export const aProfile = (user: string, fields: Partial<ReviewerProfile> = {}): ReviewerProfile => ({
  id: `profile-${user}`,
  name: `Dr ${user}`,
  credentials: 'MD',
  specialties: ['rheumatology'],
  licences: [aLicence()],
  conflicts: [],
  ...fields,
})

export const aSigner = (user: string, fields: Partial<SignerFacts> = {}): SignerFacts => ({
  user,
  profile: aProfile(user),
  contributions: [],
  passwordSetByOther: false,
  lacksSecondFactor: false,
  ...fields,
})

export const aConflict = (fields: Partial<Conflict> = {}): Conflict => ({ with: 'topic-gout', kind: 'employment', until: '', ...fields })

/** An article on gout that carries a clinic's offer. */
export const MATTER: Matter = {
  specialties: ['rheumatology'],
  parties: [
    { id: 'topic-gout', name: 'Gout' },
    { id: 'clinic-quay', name: 'Quay Clinic' },
  ],
}

export const signing = (user: string, fields: Partial<SignerFacts> = {}): Signing => ({ signer: aSigner(user, fields), matter: MATTER })
