import type { Actor } from '../domain/editorial/actor'
import { verifyChain } from '../domain/editorial/chain'
import { replay } from '../domain/editorial/evolve'
import { blocking } from '../domain/gate/findings'
import { readRecord } from '../records/events'
import { readSnapshot, readStored } from '../records/snapshots'
import { keyOf, type Subject } from '../domain/editorial/subject'
import type { Cms } from './cms'
import { offersOf } from './offers'
import { stateOf } from './record'
import { notFound } from './refused'
import { findingsNow, freezeNow } from './text'
import { loadWorkingCopy } from './workingCopy'

/** What the team may look at of a subject; `contentHash` picks a snapshot where it matters, `actor` is who looks. */
export interface Inspection {
  readonly name: 'findings' | 'snapshot' | 'record' | 'offers'
  readonly look: (cms: Cms, subject: Subject, asked: { readonly contentHash: string | null; readonly actor: Actor }) => Promise<object>
}

export const inspections: readonly Inspection[] = [
  { name: 'findings', look: (cms, subject, { contentHash }) => findingsOf(cms, subject, contentHash) },
  { name: 'snapshot', look: (cms, subject, { contentHash }) => snapshotOf(cms, subject, contentHash) },
  { name: 'record', look: recordOf },
  { name: 'offers', look: (cms, subject, { actor }) => offersOf(cms, subject, actor) },
]

/** The findings of the working copy as it stands, or of a stored snapshot: those that submit and publish enforce. */
export async function findingsOf(cms: Cms, subject: Subject, contentHash: string | null) {
  const { snapshot, shelf } = contentHash === null ? await freezeNow(cms, subject) : { snapshot: await ownSnapshot(cms, subject, contentHash), shelf: undefined }
  const findings = await findingsNow(cms, subject, snapshot, shelf)
  return { findings, blocking: blocking(findings).length }
}

/** The snapshot under review, else the last edition's, or the one asked for. */
export async function snapshotOf(cms: Cms, subject: Subject, contentHash: string | null) {
  const { review, editions } = await stateOf(cms, subject)
  const hash = contentHash ?? review?.text.contentHash ?? editions.at(-1)?.contentHash
  if (hash === undefined) throw notFound('snapshot: nothing of it has been submitted yet')
  return { contentHash: hash, snapshot: await ownSnapshot(cms, subject, hash) }
}

/** The whole record with the state it comes to, and whether its chain holds. */
export async function recordOf(cms: Cms, subject: Subject) {
  const events = await readRecord(cms.payload, keyOf(subject))
  if (events.length === 0) await loadWorkingCopy(cms, subject)
  return { events, state: replay(events), problems: verifyChain(keyOf(subject), events) }
}

async function ownSnapshot(cms: Cms, subject: Subject, contentHash: string) {
  const stored = await readStored(cms.payload, contentHash)
  if (stored?.subject !== keyOf(subject)) throw notFound('snapshot of this text')
  return readSnapshot(cms.payload, contentHash)
}
