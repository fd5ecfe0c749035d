import type { Payload, PayloadRequest } from 'payload'
import { appending } from '../database/records'
import type { RecordedEvent } from '../domain/editorial/event'
import { canonicalJson } from '../domain/snapshot/hash'
import { namesIn } from './names'

/** A subject's whole record, oldest first. */
export async function readRecord(payload: Payload, subject: string, req?: PayloadRequest): Promise<RecordedEvent[]> {
  const { docs } = await payload.db.find<EventRow>({ collection: 'review-events', where: { subject: { equals: subject } }, sort: 'seq', limit: 0, pagination: false, ...(req && { req }) })
  return docs.map(toEvent)
}

/** The whole records of several subjects, by subject. */
export async function readRecords(payload: Payload, subjects: readonly string[]): Promise<ReadonlyMap<string, readonly RecordedEvent[]>> {
  const { docs } = await payload.db.find<EventRow>({ collection: 'review-events', where: { subject: { in: subjects } }, sort: 'seq', limit: 0, pagination: false })
  const events = docs.map(toEvent)
  return new Map(subjects.map((key) => [key, events.filter(({ subject }) => subject === key)]))
}

export interface EventRow {
  readonly id: string
  readonly subject: string
  readonly event: string
}

export const toEvent = ({ event }: Pick<EventRow, 'event'>): RecordedEvent => JSON.parse(event) as RecordedEvent

/** Appends the event if its number is still free: the unique index on (subject, seq) decides. False: another event came first. */
export async function append(payload: Payload, event: RecordedEvent, req?: PayloadRequest): Promise<boolean> {
  const { subject, seq, at, hash, body } = event
  const row = { id: `${subject}:${seq}`, subject, seq, type: body.type, at, hash, event: canonicalJson(event), names: namesIn(event) }
  try {
    await appending(() => payload.db.create({ collection: 'review-events', data: row, returning: false, ...(req && { req }) }))
    return true
  } catch (error) {
    if (await isTaken(payload, subject, seq, req)) return false
    throw error
  }
}

async function isTaken(payload: Payload, subject: string, seq: number, req?: PayloadRequest): Promise<boolean> {
  const found = await payload.db.findOne({ collection: 'review-events', where: { and: [{ subject: { equals: subject } }, { seq: { equals: seq } }] }, ...(req && { req }) })
  return found !== null
}
