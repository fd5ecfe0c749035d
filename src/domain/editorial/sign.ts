import { dayOf } from '../time'
import type { SignatureGiven, Signing } from './command'
import type { Circumstances } from './decide'
import { validLicence } from './eligibility'
import type { ReviewerName, Signature } from './event'

export const APPROVAL_MEANING = 'I have read this text and the sources it cites, and approve it for publication.'
export const REAFFIRMATION_MEANING = 'I have read this text and the sources it cites again, and it still stands.'

/** A reviewer as the record prints them. */
export function nameOf({ profile, user }: Signing['signer']): ReviewerName {
  return { reviewer: profile?.id ?? '', user, name: profile?.name ?? '', credentials: profile?.credentials ?? '' }
}

/** The signature that goes into the record, of somebody who may sign and has proven who they are. */
export function sign({ signer, signature: { factors } }: Signing & SignatureGiven, meaning: string, { now, policy }: Circumstances): Signature {
  const licence = signer.profile === null ? null : validLicence(signer.profile, signer.user, dayOf(now, policy.timeZone))
  return {
    ...nameOf(signer),
    meaning,
    licence: { number: licence?.number ?? '', body: licence?.body ?? '', jurisdiction: licence?.jurisdiction ?? '' },
    declaresNoConflict: true,
    ...(factors !== undefined && { factors }),
    signedAt: now,
  }
}
