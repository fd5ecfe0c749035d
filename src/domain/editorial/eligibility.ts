import { isDay } from '../time'

/** What is on file about the person who wants to sign, gathered on the day of signing. */
export interface SignerFacts {
  readonly user: string
  /** The profile linked to the user; null: none. */
  readonly profile: ReviewerProfile | null
  /** What of this text they have saved themselves and no edition has had reviewed: “the working copy”, “the claim “…””. */
  readonly contributions: readonly string[]
  /** Their password was set by somebody else and not changed since. */
  readonly passwordSetByOther: boolean
  /** The house rules ask for a second factor, and they have none. */
  readonly lacksSecondFactor: boolean
}

export interface ReviewerProfile {
  readonly id: string
  readonly name: string
  readonly credentials: string
  readonly specialties: readonly string[]
  readonly licences: readonly Licence[]
  readonly conflicts: readonly Conflict[]
}

export interface Licence {
  readonly number: string
  readonly body: string
  readonly jurisdiction: string
  /** ISO day, the last on which it is valid. */
  readonly expires: string
  /** ISO day, or '' while nobody has verified it. */
  readonly verifiedOn: string
  /** User id of the admin who verified it. */
  readonly verifiedBy: string
}

export interface Conflict {
  /** Id of the topic or clinic it is with. */
  readonly with: string
  readonly kind: string
  /** ISO day, or '' for open-ended. */
  readonly until: string
}

/** What the subject asks of a signer. */
export interface Matter {
  /** Specialties of its topics; empty: any reviewer fits. */
  readonly specialties: readonly string[]
  /** Its topics, its clinic, and itself where it is one: a conflict with any of them counts. */
  readonly parties: readonly { readonly id: string; readonly name: string }[]
}

/** The licence under which this person may sign today, or null. One verified by its own holder doesn't count. */
export const validLicence = ({ licences }: ReviewerProfile, user: string, today: string): Licence | null =>
  licences.find(({ verifiedOn, verifiedBy, expires }) => verifiedOn !== '' && verifiedOn <= today && verifiedBy !== user && verifiedBy !== '' && isDay(expires) && expires >= today) ?? null

/**
 * Why this person may not sign this matter today, one sentence each; empty: they may.
 * Independence follows ICMJE Recommendations II.B.1.b and II.C.3 (reviewers' conflicts of interest, reviewers).
 */
export function reasonsNotToSign(signer: SignerFacts, matter: Matter, today: string): string[] {
  const { profile } = signer
  if (profile === null) return ['No reviewer profile is linked to this user: an admin links it under Medical reviewers.']
  return [
    ...(validLicence(profile, signer.user, today) === null ? [licenceProblem(profile, signer.user, today)] : []),
    ...(matter.specialties.length === 0 || matter.specialties.some((specialty) => profile.specialties.some((own) => same(own, specialty)))
      ? []
      : [`The text asks for a reviewer of ${matter.specialties.join(' or ')}; this profile has ${profile.specialties.join(', ') || 'no specialty'}.`]),
    ...profile.conflicts
      .filter(({ until }) => !isDay(until) || until >= today)
      .flatMap((conflict) => matter.parties.filter(({ id }) => id === conflict.with).map(({ name }) => `A conflict of interest with “${name}” (${conflict.kind}) is on file.`)),
    ...(signer.contributions.length === 0 ? [] : [`Four eyes: this reviewer has saved ${signer.contributions.join(', ')}, and nobody has reviewed that since.`]),
    ...(signer.passwordSetByOther ? ['The password was set by somebody else: sign in, change it, then sign.'] : []),
    ...(signer.lacksSecondFactor ? ['The house rules ask for a second factor at signing, and this account has none: set it up under Account, then sign.'] : []),
  ]
}

/** Written by hand in two places. */
const same = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase()

function licenceProblem({ licences }: ReviewerProfile, user: string, today: string): string {
  if (licences.length === 0) return 'No licence is on file.'
  const expired = licences.find(({ expires, verifiedOn }) => verifiedOn !== '' && expires < today)
  if (expired !== undefined) return `The licence ${expired.number} expired on ${expired.expires}.`
  return licences.some(({ verifiedBy }) => verifiedBy === user) ? 'A licence verified by its own holder does not count: another admin must verify it.' : 'The licence has not been verified yet: an admin verifies it.'
}
