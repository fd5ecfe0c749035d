import type { Actor } from '../editorial/actor'
import type { EventBody, RecordedEvent, Signature } from '../editorial/event'
import { replay } from '../editorial/evolve'
import type { Edition } from '../editorial/state'

/** What the record says of one edition: how it came about, who signed it, and what became of it. */
export interface EditionRecord {
  readonly edition: Edition
  /** null only where the record has been tampered with. */
  readonly submitted: Deed & { readonly warnings: readonly string[]; readonly approvalsNeeded: number } | null
  readonly signatures: readonly (Deed & { readonly signature: Signature })[]
  /** The event that made it public: a publication, or the signature that completed a reaffirmation. */
  readonly published: Deed & { readonly as: 'published' | 'reaffirmed'; readonly policyHash: string }
  readonly fate: Fate
}

interface Deed {
  readonly seq: number
  readonly at: string
  readonly actor: Actor
  /** Of the event, in the chain. */
  readonly hash: string
}

export type Fate =
  | { readonly type: 'live' }
  | { readonly type: 'superseded'; readonly at: string; readonly by: number }
  | { readonly type: 'withdrawn'; readonly at: string; readonly reason: string; readonly notice: string }

/** Of one edition by its number; null: there is none. */
export function editionRecord(record: readonly RecordedEvent[], number: number): EditionRecord | null {
  const edition = replay(record).editions.find((one) => one.number === number)
  const published = record.find(({ body }) => headOf(body)?.number === number)
  if (edition === undefined || published === undefined) return null
  const submitted = record.findLast(({ seq, body }) => seq < published.seq && body.type === 'submitted' && body.contentHash === edition.contentHash)
  return {
    edition,
    submitted: submitted?.body.type === 'submitted' ? { ...deed(submitted), warnings: submitted.body.warnings, approvalsNeeded: submitted.body.approvalsNeeded } : null,
    signatures: edition.signatures.flatMap((signature) => record.filter(({ body }) => isSignedBy(body, signature)).map((event) => ({ ...deed(event), signature }))),
    published: { ...deed(published), as: published.body.type === 'reaffirmed' ? 'reaffirmed' : 'published', policyHash: published.policyHash },
    fate: fateOf(record, published),
  }
}

/** The head of the edition that an event made public. */
export const headOf = (body: EventBody) => (body.type === 'published' ? body : body.type === 'reaffirmed' ? body.edition : null)

const deed = ({ seq, at, actor, hash }: RecordedEvent): Deed => ({ seq, at, actor, hash })

const isSignedBy = (body: EventBody, { user, signedAt }: Signature): boolean =>
  (body.type === 'approved' || body.type === 'reaffirmed') && body.signature.user === user && body.signature.signedAt === signedAt

/** The first thing that took it off: its withdrawal, or the next edition. */
function fateOf(record: readonly RecordedEvent[], published: RecordedEvent): Fate {
  for (const { seq, at, body } of record) {
    if (seq <= published.seq) continue
    const next = headOf(body)
    if (next !== null) return { type: 'superseded', at, by: next.number }
    if (body.type === 'withdrawn') return { type: 'withdrawn', at, reason: body.reason, notice: body.notice }
  }
  return { type: 'live' }
}
