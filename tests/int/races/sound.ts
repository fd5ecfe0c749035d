import { expect } from '@jest/globals'
import type { Payload } from 'payload'
import { verifyChain } from '../../../src/domain/editorial/chain'
import { replay } from '../../../src/domain/editorial/evolve'
import type { SubjectState } from '../../../src/domain/editorial/state'
import { keyOf, type Subject } from '../../../src/domain/editorial/subject'
import { changesOf, publicationOf } from '../../../src/domain/publication/derive'
import { asWhole } from '../../../src/domain/publication/extent'
import type { LivePublication, SubjectId } from '../../../src/domain/publication/publication'
import type { Block } from '../../../src/domain/snapshot/content'
import { canonicalHash } from '../../../src/domain/snapshot/hash'
import type { ChangeRow } from '../../../src/operations/changes'
import { cmsOf } from '../../../src/operations/cms'
import { readRecord } from '../../../src/records/events'
import { readSnapshot } from '../../../src/records/snapshots'

/** Expects that a subject's record is numbered without a gap and verifies, and that all that is derived from it says what it says. Returns its state. */
export async function expectSound(payload: Payload, subject: Subject): Promise<SubjectState> {
  const key = keyOf(subject) as SubjectId
  const record = await readRecord(payload, key)
  expect(record.map(({ seq }) => seq)).toEqual(record.map((_event, index) => index + 1))
  expect(verifyChain(key, record)).toEqual([])

  const state = replay(record)
  const { copy, live, review, seq } = state
  const { workflow } = await payload.findByID({ collection: subject.collection, id: subject.id, depth: 0 })
  const assignments = review?.assignments ?? []
  const asked = { submittedAt: review?.submittedAt ?? null, due: assignments.map(({ due }) => due).sort()[0] ?? null, assigned: assignments.length === 0 ? null : assignments.map(({ reviewer, due }) => `${reviewer.user}=${due}`).join(' ') }
  expect({ key, edition: null, publishAt: null, submittedAt: null, due: null, assigned: null, ...workflow }).toEqual({ key, stage: copy, live: live.type, edition: live.type === 'edition' ? live.edition.number : null, ...asked, publishAt: review?.publishAt ?? null, seq })

  const row = await publicationRow(payload, key)
  const last = state.editions.at(-1)
  if (last === undefined) expect(row).toBeNull()
  else expect(row).toEqual(publicationOf(key, record, await readSnapshot(payload, last.contentHash), { sources: row?.sources ?? {}, specialties: row?.specialties ?? [] }, cmsOf(payload).policy))
  if (live.type === 'edition') expect(canonicalHash(row?.snapshot)).toBe(live.edition.contentHash)

  const { docs } = await payload.db.find<ChangeRow>({ collection: 'publication-changes', where: { subject: { equals: key } }, sort: 'position', limit: 0, pagination: false })
  for (const { position, follows } of docs) expect(position).toBeGreaterThan(follows)
  expect(docs.map(({ position: _position, follows: _follows, ...change }) => ({ ...change, formerSlug: null }))).toEqual(changesOf(key, record).map((change) => ({ id: `${key}:${change.seq}`, ...change, formerSlug: null })))
  return state
}

async function publicationRow(payload: Payload, key: string): Promise<LivePublication | null> {
  const { docs } = await payload.db.find<{ id: string; publication: LivePublication; blocks: readonly Block[] | null }>({ collection: 'publications', where: { subject: { equals: key } }, limit: 0, pagination: false })
  expect(docs.length).toBeLessThan(2)
  const [row] = docs
  return row === undefined ? null : asWhole(row.publication, row.blocks ?? null)
}
