import type { SnapshotMedia } from '../domain/snapshot/snapshot'
import type { Cms } from './cms'
import { frozenBytes } from './publishFiles'
import { notFound } from './refused'

export interface FrozenFile {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly mimeType: string
}

/** An image as a snapshot has frozen it, before its publication and after its withdrawal as well. Throws 404 where the upload is no longer that file and was never published. */
export async function frozenFile(cms: Cms, file: Pick<SnapshotMedia, 'id' | 'sha256'>): Promise<FrozenFile> {
  const [row, bytes] = await Promise.all([cms.payload.db.findOne<{ id: string; mimeType?: string }>({ collection: 'media', where: { id: { equals: file.id } } }), frozenBytes(cms, file)])
  if (row?.mimeType === undefined || bytes === null) throw notFound('image')
  return { bytes, mimeType: row.mimeType }
}
