import { replay } from '../domain/editorial/evolve'
import { SUBJECT_COLLECTIONS } from '../domain/editorial/subject'
import { changesOf } from '../domain/publication/derive'
import type { PublicationChange } from '../domain/publication/publication'
import { canonicalJson } from '../domain/snapshot/hash'
import { readRecord } from '../records/events'
import type { ChangeRow } from './changes'
import type { Cms } from './cms'
import { hintOf } from './project'
import { stateOf } from './record'
import { rows } from './rows'
import type { StoredDocument } from './workingCopy'

/**
 * Takes away what is derived and stands on no event: rows of texts that were never published, rows and stages that are ahead of their record.
 * Projections only ever replace what is older, so they would leave these. Each is read before its record: what an event brings meanwhile stays.
 */
export async function removeUnfounded(cms: Cms): Promise<void> {
  await publications(cms)
  await changes(cms)
  for (const collection of SUBJECT_COLLECTIONS) await stages(cms, collection)
}

async function publications(cms: Cms): Promise<void> {
  for await (const { id, seq } of rows<{ id: string; seq: number }>(cms, 'publications')) {
    const state = replay(await readRecord(cms.payload, id))
    if (state.editions.length === 0 || seq > state.seq) await cms.payload.db.deleteOne({ collection: 'publications', where: { and: [{ id: { equals: id } }, { seq: { equals: seq } }] } })
  }
}

async function changes(cms: Cms): Promise<void> {
  for await (const { id, position: _position, follows: _follows, ...change } of rows<ChangeRow>(cms, 'publication-changes')) {
    const made = changesOf(change.subject, await readRecord(cms.payload, change.subject))
    if (!made.some((one) => id === `${one.subject}:${one.seq}` && same(one, change))) await cms.payload.db.deleteOne({ collection: 'publication-changes', where: { id: { equals: id } } })
  }
}

const same = (one: PublicationChange, other: Partial<PublicationChange>): boolean => canonicalJson(one) === canonicalJson({ formerSlug: null, ...other })

async function stages(cms: Cms, collection: (typeof SUBJECT_COLLECTIONS)[number]): Promise<void> {
  for await (const { id, workflow } of rows<StoredDocument>(cms, collection)) {
    const right = hintOf(await stateOf(cms, { collection, id }))
    if (canonicalJson({ ...right, ...workflow }) === canonicalJson(right)) continue
    await cms.payload.db.updateOne({ collection, where: { and: [{ id: { equals: id } }, { 'workflow.seq': { equals: workflow?.seq ?? null } }] }, data: { workflow: right } })
  }
}
