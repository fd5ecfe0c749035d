import type { Where } from 'payload'
import type { LivePublication, SourceStanding } from '../domain/publication/publication'
import { canonicalJson } from '../domain/snapshot/hash'
import type { Cms } from './cms'
import { rows } from './rows'

/**
 * Shows what has become of a source beside every live text that cites it: all that a projection would change, and a tenth of its work, since the
 * save of the source waits for it and thousands of texts may cite one. A row that is projected at this moment is left to that.
 */
export async function showStanding(cms: Cms, source: string, standing: SourceStanding): Promise<void> {
  const citing = rows<Shown>(cms, 'publications', { sources: { in: [source] } }, { seq: true, publication: true })
  for await (const { id, seq, publication } of citing) {
    const { sources } = publication
    if (canonicalJson(sources[source] ?? null) === canonicalJson(standing)) continue
    const where: Where = { and: [{ id: { equals: id } }, { seq: { equals: seq } }] }
    await cms.payload.db.updateOne({ collection: 'publications', where, data: { publication: { ...publication, sources: { ...sources, [source]: standing } } }, returning: false, ...(cms.req && { req: cms.req }) })
  }
}

interface Shown {
  readonly id: string
  readonly seq: number
  readonly publication: LivePublication
}
