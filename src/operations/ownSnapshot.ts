import { keyOf, type Subject } from '../domain/editorial/subject'
import type { Snapshot } from '../domain/snapshot/snapshot'
import { readSnapshot, readStored } from '../records/snapshots'
import type { Cms } from './cms'
import { notFound } from './refused'

/** The snapshot that stands under a hash, if it is this subject's. Throws 404. */
export async function ownSnapshot(cms: Cms, subject: Subject, contentHash: string): Promise<Snapshot> {
  const stored = await readStored(cms.payload, contentHash)
  if (stored?.subject !== keyOf(subject)) throw notFound('snapshot of this text')
  return readSnapshot(cms.payload, contentHash)
}
