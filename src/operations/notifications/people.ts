import { keyOf, type Subject } from '../../domain/editorial/subject'
import type { RecordedEvent } from '../../domain/editorial/event'
import { readRecord } from '../../records/events'
import type { Cms } from '../cms'
import { contributorsOf } from '../contributors'

/** The users whom a text concerns: who saved its working copy, and who did anything in its record (submitted, signed, published, was assigned). */
export async function peopleOf(cms: Cms, subject: Subject): Promise<string[]> {
  const [copy, record] = await Promise.all([copyOf(cms, subject), readRecord(cms.payload, keyOf(subject))])
  return [...new Set([...Object.keys(contributorsOf(copy?.contributors)), ...actedIn(record)])]
}

/** Who did something in a record, or was asked to. */
export const actedIn = (record: readonly RecordedEvent[]): string[] =>
  record.flatMap(({ actor, body }) => [...(actor.type === 'user' ? [actor.id] : []), ...(body.type === 'assigned' ? [body.reviewer.user] : [])])

/** What a working copy is called, and who saved it when last. */
export const copyOf = ({ payload }: Cms, { collection, id }: Subject): Promise<Copy | null> =>
  payload.db.findOne<Copy>({ collection, where: { id: { equals: id } }, select: { contributors: true, ...(collection === 'clinics' ? { name: true } : { title: true }) }, joins: false as never })

interface Copy {
  readonly id: string
  readonly title?: string | null
  readonly name?: string | null
  readonly contributors?: unknown
}
