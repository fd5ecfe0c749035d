import type { Subject } from '../domain/editorial/subject'
import { keyOf } from '../domain/editorial/subject'
import { readRecord } from '../records/events'
import type { Cms } from './cms'
import { contributorsOf } from './contributors'

/** The users whom a text concerns: who saved its working copy, and who did anything in its record (submitted, signed, published, was assigned). */
export async function peopleOf(cms: Cms, { collection, id }: Subject): Promise<string[]> {
  const [copy, record] = await Promise.all([
    cms.payload.db.findOne<{ id: string; contributors?: unknown }>({ collection, where: { id: { equals: id } }, select: { contributors: true }, joins: false as never }),
    readRecord(cms.payload, keyOf({ collection, id })),
  ])
  const acted = record.flatMap(({ actor, body }) => [...(actor.type === 'user' ? [actor.id] : []), ...(body.type === 'assigned' ? [body.reviewer.user] : [])])
  return [...new Set([...Object.keys(contributorsOf(copy?.contributors)), ...acted])]
}
