import { REVISED } from '../database/revisions'
import type { Cms } from './cms'
import { rows } from './rows'

/**
 * Writes the newest version of each document that lacks it: what a process leaves that dies between a document and its version, where
 * the database has no transactions. Returns of how many.
 */
export async function missingVersions(cms: Cms): Promise<number> {
  let written = 0
  for (const collection of REVISED) {
    for await (const document of rows<Counted>(cms, collection)) {
      const { docs } = await cms.payload.db.findVersions<Counted>({ collection, where: { and: [{ parent: { equals: document.id } }, { 'version.revision': { greater_than_equal: document.revision } }] }, limit: 1, pagination: false })
      if (docs.length > 0) continue
      const { id, updatedAt } = document
      await cms.payload.db.createVersion({ collectionSlug: collection, parent: id, versionData: document as never, autosave: false, createdAt: updatedAt, updatedAt, returning: false })
      written++
    }
  }
  return written
}

interface Counted {
  readonly id: string
  readonly revision: number
  readonly updatedAt: string
}
