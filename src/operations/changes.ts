import { setTimeout } from 'node:timers/promises'
import type { PublicationChange } from '../domain/publication/publication'
import type { Cms } from './cms'

/** A change as it is stored: with its place in the feed. */
export interface ChangeRow extends PublicationChange, Place {
  readonly id: string
}

interface Place {
  readonly position: number
  /** The position before it. */
  readonly follows: number
}

/**
 * Writes what is missing of one subject's changes, each behind all that anybody can have read (docs/decisions/0008-feed-positions.md).
 * They are told in the order of their events: what stands behind one that was lost, or has no place yet, is told again.
 */
export async function writeChanges(cms: Cms, changes: readonly PublicationChange[]): Promise<void> {
  const written = new Map((await writtenOf(cms, changes[0]?.subject ?? '')).map((row) => [row.seq, row]))
  const missing = changes.findIndex(({ seq }) => !written.get(seq)?.position)
  if (missing < 0) return
  for (const change of changes.slice(missing)) {
    const row = written.get(change.seq)
    await behindAll(cms, (place) => (row === undefined ? create(cms, change, place) : move(cms, row, place)))
  }
}

/** So many may want the same place at once: each time one of them gets it. */
const TRIES = 50

/** Writes a row at the end of the feed. Where another was first, the unique index on `follows` refuses this one, and it goes behind that. */
async function behindAll(cms: Cms, write: (place: Place) => Promise<unknown>): Promise<void> {
  for (let tries = 1; ; tries++) {
    const follows = await newestPosition(cms)
    try {
      // Never below the time: a feed that was lost and is made again comes behind what was read of it.
      await write({ position: Math.max(Date.parse(cms.now()), follows + 1), follows })
      return
    } catch (error) {
      if (tries === TRIES) throw error
      await setTimeout(tries) // servers that are not quite MongoDB may show a little later which row was first
    }
  }
}

/** Of the feed; 0 while nothing is in it. */
export async function newestPosition({ payload, req }: Cms): Promise<number> {
  const { docs } = await payload.db.find<ChangeRow>({ collection: 'publication-changes', where: { position: { greater_than: 0 } }, sort: '-position', limit: 1, pagination: false, ...(req && { req }) })
  return docs[0]?.position ?? 0
}

async function writtenOf({ payload, req }: Cms, subject: string): Promise<readonly ChangeRow[]> {
  const { docs } = await payload.db.find<ChangeRow>({ collection: 'publication-changes', where: { subject: { equals: subject } }, limit: 0, pagination: false, ...(req && { req }) })
  return docs
}

async function create({ payload, req }: Cms, change: PublicationChange, place: Place): Promise<void> {
  const id = `${change.subject}:${change.seq}`
  try {
    await payload.db.create({ collection: 'publication-changes', data: { id, ...change, ...place }, returning: false, ...(req && { req }) })
  } catch (error) {
    // Another projection of the subject may have written it at this moment.
    if ((await payload.db.findOne({ collection: 'publication-changes', where: { id: { equals: id } }, select: { seq: true } })) === null) throw error
  }
}

const move = ({ payload, req }: Cms, { id }: ChangeRow, place: Place) =>
  payload.db.updateOne({ collection: 'publication-changes', where: { id: { equals: id } }, data: { ...place }, returning: false, ...(req && { req }) })
