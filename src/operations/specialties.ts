import type { Where } from 'payload'
import { asWhole } from '../domain/publication/extent'
import type { LivePublication } from '../domain/publication/publication'
import { rowOf } from '../domain/publication/row'
import type { Block } from '../domain/snapshot/content'
import { canonicalJson } from '../domain/snapshot/hash'
import type { Snapshot } from '../domain/snapshot/snapshot'
import type { Topic } from '../payload-types'
import type { Cms } from './cms'
import { byIds } from './library'
import { rows } from './rows'

/** What a text's topics ask of its reviewers today, each once. */
export async function specialtiesOf(cms: Cms, snapshot: Snapshot): Promise<string[]> {
  if (snapshot.kind === 'clinic') return []
  const topics = await byIds<Topic>(cms, 'topics', snapshot.topics.map(({ id }) => id))
  return [...new Set(topics.map(({ specialty }) => specialty?.trim() ?? '').filter((specialty) => specialty !== ''))].sort()
}

/** Lists every live text of a topic under the specialties that its topics ask for now. A row that is projected at this moment is left to that. */
export async function showSpecialties(cms: Cms, topic: string): Promise<void> {
  for await (const { id, seq, publication, blocks } of rows<Listed>(cms, 'publications', { topicIds: { in: [topic] } }, { seq: true, publication: true, blocks: true })) {
    const specialties = await specialtiesOf(cms, publication.snapshot)
    if (canonicalJson(publication.specialties ?? []) === canonicalJson(specialties)) continue
    const where: Where = { and: [{ id: { equals: id } }, { seq: { equals: seq } }] }
    // The whole row: on SQLite a write of one list alone empties the others.
    await cms.payload.db.updateOne({ collection: 'publications', where, data: { ...rowOf({ ...asWhole(publication, blocks ?? null), specialties }), seq }, returning: false, ...(cms.req && { req: cms.req }) })
  }
}

interface Listed {
  readonly id: string
  readonly seq: number
  readonly publication: LivePublication
  readonly blocks?: readonly Block[] | null
}
