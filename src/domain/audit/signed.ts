import type { RecordedEvent, Signature } from '../editorial/event'
import { replay } from '../editorial/evolve'

/** One signature as the record has it. */
export interface Signed {
  readonly subject: string
  readonly seq: number
  readonly what: 'approved' | 'reaffirmed'
  readonly signature: Signature
  readonly contentHash: string
  /** The edition that it carried; null where none came of it. */
  readonly edition: number | null
  /** When the signer took it back, before publication. */
  readonly revokedAt: string | null
}

/** The signatures of whoever has this profile id, user id or printed name. */
export function signedBy(record: readonly RecordedEvent[], who: string): Signed[] {
  const { editions } = replay(record)
  return record.flatMap(({ subject, seq, body }) => {
    if ((body.type !== 'approved' && body.type !== 'reaffirmed') || !isBy(body.signature, who)) return []
    const { signature, contentHash } = body
    const edition = editions.find(({ signatures }) => signatures.some(({ user, signedAt }) => user === signature.user && signedAt === signature.signedAt))
    const revoked = record.find((later) => later.seq > seq && later.body.type === 'approval-revoked' && later.body.user === signature.user && later.body.contentHash === contentHash)
    return [{ subject, seq, what: body.type, signature, contentHash, edition: edition?.number ?? null, revokedAt: edition === undefined ? (revoked?.at ?? null) : null }]
  })
}

const isBy = ({ reviewer, user, name }: Signature, who: string): boolean => reviewer === who || user === who || name.toLowerCase() === who.trim().toLowerCase()
