import type { Payload } from 'payload'
import { appending } from '../database/records'
import { canonicalHash, canonicalJson } from '../domain/snapshot/hash'
import type { Snapshot } from '../domain/snapshot/snapshot'
import { namesIn } from './names'

/** Stores a snapshot once under its content hash, with the working copy it was made of. Returns the hash. */
export async function storeSnapshot(payload: Payload, subject: string, snapshot: Snapshot, workingCopy: unknown, storedAt: string): Promise<string> {
  const bytes = canonicalJson(snapshot)
  const id = canonicalHash(snapshot)
  if (await isStored(payload, id)) return id
  try {
    await appending(() => payload.db.create({ collection: 'snapshots', data: { id, subject, storedAt, bytes, workingCopy: JSON.stringify(workingCopy), names: namesIn(snapshot) }, returning: false }))
  } catch (error) {
    if (!(await isStored(payload, id))) throw error
  }
  return id
}

export interface StoredSnapshot {
  readonly id: string
  readonly subject: string
  readonly bytes: string
  readonly workingCopy: string
}

/** The stored row of a content hash, or null. */
export const readStored = (payload: Payload, contentHash: string): Promise<StoredSnapshot | null> =>
  payload.db.findOne<StoredSnapshot>({ collection: 'snapshots', where: { id: { equals: contentHash } } })

/** The snapshot that stands under a content hash. Throws where it is missing or isn't what its hash says: nothing may go on from there. */
export async function readSnapshot(payload: Payload, contentHash: string): Promise<Snapshot> {
  const stored = await readStored(payload, contentHash)
  if (stored === null) throw new Error(`The snapshot ${contentHash} is missing from the record.`)
  const snapshot = JSON.parse(stored.bytes) as Snapshot
  if (canonicalHash(snapshot) !== contentHash) throw new Error(`The snapshot ${contentHash} does not match its hash: it was changed.`)
  return snapshot
}

const isStored = async (payload: Payload, id: string): Promise<boolean> => (await readStored(payload, id)) !== null
